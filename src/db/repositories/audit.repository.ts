import { sql } from 'kysely';
import type { AuditPoort } from '#application/shared/index.ts';
import type { Database } from '../verbinding/index.ts';

/** Log lines of the signed-in person's own municipality. */
export function createAuditRepository(tx: Database): AuditPoort {
  return {
    logGelezen: async ({ tabel, betrokkenen, reden, handeling = 'gelezen' }) => {
      await sql`
        insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel, betrokkenen, reden, verzoek)
        values (huidige_gemeente(), huidige_gebruiker(), ${handeling}, ${tabel}, ${betrokkenen}::uuid[],
          coalesce(${reden ?? null}, nullif(current_setting('app.reden', true), '')),
          nullif(current_setting('app.verzoek', true), ''))`.execute(tx);
    },
  };
}
