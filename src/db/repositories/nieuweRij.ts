import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { Verouderd } from '#application/shared/index.ts';
import type { Database } from '../verbinding/index.ts';

/** Runs an insert that ends with `returning id` and gives that id. */
export async function insertRij(tx: Database, insert: RawBuilder<unknown>): Promise<string> {
  const { rows } = await sql<{ id: string }>`${insert}`.execute(tx);
  const [rij] = rows;
  if (rij === undefined) throw new Error('insert gave no row');
  return rij.id;
}

/** Runs an update of one row that names its version; throws Verouderd when someone else changed it. */
export async function updateRij(tx: Database, update: RawBuilder<unknown>): Promise<void> {
  const { numAffectedRows } = await sql`${update}`.execute(tx);
  if (numAffectedRows !== 1n) throw new Verouderd();
}
