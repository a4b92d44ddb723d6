import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import { afterAll, inject } from 'vitest';
import { ensureDatabase } from '#db/installatie/index.ts';
import { createDatabase, createPool, type Database } from '#db/verbinding/index.ts';
import { EIGENAAR } from '#server/embedded/index.ts';
import { LEEG_SJABLOON, REFERENTIE_SJABLOON } from './sjablonen.ts';

export type TestDatabase = {
  /** Connects as the owner of the tables, who may see and load every municipality. */
  pool: pg.Pool;
  /** Kysely over the same pool; `inTransactie` switches to the application role itself. */
  db: Database;
  stop(): Promise<void>;
};

export type TestDatabaseOpties = {
  /** With the reference data of `data/`: municipalities, regions, targets and norms. */
  referentie?: boolean;
  onQuery?: (sql: string) => void;
};

/**
 * A database of its own for one test file, copied from the migrated template in about 50 ms.
 * Ends by itself after the last test of the file.
 */
export async function createTestDatabase({
  referentie = false,
  onQuery,
}: TestDatabaseOpties = {}): Promise<TestDatabase> {
  const host = inject('databaseSocket');
  const database = `test_${randomBytes(6).toString('hex')}`;
  const sjabloon = referentie ? REFERENTIE_SJABLOON : LEEG_SJABLOON;
  await ensureDatabase(
    { host, user: 'postgres', database: 'postgres' },
    { eigenaar: EIGENAAR, database, sjabloon },
  );
  const pool = createPool({ host, user: EIGENAAR, database, max: 6 });
  const stop = once(() => pool.end());
  afterAll(stop);
  return { pool, db: createDatabase(pool, onQuery), stop };
}

/** Settings of a transaction of the application; null for what is not set. */
export type AppIdentiteit = { gemeenteCode: string | null; gebruikerId?: string | null };

/**
 * Runs `fn` in one transaction as the role that the application has, which row-level security holds for.
 * Rolls back when `fn` throws.
 */
export async function asApp<T>(
  pool: pg.Pool,
  { gemeenteCode, gebruikerId = null }: AppIdentiteit,
  fn: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin; set local role groeiplek_app');
    await client.query(`select set_config('app.gemeente', $1, true), set_config('app.gebruiker', $2, true)`, [
      gemeenteCode ?? '',
      gebruikerId ?? '',
    ]);
    const uitkomst = await fn(client);
    await client.query('commit');
    return uitkomst;
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  } finally {
    client.release();
  }
}

function once(fn: () => Promise<void>): () => Promise<void> {
  let lopend: Promise<void> | undefined;
  return () => {
    lopend ??= fn();
    return lopend;
  };
}
