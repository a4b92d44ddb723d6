import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ensureDatabase, ensureRollen } from '#db/installatie/index.ts';
import { migrate } from '#db/migreer.ts';
import { laadReferentie } from '#db/referentie/index.ts';
import { createPool, type PoolConfig } from '#db/verbinding/index.ts';
import { EIGENAAR, type Ingebouwd, openIngebouwd } from '#server/embedded/index.ts';
import { stopPostmaster } from '#server/embedded/postmaster.ts';
import { isProcesLevend } from '#server/embedded/proces.ts';
import { LEEG_SJABLOON, REFERENTIE_SJABLOON } from './sjablonen.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the socket of the database server of this test run. */
    databaseSocket: string;
  }
}

const MAP = /^groeiplek-test-(\d+)-/;

/** Nothing here has to survive a power cut. */
const FAST = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  autovacuum: 'off',
  max_connections: '100',
};

/** One database server for the whole run, with migrated templates that every test file copies. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await clearAbandoned();
  const map = await mkdtemp(join(tmpdir(), `groeiplek-test-${process.pid}-`));
  const server = await openIngebouwd({ map, rol: 'toepassing', instellingen: FAST, initdb: ['--no-sync'] });
  const stop = async () => {
    await server.stop();
    await rm(map, { recursive: true, force: true });
  };
  try {
    await createTemplates(server);
  } catch (fout) {
    await stop();
    throw fout;
  }
  project.provide('databaseSocket', String(server.verbinding.host));
  return stop;
}

async function createTemplates({ beheer, verbinding }: Ingebouwd): Promise<void> {
  await ensureDatabase(beheer, { eigenaar: EIGENAAR, database: LEEG_SJABLOON });
  await withPool({ ...verbinding, database: LEEG_SJABLOON }, async (pool) => {
    await ensureRollen(pool);
    await migrate(pool, 'src/db/migrations');
  });
  await ensureDatabase(beheer, {
    eigenaar: EIGENAAR,
    database: REFERENTIE_SJABLOON,
    sjabloon: LEEG_SJABLOON,
  });
  const uitkomst = await withPool({ ...verbinding, database: REFERENTIE_SJABLOON }, (pool) =>
    laadReferentie(pool, 'data'),
  );
  if (!uitkomst.ok) throw new Error(`reference data: ${JSON.stringify(uitkomst.error)}`);
}

async function withPool<T>(
  verbinding: PoolConfig,
  fn: (pool: ReturnType<typeof createPool>) => Promise<T>,
): Promise<T> {
  const pool = createPool(verbinding);
  try {
    return await fn(pool);
  } finally {
    await pool.end();
  }
}

/** A run that was killed leaves its server behind. */
async function clearAbandoned(): Promise<void> {
  for (const naam of await readdir(tmpdir())) {
    const pid = Number(MAP.exec(naam)?.[1]);
    if (!MAP.test(naam) || isProcesLevend(pid)) continue;
    await stopPostmaster(join(tmpdir(), naam, 'postgres'));
    await rm(join(tmpdir(), naam), { recursive: true, force: true });
  }
}
