import { sql } from 'kysely';
import type { WerkgeverFilter, WerkgeverRij } from '#application/werkgever/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { isVrijVanaf } from './werkplekBezetting.ts';

/** Employers and providers with their seats and framework agreement on the reference date, by name. No people. */
export async function listWerkgevers(
  tx: Database,
  { zoek, soort, zonderPlek }: WerkgeverFilter,
  peildatum: Datum,
): Promise<readonly WerkgeverRij[]> {
  const patroon = `%${zoek.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<WerkgeverRij>`
    select w.id, o.naam, w.soort, w.plaats,
      coalesce(z.plekken, 0) as plekken, coalesce(z.zitplaatsen, 0) as zitplaatsen, coalesce(z.vrij, 0) as vrij,
      r.nummer as raamovereenkomst, upper(r.periode) as "raamovereenkomstTot",
      r.minimum_beschutte_plekken as "minimumPlekken"
    from werkgever w
    join organisatie o on o.id = w.organisatie_id
    left join raamovereenkomst r
      on r.gemeente_code = w.gemeente_code and r.werkgever_id = w.id and r.periode @> ${peildatum}::date
    left join (
      select p.gemeente_code, p.werkgever_id, count(distinct p.id)::int as plekken, count(s.id)::int as zitplaatsen,
        (count(s.id) filter (where ${isVrijVanaf(peildatum)}))::int as vrij
      from werkplek p
      left join zitplaats s
        on s.gemeente_code = p.gemeente_code and s.werkplek_id = p.id and s.periode @> ${peildatum}::date
      where p.beschikbaar @> ${peildatum}::date
      group by p.gemeente_code, p.werkgever_id
    ) z on z.gemeente_code = w.gemeente_code and z.werkgever_id = w.id
    where o.naam ilike ${patroon}
      and (${soort}::text is null or w.soort = ${soort})
      and (not ${zonderPlek}::boolean or coalesce(z.zitplaatsen, 0) < r.minimum_beschutte_plekken)
    order by o.naam collate "nl-NL-x-icu", w.id`.execute(tx);
  return rows;
}
