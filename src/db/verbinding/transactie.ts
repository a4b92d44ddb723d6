import { sql } from 'kysely';
import type { Database } from './database.ts';

/** In whose name a transaction runs; null for someone who is not signed in. */
export type Identiteit = {
  gemeenteCode: string;
  gebruikerId: string;
  reden?: string;
  verzoek?: string;
} | null;

const GEMEENTE = /^GM\d{4}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Runs `fn` in one transaction as the application role, with row-level security set to the municipality of the
 * identity. Commits when `fn` resolves, rolls back when it throws. Without identity no municipality row is visible.
 */
export async function inTransactie<T>(
  db: Database,
  identiteit: Identiteit,
  fn: (tx: Database) => Promise<T>,
): Promise<T> {
  return await db.connection().execute(async (tx) => {
    await sql.raw(openingOf(identiteit)).execute(tx);
    try {
      if (identiteit?.reden) {
        await sql`select set_config('app.reden', ${identiteit.reden}, true)`.execute(tx);
      }
      const uitkomst = await fn(tx);
      await sql`commit`.execute(tx);
      return uitkomst;
    } catch (fout) {
      await sql`rollback`.execute(tx);
      throw fout;
    }
  });
}

/** One round trip: multi-statement text takes no parameters, so the ids are checked first. */
function openingOf(identiteit: Identiteit): string {
  const begin = 'begin; set local role groeiplek_app;';
  if (identiteit === null) {
    return `${begin} select set_config('app.gemeente', '', true), set_config('app.gebruiker', '', true)`;
  }
  const { gemeenteCode, gebruikerId, verzoek = '' } = identiteit;
  if (!GEMEENTE.test(gemeenteCode) || !UUID.test(gebruikerId) || (verzoek !== '' && !UUID.test(verzoek))) {
    throw new Error('identity is not well-formed');
  }
  return `${begin} select set_config('app.gemeente', '${gemeenteCode}', true), set_config('app.gebruiker', '${gebruikerId}', true), set_config('app.verzoek', '${verzoek}', true), set_config('app.reden', '', true)`;
}
