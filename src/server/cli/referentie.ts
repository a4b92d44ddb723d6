import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { controleerReferentie, describeReferentieFout } from '#db/referentie/index.ts';
import { EXIT, projectMap, Startfout } from '../config/index.ts';
import { laadReferentiegegevens, migreer } from '../start/inrichten.ts';
import { metDatabase, toon } from './metDatabase.ts';
import { settle } from './nederlands.ts';

/** `groeiplek referentie`: the published facts in `data/`. */
export function addReferentie(programma: Command): void {
  const referentie = settle(new Command('referentie'))
    .description('referentiegegevens laden of controleren')
    .usage('<opdracht>');
  referentie.addCommand(
    settle(new Command('laad'))
      .description('laadt de referentiegegevens: alles, of bij een fout niets')
      .option('--map <map>', 'map met de bestanden; zonder deze optie de map data van Groeiplek')
      .action(({ map }: { map?: string }) =>
        metDatabase(async ({ pool, voortgang }) => {
          await migreer(pool, voortgang);
          const geladen = await laadReferentiegegevens(pool, voortgang, mapOf(map));
          toon(geladen ? 'De referentiegegevens zijn geladen.' : 'De referentiegegevens waren al geladen.');
        }),
      ),
  );
  referentie.addCommand(
    settle(new Command('controleer'))
      .description('controleert de bestanden en verandert niets')
      .option('--map <map>', 'map met de bestanden; zonder deze optie de map data van Groeiplek')
      .action(async ({ map }: { map?: string }) => {
        const uitkomst = await controleerReferentie(mapOf(map));
        if (!uitkomst.ok) throw new Startfout(describeReferentieFout(uitkomst.error), EXIT.weigering);
        toon('De referentiegegevens zijn in orde.');
      }),
  );
  programma.addCommand(referentie);
}

function mapOf(map: string | undefined): string {
  return map === undefined ? join(projectMap(), 'data') : resolve(map);
}
