import { join } from 'node:path';
import pino from 'pino';
import { readManifest } from '#web/stijl/manifest.ts';
import { createApp } from '../app.ts';
import {
  type Config,
  createVandaag,
  describeConfig,
  type Omgeving,
  parseConfig,
  projectMap,
} from '../config/index.ts';
import { waitForStop } from './afsluiten.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { type Inrichting, richtIn } from './inrichten.ts';
import { adresOf, checkAdres, type Luisteraar, startLuisteren } from './luisteren.ts';
import { createVoortgang } from './voortgang.ts';

/**
 * Runs Groeiplek until it is told to stop. Prints one line with the address on standard output when it is ready.
 * @throws Startfout when it cannot start or loses its database.
 */
export async function startGroeiplek(env: Omgeving): Promise<void> {
  const config = parseConfig(env);
  process.stderr.write(`${describeConfig(config, env)}\n`);
  const gestopt = waitForStop();
  const voortgang = createVoortgang();
  await checkAdres(config);
  const database = await voortgang.stap('Database openen', () => openDatabase(config, 'toepassing'));
  const verloren = new Promise<'verloren'>((resolve) => database.onVerlies(() => resolve('verloren')));
  try {
    const inrichting = await Promise.race([richtIn(database.pool, config, voortgang), gestopt]);
    if (typeof inrichting === 'string') return;
    const luisteraar = await serve(config, database, inrichting);
    const reden = await Promise.race([gestopt, verloren]);
    if (reden === 'verloren') {
      process.stderr.write(
        'De database is gestopt. Start Groeiplek opnieuw; wat was opgeslagen is bewaard.\n',
      );
      process.exitCode = 1;
    } else {
      process.stderr.write('Groeiplek stopt …\n');
    }
    await luisteraar.stop();
  } finally {
    await database.stop();
  }
}

async function serve(
  config: Config,
  { pool }: OpenDatabase,
  { sleutel, demo }: Inrichting,
): Promise<Luisteraar> {
  const assetsMap = join(projectMap(), 'dist', 'server', 'assets');
  const app = createApp({
    pool,
    sleutel,
    demo,
    vandaag: createVandaag(config.peildatum),
    url: config.url ?? adresOf(config.host, config.port),
    middelen: readManifest({ uitMap: assetsMap }),
    assetsMap,
    logger: createLogger(config),
  });
  const luisteraar = await startLuisteren(config, app.fetch);
  process.stdout.write(`Groeiplek draait op ${config.url ?? adresOf(config.host, luisteraar.port)}\n`);
  return luisteraar;
}

/** With the embedded database a file beside it, so that the terminal stays readable; else standard error. */
function createLogger(config: Config): pino.Logger {
  const map = config.database.soort === 'ingebouwd' ? config.database.map : undefined;
  return pino(
    pino.destination(map === undefined ? { dest: 2 } : { dest: join(map, 'groeiplek.log'), mode: 0o600 }),
  );
}
