import { sql } from 'kysely';
import type { GemeenteAantal, LokaleRegel, RegelsPoort } from '#application/regels/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { createPrijsRepository } from './prijs.repository.ts';

type LokaleRegelRij = Omit<LokaleRegel, 'geldig'> & { van: Datum; tot: Datum | null };

/** The gemeente's own rules and numbers. Nothing is removed: a new rule ends the one before. */
export function createRegelsRepository(tx: Database): RegelsPoort {
  return {
    ...createPrijsRepository(tx),
    listLokaleRegels: async () => {
      const { rows } = await sql<LokaleRegelRij>`
        select id, versie, soort, waarde, hard, lower(geldig) as van, upper(geldig) as tot, bron
        from lokale_regel order by soort, lower(geldig) desc`.execute(tx);
      return rows.map(({ van, tot, ...rest }) => ({ ...rest, geldig: { van, tot } }));
    },
    addLokaleRegel: ({ soort, waarde, hard, bron, vanaf }) =>
      withConflict({ lokale_regel_een_tegelijk: 'lokale-regel-overlapt' }, async () => {
        await sql`
          update lokale_regel set geldig = daterange(lower(geldig), ${vanaf}::date)
          where soort = ${soort} and geldig @> ${vanaf}::date and lower(geldig) < ${vanaf}::date`.execute(tx);
        await sql`
          insert into lokale_regel (gemeente_code, soort, waarde, hard, geldig, bron)
          values (huidige_gemeente(), ${soort}, ${waarde}, ${hard}, daterange(${vanaf}::date, null), ${bron})`.execute(
          tx,
        );
      }),
    listGemeenteAantallen: async () => {
      const { rows } = await sql<GemeenteAantal>`
        select soort, jaar, aantal, bron from gemeente_aantal order by jaar desc, soort`.execute(tx);
      return rows;
    },
    saveGemeenteAantal: async ({ soort, jaar, aantal, bron }) => {
      await sql`
        insert into gemeente_aantal (gemeente_code, soort, jaar, aantal, bron)
        values (huidige_gemeente(), ${soort}, ${jaar}, ${aantal}, ${bron})
        on conflict (gemeente_code, soort, jaar) do update set aantal = excluded.aantal, bron = excluded.bron`.execute(
        tx,
      );
    },
  };
}
