import { Command } from 'commander';
import { zetRegister } from '#db/installatie/index.ts';
import { parseDatumInvoer } from '#domain/shared/index.ts';
import { EXIT, Startfout } from '../config/index.ts';
import { richtIn } from '../start/inrichten.ts';
import { metDatabase, toon } from './metDatabase.ts';
import { settle } from './nederlands.ts';

/** `groeiplek register`: since when a municipality keeps its whole register here. */
export function addRegister(programma: Command): void {
  programma.addCommand(
    settle(new Command('register'))
      .description('legt vast vanaf welke dag een gemeente haar hele register hier bijhoudt')
      .argument('code', 'code van de gemeente, zoals GM0034')
      .requiredOption('--sinds <datum>', 'eerste dag; daarvoor zijn de aantallen onbekend')
      .action((code: string, { sinds }: { sinds: string }) =>
        metDatabase(async ({ pool, config, voortgang }) => {
          const datum = parseDatumInvoer(sinds);
          if (datum === undefined) {
            throw new Startfout(`'${sinds}' is geen datum. Schrijf bijvoorbeeld 2026-03-02.`, EXIT.gebruik);
          }
          await richtIn(pool, config, voortgang);
          if (!(await zetRegister(pool, code, datum))) {
            throw new Startfout(`Er is geen gemeente met code ${code}.`, EXIT.weigering);
          }
          toon(`Het register van ${code} telt vanaf ${datum}.`);
        }),
      ),
  );
}
