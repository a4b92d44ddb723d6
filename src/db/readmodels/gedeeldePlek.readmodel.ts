import { sql } from 'kysely';
import type { GedeeldePlek, GedeeldWerk, OpenbarePlek } from '#application/deelafspraak/index.ts';
import type { PrijsEenheid } from '#application/raamovereenkomst/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { isLopend } from './keuzePlekSql.ts';
import { vrijVanaf } from './werkplekBezetting.ts';

type Rij = Omit<GedeeldePlek, 'ander' | 'afspraak' | 'periode' | 'werk'> &
  Omit<GedeeldWerk, 'prijs'> & {
    gemeenteCode: string;
    gemeente: string;
    van: Datum;
    tot: Datum | null;
    afspraakId: string;
    afspraakNaam: string;
    afspraakVan: Datum;
    afspraakTot: Datum | null;
    voorwaarden: string;
    contact: string;
    prijsCent: string | null;
    prijsEenheid: PrijsEenheid | null;
  };

/** Shared places of both sides. What the other register holds comes from a function that knows no people. */
export async function listGedeeldePlekken(tx: Database, dag: Datum): Promise<readonly GedeeldePlek[]> {
  const { rows } = await sql<Rij>`
    select d.id, d.versie, d.aantal, d.geopend_op as "geopendOp", lower(d.periode) as van, upper(d.periode) as tot,
      case when d.eigenaar_code = huidige_gemeente() then 'eigenaar' else 'partner' end as kant,
      g.code as "gemeenteCode", g.naam as gemeente, a.id as "afspraakId", a.naam as "afspraakNaam",
      lower(a.periode) as "afspraakVan", upper(a.periode) as "afspraakTot", a.voorwaarden, a.contact,
      k.bezet, k.organisatie_id as "organisatieId", k.soort, k.vorm, k.naam, k.werksoort_code as werksoort,
      k.omschrijving, k.postcode, k.plaats, k.uren_min as "urenMin", k.uren_max as "urenMax", k.begeleiding,
      k.permanent_toezicht as "permanentToezicht", k.aanpassingen, k.omgeving, k.opzet, k.begintijd, k.groepsgrootte,
      k.prijs_cent as "prijsCent", k.prijs_eenheid as "prijsEenheid", o.naam as werkgever, ws.naam as "werksoortNaam",
      eigen.nummer as "eigenNummer",
      (select count(*)::int from plekdeling_zitplaats z where z.plekdeling_id = d.id and upper_inf(z.periode))
        as gereserveerd
    from plekdeling d
    join deelafspraak a on a.id = d.deelafspraak_id
    join gedeelde_plekken(${dag}::date) k on k.plekdeling_id = d.id
    join organisatie o on o.id = k.organisatie_id
    join werksoort ws on ws.code = k.werksoort_code
    join gemeente g on g.code = case when d.eigenaar_code = huidige_gemeente() then d.partner_code else d.eigenaar_code end
    left join werkplek eigen on eigen.gemeente_code = huidige_gemeente()
      and (eigen.id = d.werkplek_id and d.eigenaar_code = huidige_gemeente() or eigen.plekdeling_id = d.id)
    order by d.geopend_op desc, o.naam collate "nl-NL-x-icu", k.naam collate "nl-NL-x-icu", d.id`.execute(tx);
  return rows.map(toGedeeldePlek);
}

function toGedeeldePlek(rij: Rij): GedeeldePlek {
  const { gemeenteCode, gemeente, van, tot, prijsCent, prijsEenheid, voorwaarden, contact } = rij;
  const { id, versie, kant, geopendOp, aantal, bezet, gereserveerd, eigenNummer, ...rest } = rij;
  const { werkgever, werksoortNaam, afspraakId, afspraakNaam, afspraakVan, afspraakTot, ...werk } = rest;
  return {
    ...{ id, versie, kant, geopendOp, aantal, bezet, gereserveerd, eigenNummer, werkgever, werksoortNaam },
    ander: { code: gemeenteCode, naam: gemeente },
    afspraak: {
      ...{ id: afspraakId, naam: afspraakNaam, voorwaarden, contact },
      periode: { van: afspraakVan, tot: afspraakTot },
    },
    periode: { van, tot },
    werk: {
      ...werk,
      prijs:
        prijsCent === null || prijsEenheid === null
          ? null
          : { bedrag: Number(prijsCent), eenheid: prijsEenheid },
    },
  };
}

/** Own places with seats that can be opened. A place that was taken over from another gemeente is never shared on. */
export async function listOpenbarePlekken(tx: Database, dag: Datum): Promise<readonly OpenbarePlek[]> {
  const { rows } = await sql<OpenbarePlek>`
    select * from (
      select p.id, p.nummer, p.naam, o.naam as werkgever,
        ((select count(*) from zitplaats s where s.gemeente_code = p.gemeente_code and s.werkplek_id = p.id
            and s.periode @> ${dag}::date and ${vrijVanaf(dag)} <= ${dag}::date)
          - (select count(*) from voorstel v where v.gemeente_code = p.gemeente_code and v.werkplek_id = p.id
            and ${isLopend(dag)}))::int as vrij
      from werkplek p
      join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
      join organisatie o on o.id = w.organisatie_id
      where p.plekdeling_id is null and p.beschikbaar @> ${dag}::date
    ) plek
    where vrij > 0
    order by werkgever collate "nl-NL-x-icu", naam collate "nl-NL-x-icu", id`.execute(tx);
  return rows;
}
