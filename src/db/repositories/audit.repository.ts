import { type RawBuilder, sql } from 'kysely';
import type { AuditPoort } from '#application/shared/index.ts';
import type { Database } from '../verbinding/index.ts';

/** Log lines of the signed-in person's own municipality. */
export function createAuditRepository(tx: Database): AuditPoort {
  return {
    logGelezen: async ({ tabel, betrokkenen, reden, handeling = 'gelezen' }) => {
      await insertAuditregel({
        tabel,
        handeling,
        reden: reden ?? null,
        betrokkenen: sql`${betrokkenen}::uuid[]`,
      }).execute(tx);
    },
  };
}

/** The statement for one look; a list puts it in the query itself, so that the look and its line are one question. */
export function insertAuditregel(regel: {
  readonly tabel: string;
  readonly handeling: string;
  readonly reden: string | null;
  /** An expression that gives a uuid[]. */
  readonly betrokkenen: RawBuilder<unknown>;
}): RawBuilder<unknown> {
  return sql`
    insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel, betrokkenen, reden, verzoek)
    select huidige_gemeente(), huidige_gebruiker(), ${regel.handeling}, ${regel.tabel}, ${regel.betrokkenen},
      coalesce(${regel.reden}, nullif(current_setting('app.reden', true), '')),
      nullif(current_setting('app.verzoek', true), '')`;
}
