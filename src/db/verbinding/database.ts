import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import type { DB } from '../types.ts';

export type Database = Kysely<DB>;

/** Typed query builder over the pool. `onQuery` lets a test count what a page asks. */
export function createDatabase(pool: pg.Pool, onQuery?: (sql: string) => void): Database {
  return new Kysely<DB>({
    dialect: new PostgresDialect({ pool }),
    ...(onQuery ? { log: (event) => onQuery(event.query.sql) } : {}),
  });
}
