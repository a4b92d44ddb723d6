import { Command } from 'commander';
import { EXIT, Startfout } from '../config/index.ts';
import { settle } from './nederlands.ts';

const UITLEG = `
Zonder bestand, of met - als bestand, komt de JSON van de standaardinvoer. Het antwoord is JSON op de standaarduitvoer.

Afloop (exit code):
  0  de uitkomst, met elke stap
  2  de invoer klopt niet: { "fouten": [{ "pad", "melding" }] }
  3  geen antwoord: { "weigering": { "code", "norm", "peildatum" } }

Meer uitleg en voorbeelden: docs/rekenregels/README.md`;

type Opties = { metDatabase?: boolean };

/** `groeiplek reken`: the rules with JSON in and JSON out, without the application and mostly without a database. */
export function addReken(programma: Command): void {
  const reken = settle(new Command('reken'))
    .description('rekent met één regel: JSON erin, JSON eruit')
    .usage('<regel> [bestand]')
    .argument('[regel]', "naam van de regel; 'groeiplek reken lijst' toont ze alle")
    .argument('[bestand]', 'bestand met de invoer')
    .option('--met-database', 'rekent ook met normen die een beheerder invoerde')
    .addHelpText('after', UITLEG)
    .action(async (regel: string | undefined, bestand: string | undefined, opties: Opties) => {
      if (regel === undefined) {
        throw new Startfout("Kies een regel. 'npx groeiplek reken lijst' toont welke er zijn.", EXIT.gebruik);
      }
      const { rekenUit } = await import('./rekenUit.ts');
      await rekenUit(regel, bestand ?? '-', opties.metDatabase ?? false);
    });
  reken.addCommand(
    settle(new Command('lijst'))
      .description('toont elke regel met de vorm van invoer en uitkomst, als JSON')
      .action(async () => {
        const { toonRegels } = await import('./rekenLijst.ts');
        toonRegels();
      }),
  );
  reken.addCommand(
    settle(new Command('controleer'))
      .description('rekent elke bewaarde berekening na met haar eigen normen')
      .option('--met-huidige-normen', 'toont ook wat met de normen van nu anders zou zijn')
      .action(async ({ metHuidigeNormen }: { metHuidigeNormen?: boolean }) => {
        const { controleerBerekeningen } = await import('./rekenDatabase.ts');
        await controleerBerekeningen(metHuidigeNormen ?? false);
      }),
  );
  programma.addCommand(reken);
}
