import { type RawBuilder, sql } from 'kysely';
import type { Prijs, PrijsEenheid } from '#application/raamovereenkomst/index.ts';
import type { WerkplekFilter, WerkplekRij } from '#application/werkplek/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { isVrijVanaf } from './werkplekBezetting.ts';

/** An amount and its unit as two columns; both null when there is none. */
export type PrijsKolommen = {
  readonly prijsCent: string | null;
  readonly prijsEenheid: PrijsEenheid | null;
  readonly maximumCent: string | null;
  readonly maximumEenheid: PrijsEenheid | null;
};

/** The price of the place `p` and the maximum of the framework agreement `r`. */
export const prijsKolommen = sql.raw(
  `p.prijs_cent as "prijsCent", p.prijs_eenheid as "prijsEenheid",
   r.maximumprijs_cent as "maximumCent", r.prijs_eenheid as "maximumEenheid"`,
);

/** Joins the framework agreement `r` in force on the day to the place `p`. */
export function joinRaamovereenkomst(peildatum: Datum): RawBuilder<unknown> {
  return sql`left join raamovereenkomst r
    on r.gemeente_code = p.gemeente_code and r.werkgever_id = p.werkgever_id and r.periode @> ${peildatum}::date`;
}

/** Takes the price columns together. */
export function withPrijs<R extends PrijsKolommen>(
  rij: R,
): Omit<R, keyof PrijsKolommen> & { prijs: Prijs | null; maximumprijs: Prijs | null } {
  const { prijsCent, prijsEenheid, maximumCent, maximumEenheid, ...rest } = rij;
  return {
    ...rest,
    prijs: toPrijs(prijsCent, prijsEenheid),
    maximumprijs: toPrijs(maximumCent, maximumEenheid),
  };
}

/** Places of the gemeente with their seats on the day, by employer and name. No people. */
export async function listWerkplekken(
  tx: Database,
  filter: WerkplekFilter,
  peildatum: Datum,
): Promise<readonly WerkplekRij[]> {
  const dag = filter.vrijOp ?? peildatum;
  const { rows } = await sql<Omit<WerkplekRij, 'prijs' | 'maximumprijs'> & PrijsKolommen>`
    select p.id, p.nummer, p.naam, p.werkgever_id as "werkgeverId", o.naam as werkgever, ws.naam as werksoort, p.plaats,
      p.uren_min as "urenMin", p.uren_max as "urenMax", p.begeleiding, z.zitplaatsen, z.vrij, ${prijsKolommen}
    from werkplek p
    join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
    join organisatie o on o.id = w.organisatie_id
    join werksoort ws on ws.code = p.werksoort_code
    ${joinRaamovereenkomst(peildatum)}
    cross join lateral (
      select count(*)::int as zitplaatsen, (count(*) filter (where ${isVrijVanaf(dag)}))::int as vrij
      from zitplaats s
      where s.gemeente_code = p.gemeente_code and s.werkplek_id = p.id and s.periode @> ${dag}::date
    ) z
    where p.beschikbaar && daterange(${dag}::date, null)
      and (p.plekdeling_id is null or exists (select from plekdeling deling
        join deelafspraak afspraak on afspraak.id = deling.deelafspraak_id
        where deling.id = p.plekdeling_id and deling.periode * afspraak.periode && daterange(${dag}::date, null)))
      and (${filter.werksoort}::text is null or p.werksoort_code = ${filter.werksoort})
      and (${filter.begeleiding}::text is null or p.begeleiding = ${filter.begeleiding})
      and (${filter.werkgeverId}::uuid is null or p.werkgever_id = ${filter.werkgeverId}::uuid)
      and (${filter.uren}::numeric is null or ${filter.uren}::numeric between p.uren_min and p.uren_max)
      and (${filter.vrijOp}::date is null or z.vrij > 0)
    order by o.naam collate "nl-NL-x-icu", p.naam collate "nl-NL-x-icu", p.id`.execute(tx);
  return rows.map(withPrijs);
}

function toPrijs(bedrag: string | null, eenheid: PrijsEenheid | null): Prijs | null {
  return bedrag === null || eenheid === null ? null : { bedrag: Number(bedrag), eenheid };
}
