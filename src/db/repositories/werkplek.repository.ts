import { sql } from 'kysely';
import type { Werkplek, WerkplekPoort } from '#application/werkplek/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import {
  joinRaamovereenkomst,
  listWerkplekken,
  type PrijsKolommen,
  prijsKolommen,
  withPrijs,
} from '../readmodels/werkplek.readmodel.ts';
import { toDaterange } from '../readmodels/werkplekBezetting.ts';
import { listBezetters, listZitplaatsen } from '../readmodels/werkplekZitplaats.readmodel.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { insertRij, updateRij } from './nieuweRij.ts';
import { createNummer } from './nummer.ts';

const CONFLICTEN = { zitplaats_deling: 'deling-vol', zitplaats_gedeeld: 'zitplaats-gedeeld' } as const;

/** Places and their seats. */
export function createWerkplekRepository(tx: Database): WerkplekPoort {
  return {
    listWerkplekken: (filter, peildatum) => listWerkplekken(tx, filter, peildatum),
    findWerkplek: (nummer, peildatum) => findWerkplek(tx, nummer, peildatum),
    listZitplaatsen: (id, peildatum) => listZitplaatsen(tx, id, peildatum),
    listBezetters: (id, peildatum) => listBezetters(tx, id, peildatum),
    listWerksoorten: async () => {
      const { rows } = await sql<{ code: string; naam: string }>`
        select code, naam from werksoort order by naam collate "nl-NL-x-icu"`.execute(tx);
      return rows;
    },
    addWerkplek: async (w, zitplaatsen) => {
      const nummer = createNummer('p');
      const id = await insertRij(
        tx,
        sql`insert into werkplek (gemeente_code, nummer, werkgever_id, werksoort_code, naam, omschrijving, postcode,
            plaats, uren_min, uren_max, begeleiding, permanent_toezicht, begeleider, aanpassingen, omgeving, opzet,
            groepsgrootte, begintijd, beschikbaar, prijs_cent, prijs_eenheid)
          values (huidige_gemeente(), ${nummer}, ${w.werkgeverId}, ${w.werksoort}, ${w.naam}, ${w.omschrijving},
            ${w.postcode}, ${w.plaats}, ${w.urenMin}, ${w.urenMax}, ${w.begeleiding}, ${w.permanentToezicht},
            ${w.begeleider}, ${w.aanpassingen}::text[], ${w.omgeving}::text[], ${w.opzet}, ${w.groepsgrootte},
            ${w.begintijd},
            ${toDaterange(w.beschikbaar)}, ${w.prijs?.bedrag ?? null}, ${w.prijs?.eenheid ?? null}) returning id`,
      );
      await insertZitplaatsen(tx, id, zitplaatsen, w.beschikbaar.van, w.beschikbaar.tot);
      return nummer;
    },
    saveWerkplek: (id, versie, w) =>
      updateRij(
        tx,
        sql`update werkplek set werkgever_id = ${w.werkgeverId}, werksoort_code = ${w.werksoort}, naam = ${w.naam},
            omschrijving = ${w.omschrijving}, postcode = ${w.postcode}, plaats = ${w.plaats}, uren_min = ${w.urenMin},
            uren_max = ${w.urenMax}, begeleiding = ${w.begeleiding}, permanent_toezicht = ${w.permanentToezicht},
            begeleider = ${w.begeleider}, aanpassingen = ${w.aanpassingen}::text[], omgeving = ${w.omgeving}::text[],
            opzet = ${w.opzet}, groepsgrootte = ${w.groepsgrootte}, begintijd = ${w.begintijd}, beschikbaar = ${toDaterange(w.beschikbaar)},
            prijs_cent = ${w.prijs?.bedrag ?? null}, prijs_eenheid = ${w.prijs?.eenheid ?? null}
          where id = ${id} and versie = ${versie}`,
      ),
    addZitplaatsen: (id, aantal, vanaf) =>
      withConflict(CONFLICTEN, () => insertZitplaatsen(tx, id, aantal, vanaf, null)),
    endZitplaats: (id, versie, tot, reden) =>
      withConflict(CONFLICTEN, () =>
        updateRij(
          tx,
          sql`update zitplaats set periode = daterange(lower(periode), ${tot}::date), reden_einde = ${reden}
          where id = ${id} and versie = ${versie}`,
        ),
      ),
  };
}

type WerkplekRij = Omit<Werkplek, 'beschikbaar' | 'prijs' | 'maximumprijs'> &
  PrijsKolommen & { van: Datum; tot: Datum | null };

async function findWerkplek(tx: Database, nummer: string, peildatum: Datum): Promise<Werkplek | undefined> {
  const { rows } = await sql<WerkplekRij>`
    select p.id, p.versie, p.nummer, p.werkgever_id as "werkgeverId", o.naam as werkgever,
      p.werksoort_code as werksoort, ws.naam as "werksoortNaam", p.naam, p.omschrijving, p.postcode, p.plaats,
      p.uren_min as "urenMin", p.uren_max as "urenMax", p.begeleiding, p.permanent_toezicht as "permanentToezicht",
      p.begeleider, p.aanpassingen, p.omgeving, p.opzet, p.groepsgrootte, p.begintijd, lower(p.beschikbaar) as van,
      upper(p.beschikbaar) as tot, ${prijsKolommen}
    from werkplek p
    join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
    join organisatie o on o.id = w.organisatie_id
    join werksoort ws on ws.code = p.werksoort_code
    ${joinRaamovereenkomst(peildatum)}
    where p.nummer = ${nummer}`.execute(tx);
  const [rij] = rows;
  if (rij === undefined) return undefined;
  const { van, tot, ...rest } = withPrijs(rij);
  return { ...rest, beschikbaar: { van, tot } };
}

async function insertZitplaatsen(
  tx: Database,
  werkplekId: string,
  aantal: number,
  van: Datum,
  tot: Datum | null,
): Promise<void> {
  await sql`
    insert into zitplaats (gemeente_code, werkplek_id, volgnummer, periode)
    select huidige_gemeente(), ${werkplekId}, coalesce(max(s.volgnummer), 0) + reeks.nummer, ${toDaterange({ van, tot })}
    from generate_series(1, ${aantal}::int) reeks(nummer)
    left join zitplaats s on s.werkplek_id = ${werkplekId}
    group by reeks.nummer`.execute(tx);
}
