import { sql } from 'kysely';
import type { Database } from '../verbinding/index.ts';

/** A form as it came in: its key, its address and a hash of everything that was filled in. */
export type Verzoek = { readonly sleutel: string; readonly pad: string; readonly inhoudHash: string };

/**
 * Takes the key of a form for this transaction. Undefined when it is new; otherwise where the first one led to, and
 * whether that one said the same. Waits while the same key is being handled by another request.
 */
export async function claimVerzoek(
  tx: Database,
  { sleutel, pad, inhoudHash }: Verzoek,
): Promise<{ naar: string; zelfdeInhoud: boolean } | undefined> {
  const { numAffectedRows } = await sql`
    insert into verzoek (gemeente_code, sleutel, gebruiker_id, pad, inhoud_hash)
    values (huidige_gemeente(), ${sleutel}::uuid, huidige_gebruiker(), ${pad}, ${inhoudHash})
    on conflict do nothing`.execute(tx);
  if (numAffectedRows === 1n) {
    return undefined;
  }
  const { rows } = await sql<{ naar: string | null; zelfde: boolean }>`
    select naar, inhoud_hash = ${inhoudHash} and pad = ${pad} as zelfde from verzoek where sleutel = ${sleutel}::uuid`.execute(
    tx,
  );
  return { naar: rows[0]?.naar ?? pad, zelfdeInhoud: rows[0]?.zelfde ?? false };
}

/** Remembers where the answer to the form is. */
export async function rondVerzoekAf(tx: Database, sleutel: string, naar: string): Promise<void> {
  await sql`update verzoek set naar = ${naar} where sleutel = ${sleutel}::uuid`.execute(tx);
}
