import { type Config, parseConfig } from '../config/index.ts';
import { openDatabase, type Pool } from '../start/database.ts';
import { createVoortgang, type Voortgang } from '../start/voortgang.ts';

/** What a command works with. */
export type Werkplaats = { pool: Pool; config: Config; voortgang: Voortgang };

/** Runs a command on the database of the settings, beside the application when that runs. */
export async function metDatabase(werk: (plaats: Werkplaats) => Promise<void>): Promise<void> {
  const config = parseConfig(process.env);
  const voortgang = createVoortgang();
  const database = await voortgang.stap('Database openen', () => openDatabase(config, 'opdracht'));
  try {
    await werk({ pool: database.pool, config, voortgang });
  } finally {
    await database.stop();
  }
}

/** Writes a result, for people and for other programs. */
export function toon(regel: string): void {
  process.stdout.write(`${regel}\n`);
}
