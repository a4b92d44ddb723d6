import { Command } from 'commander';
import { type Datum, parseDatumInvoer } from '#domain/shared/index.ts';
import { createVandaag, EXIT, parseConfig, Startfout } from '../config/index.ts';
import { settle } from './nederlands.ts';

type Opties = { readonly metDatabase?: boolean; readonly peildatum?: string };

const METDATABASE = ['--met-database', 'ook normen die een beheerder invulde'] as const;

/** `groeiplek norm`: the dated values on which calculations rest. */
export function addNorm(programma: Command): void {
  const norm = settle(new Command('norm'))
    .description('normen tonen, en controleren of er nog waarden ontbreken')
    .usage('<opdracht>');
  norm.addCommand(
    settle(new Command('lijst'))
      .description('toont elke norm met waarde, periode en bron, met tabs ertussen')
      .option(...METDATABASE)
      .action(async ({ metDatabase = false }: Opties) => {
        const { toonNormen } = await import('./normLijst.ts');
        await toonNormen(metDatabase);
      }),
  );
  norm.addCommand(
    settle(new Command('controleer'))
      .description(
        'toont welke normen een waarde missen, tot en met 31 december van volgend jaar; dan exit code 3',
      )
      .option(...METDATABASE)
      .option('--peildatum <dag>', 'eerste dag waarvoor een waarde nodig is; zonder deze optie vandaag')
      .action(async ({ metDatabase = false, peildatum }: Opties) => {
        const { controleerNormen } = await import('./normLijst.ts');
        await controleerNormen(metDatabase, asPeildatum(peildatum));
      }),
  );
  programma.addCommand(norm);
}

function asPeildatum(tekst: string | undefined): Datum {
  if (tekst === undefined) return createVandaag(parseConfig(process.env).peildatum)();
  const dag = parseDatumInvoer(tekst);
  if (dag === undefined) {
    throw new Startfout(`'${tekst}' is geen datum. Gebruik bijvoorbeeld 2026-03-02.`, EXIT.gebruik);
  }
  return dag;
}
