import { startBenchServer } from './database.ts';
import { measureLaden } from './laden.ts';
import { showMachine } from './machine.ts';

/** Runs all benchmarks and prints them; the names of some run only those. Gives the exit code. */
export async function main(namen: readonly string[]): Promise<number> {
  showMachine();
  const server = await startBenchServer();
  try {
    const database = await measureLaden(server, 1);
    console.log(
      namen,
      (
        await database.pool.query(
          "select k.naam, count(*) from dossier d join gebruiker k on k.id=d.klantmanager_id where d.gemeente_code='GM0034' and gesloten_op is null group by 1 order by 2 desc limit 5",
        )
      ).rows,
    );
    await database.stop();
  } finally {
    await server.stop();
  }
  return 0;
}
