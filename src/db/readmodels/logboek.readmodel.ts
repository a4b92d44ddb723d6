import { sql } from 'kysely';
import type { LogboekPoort, Logregel } from '#application/logboek/index.ts';
import type { Database } from '../verbinding/index.ts';

const PER_PAGINA = 50;

/** The log of the own municipality, for the beheerder. */
export function createLogboekReadmodel(tx: Database): LogboekPoort {
  return {
    list: async ({ van, totEnMet, gebruikerId, nummer, pagina }) => {
      const { rows } = await sql<Logregel>`
        select a.id::text as id, to_char(a.tijdstip at time zone 'Europe/Amsterdam', 'YYYY-MM-DD"T"HH24:MI:SS') as tijdstip,
          g.naam as gebruiker, a.handeling, a.tabel as onderwerp, a.velden, a.reden,
          cardinality(a.betrokkenen) as "aantalBetrokkenen",
          array(select d.nummer from dossier d where d.gemeente_code = a.gemeente_code and d.id = any (a.betrokkenen)
            order by d.nummer limit 10) as dossiers
        from auditregel a
        left join gebruiker g on g.gemeente_code = a.gemeente_code and g.id = a.gebruiker_id
        where (${van ?? null}::date is null or a.tijdstip >= ${van ?? null}::date::timestamp at time zone 'Europe/Amsterdam')
          and (${totEnMet ?? null}::date is null
            or a.tijdstip < (${totEnMet ?? null}::date + 1)::timestamp at time zone 'Europe/Amsterdam')
          and (${gebruikerId ?? null}::uuid is null or a.gebruiker_id = ${gebruikerId ?? null}::uuid)
          and (${nummer ?? null}::text is null
            or a.betrokkenen && (select array_agg(i) from dossier d, unnest(array[d.id, d.persoon_id]) i
              where d.nummer = ${nummer ?? null}::text))
        order by a.tijdstip desc, a.id desc
        limit ${PER_PAGINA + 1} offset ${pagina * PER_PAGINA}`.execute(tx);
      return { regels: rows.slice(0, PER_PAGINA), meer: rows.length > PER_PAGINA };
    },
  };
}
