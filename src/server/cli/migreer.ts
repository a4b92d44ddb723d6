import { Command } from 'commander';
import { migreer } from '../start/inrichten.ts';
import { metDatabase, toon } from './metDatabase.ts';
import { settle } from './nederlands.ts';

/** `groeiplek migreer`: brings the tables up to date. */
export function addMigreer(programma: Command): void {
  const command = settle(new Command('migreer'))
    .description('werkt de tabellen van de database bij; veilig om vaker te doen')
    .action(() =>
      metDatabase(async ({ pool, voortgang }) => {
        const toegepast = await migreer(pool, voortgang);
        toon(
          toegepast.length === 0 ? 'De database was al bijgewerkt.' : `Bijgewerkt: ${toegepast.join(', ')}.`,
        );
      }),
    );
  programma.addCommand(command);
}
