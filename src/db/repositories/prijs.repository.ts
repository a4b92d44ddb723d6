import { sql } from 'kysely';
import type { GemeentePrijs, RegelsPoort } from '#application/regels/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { type BevestigbareRij, bevestigbareKolommen, toBevestigbaar } from './bevestigbaar.ts';
import { withConflict } from './conflict.ts';
import { insertRij, updateRij } from './nieuweRij.ts';

type PrijsRij = BevestigbareRij &
  Pick<GemeentePrijs, 'id' | 'versie' | 'soort' | 'bedrag' | 'bron'> & { van: Datum; tot: Datum | null };

type PrijsPoort = Pick<RegelsPoort, 'listGemeentePrijzen' | 'addPrijs' | 'confirmPrijs' | 'withdrawPrijs'>;

/** What the gemeente itself pays. A price ends where the next one begins, without changing the row. */
export function createPrijsRepository(tx: Database): PrijsPoort {
  return {
    listGemeentePrijzen: async () => {
      const { rows } = await sql<PrijsRij>`
        select id, versie, soort, bedrag, bron, lower(geldig) as van, ${bevestigbareKolommen},
          lead(lower(geldig)) over (partition by soort, ingetrokken_op is null order by lower(geldig)) as tot
        from gemeente_prijs order by lower(geldig) desc, soort, ingevuld_op desc`.execute(tx);
      return rows.map((rij) => {
        const { id, versie, soort, bedrag, bron, van, tot } = rij;
        const geldig = { van, tot: rij.ingetrokkenOp === null ? tot : null };
        return { id, versie, soort, bedrag, bron, geldig, ...toBevestigbaar(rij) };
      });
    },
    addPrijs: ({ soort, bedrag, bron, vanaf }, naam) =>
      withConflict({ gemeente_prijs_een_begin: 'prijs-bekend' }, () =>
        insertRij(
          tx,
          sql`
            insert into gemeente_prijs (gemeente_code, soort, bedrag, geldig, bron, ingevuld_door, ingevuld_naam)
            values (huidige_gemeente(), ${soort}, ${bedrag}::numeric, daterange(${vanaf}::date, null), ${bron},
              huidige_gebruiker(), ${naam})
            returning id`,
        ),
      ),
    confirmPrijs: ({ id, versie }, naam) =>
      updateRij(
        tx,
        sql`
          update gemeente_prijs
          set bevestigd_door = huidige_gebruiker(), bevestigd_naam = ${naam}, bevestigd_op = now()
          where id = ${id}::uuid and versie = ${versie}`,
      ),
    withdrawPrijs: ({ id, versie }, { naam, reden }) =>
      updateRij(
        tx,
        sql`
          update gemeente_prijs
          set ingetrokken_door = huidige_gebruiker(), ingetrokken_naam = ${naam}, ingetrokken_op = now(),
            ingetrokken_reden = ${reden}
          where id = ${id}::uuid and versie = ${versie}`,
      ),
  };
}
