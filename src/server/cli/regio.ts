import { Command } from 'commander';
import { parseDatumInvoer } from '#domain/shared/index.ts';
import { createVandaag, EXIT, Startfout } from '../config/index.ts';
import { berekenDeelwinst } from '../start/deelwinst.ts';
import { migreer } from '../start/inrichten.ts';
import { toonJson } from './json.ts';
import { metDatabase } from './metDatabase.ts';
import { settle } from './nederlands.ts';

/** `groeiplek regio`: what concerns the gemeenten of a region together. */
export function addRegio(programma: Command): void {
  const regio = settle(new Command('regio')).description('gemeenten die plekken delen').usage('<opdracht>');
  regio.addCommand(
    settle(new Command('bereken'))
      .description('rekent per regio uit wat delen van plekken brengt; bewaart alleen aantallen per gemeente')
      .option('--dag <datum>', 'de dag waarop wordt verdeeld; anders vandaag')
      .action(({ dag }: { dag?: string }) =>
        metDatabase(async ({ pool, config, voortgang }) => {
          const datum = dag === undefined ? createVandaag(config.peildatum)() : parseDatumInvoer(dag);
          if (datum === undefined) {
            throw new Startfout(`'${dag}' is geen datum. Schrijf bijvoorbeeld 2026-03-02.`, EXIT.gebruik);
          }
          await migreer(pool, voortgang);
          const verslag = await voortgang.stap('Regio’s berekenen', () => berekenDeelwinst(pool, datum));
          if (verslag === undefined) {
            throw new Startfout(`Voor ${datum} zijn er geen regels over wie voorgaat.`, EXIT.weigering);
          }
          toonJson({ dag: datum, ...verslag });
        }),
      ),
  );
  programma.addCommand(regio);
}
