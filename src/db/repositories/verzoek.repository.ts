import { sql } from 'kysely';
import type { Database } from '../verbinding/index.ts';

/**
 * Takes the key of a form for this transaction. Undefined when it is new; otherwise where the first one led to.
 * Waits while the same key is being handled by another request.
 */
export async function claimVerzoek(
  tx: Database,
  sleutel: string,
  pad: string,
): Promise<{ naar: string } | undefined> {
  const { numAffectedRows } = await sql`
    insert into verzoek (gemeente_code, sleutel, gebruiker_id, pad)
    values (huidige_gemeente(), ${sleutel}::uuid, huidige_gebruiker(), ${pad})
    on conflict do nothing`.execute(tx);
  if (numAffectedRows === 1n) {
    return undefined;
  }
  const { rows } = await sql<{ naar: string | null }>`
    select naar from verzoek where sleutel = ${sleutel}::uuid`.execute(tx);
  return { naar: rows[0]?.naar ?? pad };
}

/** Remembers where the answer to the form is. */
export async function rondVerzoekAf(tx: Database, sleutel: string, naar: string): Promise<void> {
  await sql`update verzoek set naar = ${naar} where sleutel = ${sleutel}::uuid`.execute(tx);
}
