import { type RawBuilder, sql } from 'kysely';
import { parseHerkomst } from '#application/kandidaat/herkomst.poort.ts';
import type {
  EigenKandidaat,
  KandidatenLijst,
  KandidatenVraag,
  Sortering,
} from '#application/kandidaat/index.ts';
import { STAPPEN } from '#domain/dossier/index.ts';
import { type Datum, datum } from '#domain/shared/index.ts';
import { insertAuditregel } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';
import { stapSql, wachtSindsSql } from './dossierStap.ts';
import { canSeeAnderen, isEigenDossier } from './eigenDossier.ts';

/** Shared share of letter triples from which a name looks like what was typed: 'yildis' finds Yıldız. */
const LIJKT_OP = 0.4;

type Rij = {
  totaal: number;
  /** On the first row only. */
  werksoorten: { code: string; naam: string }[] | null;
  id: string | null;
  nummer: string;
  eigen: boolean;
  lijktOp: boolean;
  klantmanager: string | null;
  voornaam: string;
  voorvoegsel: string;
  achternaam: string;
  herkomst: string;
  stap: string | null;
  wachtSinds: string | null;
  /** Code of the kind of work. */
  eersteWens: string | null;
  laatsteGesprek: string | null;
};

/** One page of the list of people, in one query and one log line. */
export async function listKandidaten(
  tx: Database,
  vraag: KandidatenVraag,
  peildatum: Datum,
): Promise<KandidatenLijst> {
  const voor = (vraag.pagina - 1) * vraag.perPagina;
  const { rows } = await sql<Rij>`
    with mens as (${selectMensen(vraag, peildatum)}),
    gevonden as materialized (
      select * from mens ${vraag.zoek === null ? sql`` : sql`where precies or not exists (select from mens where precies)`}
    ),
    blad as (
      select *, row_number() over (order by eigen desc, ${volgorde(vraag)}, nummer) as plaats from gevonden
      order by plaats limit ${vraag.perPagina} offset ${voor}
    ),
    gelezen as (${gelezenSql})
    select (select count(*)::int from gevonden) as totaal,
      case when coalesce(d.plaats, 0) <= ${voor + 1} then werksoort.lijst end as werksoorten,
      d.id, d.nummer, d.eigen, not d.precies as "lijktOp",
      ${isAlleenEigen(vraag) ? sql`null` : naamKlantmanagerSql} as klantmanager,
      d.voornaam, d.voorvoegsel, d.achternaam, d.herkomst,
      case when d.eigen then ${vraag.stap === null && vraag.sortering !== 'stap' ? stapSql(peildatum, sql`v.wacht_sinds is not null`) : sql`d.stap`} end as stap,
      v.wacht_sinds as "wachtSinds",
      case when d.eigen then (select werksoorten[1] from kandidaatprofiel
        where gemeente_code = d.gemeente_code and dossier_id = d.id) end as "eersteWens",
      case when d.eigen then ${laatsteGesprekSql} end as "laatsteGesprek"
    from (select jsonb_agg(jsonb_build_object('code', code, 'naam', naam) order by naam) as lijst from werksoort) werksoort
    left join blad d on true
    left join lateral (select wacht_sinds from beschikking where gemeente_code = d.gemeente_code and dossier_id = d.id
      and geldig @> ${peildatum}::date offset 0) v on d.eigen
    order by d.plaats`.execute(tx);
  const [eerste] = rows;
  const werksoorten = eerste?.werksoorten ?? [];
  const werksoortnamen = new Map(werksoorten.map(({ code, naam }) => [code, naam]));
  const mensen = rows.flatMap((rij) => (rij.id === null ? [] : [{ ...rij, id: rij.id }]));
  return {
    rijen: mensen.map((rij) =>
      rij.eigen
        ? asEigen(rij, werksoortnamen)
        : { soort: 'ander', nummer: rij.nummer, klantmanager: rij.klantmanager },
    ),
    totaal: eerste?.totaal ?? 0,
    lijktOp: mensen[0]?.lijktOp ?? false,
    werksoorten,
  };
}

function asEigen(rij: Rij, werksoortnamen: ReadonlyMap<string, string>): EigenKandidaat {
  const stap = STAPPEN.find((naam) => naam === rij.stap);
  const herkomst = parseHerkomst(rij.herkomst);
  if (stap === undefined || herkomst === undefined) throw new RangeError('row of kandidaten is not complete');
  const { nummer, voornaam, voorvoegsel, achternaam, eersteWens } = rij;
  return {
    soort: 'eigen',
    nummer,
    naam: { voornaam, voorvoegsel: voorvoegsel || null, achternaam },
    stap,
    wachtSinds: rij.wachtSinds === null || stap === 'werkzaam' ? null : datum(rij.wachtSinds),
    herkomst,
    eersteWens: eersteWens === null ? null : (werksoortnamen.get(eersteWens) ?? null),
    laatsteGesprek: rij.laatsteGesprek === null ? null : datum(rij.laatsteGesprek),
  };
}

/** One log line with everyone on the page, in the query that reads them. */
const gelezenSql = insertAuditregel({
  tabel: 'kandidaten',
  handeling: 'gelezen',
  reden: null,
  betrokkenen: sql`(select coalesce(array_agg(id), '{}') from blad)`,
});

const naamKlantmanagerSql = sql<string | null>`case when not d.eigen then (select naam from gebruiker
  where gemeente_code = d.gemeente_code and id = d.klantmanager_id) end`;

const laatsteGesprekSql = sql<string | null>`(select max(gevoerd_op) from gesprek
  where gemeente_code = d.gemeente_code and dossier_id = d.id)`;

/**
 * The people of the reach and filters. Names and facts of someone else's people leave the database neither as a row
 * nor by a filter: filters on facts hold for the own caseload only.
 */
function selectMensen(vraag: KandidatenVraag, peildatum: Datum): RawBuilder<unknown> {
  const eigen = isEigenDossier(peildatum);
  const voorwaarden = [
    vraag.stap === 'beeindigd' ? sql`d.gesloten_op is not null` : sql`d.gesloten_op is null`,
    isAlleenEigen(vraag) ? eigen : sql`(${canSeeAnderen(peildatum)} or ${eigen})`,
    ...(vraag.herkomst === null ? [] : [sql`d.herkomst = ${vraag.herkomst}`]),
    ...(vraag.werksoort === null
      ? []
      : [
          sql`exists (select from kandidaatprofiel k where k.gemeente_code = d.gemeente_code and k.dossier_id = d.id
            and ${vraag.werksoort} = any (k.werksoorten))`,
        ]),
    ...(vraag.aangehouden
      ? [
          sql`exists (select from aanhouding a where a.gemeente_code = d.gemeente_code and a.dossier_id = d.id
            and a.periode @> ${peildatum}::date)`,
        ]
      : []),
    ...(vraag.stap === null ? [] : [sql`${stapSql(peildatum)} = ${vraag.stap}`]),
    ...(vraag.zoek === null
      ? []
      : [sql`(${isPrecies(vraag.zoek)} or ${gelijkenis(vraag.zoek)} >= ${LIJKT_OP})`]),
  ];
  return sql`
    select d.gemeente_code, d.id, d.nummer, d.klantmanager_id, d.gesloten_op, d.herkomst,
      coalesce(${eigen}, false) as eigen, p.voornaam, p.voorvoegsel, p.achternaam,
      ${vraag.zoek === null ? sql`true` : isPrecies(vraag.zoek)} as precies,
      ${sorteerwaarde(vraag, peildatum)}
    from dossier d
    join persoon p on p.gemeente_code = d.gemeente_code and p.id = d.persoon_id
    where ${sql.join(voorwaarden, sql` and `)}`;
}

/** Filters on facts hold for the own caseload only. */
function isAlleenEigen({ bereik, stap, herkomst, werksoort, aangehouden }: KandidatenVraag): boolean {
  return bereik === 'eigen' || stap !== null || herkomst !== null || werksoort !== null || aangehouden;
}

/** Every word that was typed begins a word of the name, or it is the number of the dossier. */
function isPrecies(zoek: string): RawBuilder<boolean> {
  const patronen = woordenVan(zoek).map((woord) => `% ${woord}%`);
  return sql<boolean>`(' ' || p.zoeknaam like all (${patronen}::text[]) or d.nummer = ${zoek.replace(' ', '-')})`;
}

/** How much the least alike word that was typed looks like a part of the name: 0 to 1. */
function gelijkenis(zoek: string): RawBuilder<number> {
  return sql<number>`(select min(word_similarity(woord, p.zoeknaam)) from unnest(${woordenVan(zoek)}::text[]) woord)`;
}

function woordenVan(zoek: string): string[] {
  return zoek.split(' ').filter((woord) => woord !== '');
}

/** Columns that only some orders need, so that the others do not pay for them. */
function sorteerwaarde(vraag: KandidatenVraag, peildatum: Datum): RawBuilder<unknown> {
  const alsEigen = (waarde: RawBuilder<unknown>) =>
    sql`case when ${isEigenDossier(peildatum)} then ${waarde} end`;
  const orde: Record<Sortering, RawBuilder<unknown>> = {
    naam: sql`null::text`,
    stap: sql`array_position(${[...STAPPEN]}::text[], ${alsEigen(stapSql(peildatum))})`,
    'wacht-sinds': alsEigen(wachtSindsSql(peildatum)),
    'laatste-gesprek': alsEigen(laatsteGesprekSql),
  };
  const zoekorde = vraag.zoek === null ? sql`null::float4` : sql`-${gelijkenis(vraag.zoek)}`;
  return sql`${vraag.sortering === null ? zoekorde : orde[vraag.sortering]} as orde,
    ${vraag.stap !== null || vraag.sortering === 'stap' ? alsEigen(stapSql(peildatum)) : sql`null::text`} as stap`;
}

/** Own people by the chosen order; people of colleagues by number only, because an order by name tells a name. */
function volgorde({ sortering, aflopend }: KandidatenVraag): RawBuilder<unknown> {
  const richting = aflopend ? sql`desc` : sql`asc`;
  const naamRichting = sortering === 'naam' || sortering === null ? richting : sql`asc`;
  const naam = (kolom: string) =>
    sql`case when eigen then ${sql.ref(kolom)} end collate "nl-NL-x-icu" ${naamRichting}`;
  return sql`orde ${sortering === null ? sql`asc` : richting} nulls last, ${naam('achternaam')}, ${naam('voornaam')}`;
}
