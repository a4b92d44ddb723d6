import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { ensureDatabase } from '#db/installatie/index.ts';
import { migrate } from '#db/migreer.ts';
import { laadReferentie } from '#db/referentie/index.ts';
import { createPool, type PoolConfig } from '#db/verbinding/index.ts';
import { projectMap } from '#server/config/index.ts';
import { EIGENAAR, openIngebouwd } from '#server/embedded/index.ts';

/** A database of the embedded server with its normal settings: what is committed is on disk. */
export type BenchDatabase = {
  /** Connects as the owner of the tables, as the application does. */
  readonly pool: pg.Pool;
  /** Connects as superuser, for whom row-level security does not exist. */
  readonly kaal: pg.Pool;
  stop(): Promise<void>;
};

export type BenchServer = {
  /** A database of its own with all tables and the reference data. */
  createDatabase(naam: string): Promise<BenchDatabase>;
  stop(): Promise<void>;
};

const SJABLOON = 'bench_sjabloon';

/** Starts an embedded server in a folder that goes away afterwards. */
export async function startBenchServer(): Promise<BenchServer> {
  const map = await mkdtemp(join(tmpdir(), 'groeiplek-bench-'));
  const server = await openIngebouwd({ map, rol: 'toepassing' });
  const stop = async () => {
    await server.stop();
    await rm(map, { recursive: true, force: true });
  };
  try {
    await createSjabloon(server.beheer, server.verbinding);
  } catch (fout) {
    await stop();
    throw fout;
  }
  return {
    createDatabase: async (naam) => {
      await ensureDatabase(server.beheer, { eigenaar: EIGENAAR, database: naam, sjabloon: SJABLOON });
      const pool = createPool({ ...server.verbinding, database: naam });
      const kaal = createPool({ ...server.beheer, database: naam });
      return {
        pool,
        kaal,
        stop: async () => {
          await pool.end();
          await kaal.end();
        },
      };
    },
    stop,
  };
}

async function createSjabloon(beheer: PoolConfig, verbinding: PoolConfig): Promise<void> {
  await ensureDatabase(beheer, { eigenaar: EIGENAAR, database: SJABLOON });
  const pool = createPool({ ...verbinding, database: SJABLOON });
  try {
    await migrate(pool, join(projectMap(), 'src', 'db', 'migrations'));
    const uitkomst = await laadReferentie(pool, join(projectMap(), 'data'));
    if (!uitkomst.ok) throw new Error(`reference data: ${JSON.stringify(uitkomst.error)}`);
  } finally {
    await pool.end();
  }
}
