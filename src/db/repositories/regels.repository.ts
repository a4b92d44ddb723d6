import { sql } from 'kysely';
import type {
  GemeenteAantal,
  LokaleRegel,
  Maximumprijs,
  NieuweLokaleRegel,
  RegelsPoort,
} from '#application/regels/index.ts';
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
        from lokale_regel where soort <> 'maximumprijs' order by soort, lower(geldig) desc`.execute(tx);
      return rows.map(({ van, tot, ...rest }) => ({ ...rest, geldig: { van, tot } }));
    },
    addLokaleRegel: (regel) => addRegel(tx, regel),
    listMaximumprijzen: async () => {
      const { rows } = await sql<Omit<Maximumprijs, 'geldig'> & { van: Datum; tot: Datum | null }>`
        select id, waarde::int as euro, lower(geldig) as van, upper(geldig) as tot, bron
        from lokale_regel where soort = 'maximumprijs' order by lower(geldig) desc`.execute(tx);
      return rows.map(({ van, tot, ...rest }) => ({ ...rest, geldig: { van, tot } }));
    },
    addMaximumprijs: ({ euro, vanaf, bron }) =>
      addRegel(tx, { soort: 'maximumprijs', waarde: String(euro), hard: true, vanaf, bron }),
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

/** Ends the rule of this kind in force on the day and starts the new one. */
async function addRegel(
  tx: Database,
  { soort, waarde, hard, bron, vanaf }: Omit<NieuweLokaleRegel, 'soort'> & { readonly soort: string },
): Promise<void> {
  await withConflict({ lokale_regel_een_tegelijk: 'lokale-regel-overlapt' }, async () => {
    await sql`
      update lokale_regel set geldig = daterange(lower(geldig), ${vanaf}::date)
      where soort = ${soort} and geldig @> ${vanaf}::date and lower(geldig) < ${vanaf}::date`.execute(tx);
    await sql`
      insert into lokale_regel (gemeente_code, soort, waarde, hard, geldig, bron)
      values (huidige_gemeente(), ${soort}, ${waarde}, ${hard}, daterange(${vanaf}::date, null), ${bron})`.execute(
      tx,
    );
  });
}
