import { sql } from 'kysely';
import {
  type Gemeente,
  type GemeenteMetVerleden,
  listOpvolgers,
  listVoorgangers,
  type ReferentiePoort,
  toAdresnaam,
} from '#application/referentie/index.ts';
import type { Database } from '../verbinding/index.ts';
import { listStam } from './referentieStam.ts';
import { asBron, asDatum, asGemeenteCode, type Bronrij } from './referentieVelden.ts';

type Gemeenterij = Bronrij & {
  code: string;
  naam: string;
  provincie: string;
  van: string | null;
  tot: string | null;
  regioCode: string;
  regioNaam: string;
  lat: number | null;
  lon: number | null;
};

const gemeenteVelden = sql`
  g.code, g.naam, g.provincie, lower(g.geldig)::text as van, upper(g.geldig)::text as tot,
  r.code as "regioCode", r.naam as "regioNaam", g.centroid_lat::float8 as lat, g.centroid_lon::float8 as lon,
  g.bron, null as "bronUrl", g.bron_type as "bronType"`;

function asGemeente(rij: Gemeenterij): Gemeente {
  const { naam, provincie, lat, lon } = rij;
  return {
    code: asGemeenteCode(rij.code),
    naam,
    adresnaam: toAdresnaam(naam),
    provincie,
    geldigVan: asDatum(rij.van),
    geldigTot: asDatum(rij.tot),
    arbeidsmarktregio: { code: rij.regioCode, naam: rij.regioNaam },
    middelpunt: lat === null || lon === null ? null : { lat, lon },
    bron: asBron(rij),
  };
}

async function findMetVerleden(db: Database, code: string): Promise<GemeenteMetVerleden | undefined> {
  const { rows } = await sql<Gemeenterij>`
    select ${gemeenteVelden} from gemeente g join arbeidsmarktregio r on r.code = g.arbeidsmarktregio_code
    where g.code = ${code}`.execute(db);
  const [rij] = rows;
  if (rij === undefined) return undefined;
  const stam = await listStam(db);
  return {
    ...asGemeente(rij),
    voorgangers: listVoorgangers(stam, code),
    opvolgers: listOpvolgers(stam, code),
  };
}

/** Reads gemeenten and arbeidsmarktregios. */
export function createReferentieGemeenten(
  db: Database,
): Pick<
  ReferentiePoort,
  | 'listGemeenten'
  | 'findGemeente'
  | 'findGemeenteOpAdresnaam'
  | 'listVroegereGemeenten'
  | 'listArbeidsmarktregios'
> {
  return {
    listGemeenten: async (op) => {
      const { rows } = await sql<Gemeenterij>`
        select ${gemeenteVelden} from gemeente g join arbeidsmarktregio r on r.code = g.arbeidsmarktregio_code
        where g.geldig @> ${op}::date order by g.naam collate "nl-NL-x-icu", g.code`.execute(db);
      return rows.map(asGemeente);
    },
    findGemeente: (code) => findMetVerleden(db, code),
    findGemeenteOpAdresnaam: async (adresnaam) => {
      const lid = (await listStam(db)).find(({ naam }) => toAdresnaam(naam) === adresnaam);
      return lid === undefined ? undefined : await findMetVerleden(db, lid.code);
    },
    listVroegereGemeenten: async (op) => {
      const stam = await listStam(db);
      return stam
        .filter(({ geldigTot }) => geldigTot !== null && geldigTot <= op)
        .map(({ code, naam }) => ({
          code,
          naam,
          adresnaam: toAdresnaam(naam),
          opvolgers: listOpvolgers(stam, code),
        }));
    },
    listArbeidsmarktregios: async (op) => {
      const { rows } = await sql<Bronrij & { code: string; naam: string; aantalGemeenten: number }>`
        select r.code, r.naam, count(g.code)::int as "aantalGemeenten",
          r.bron, null as "bronUrl", r.bron_type as "bronType"
        from arbeidsmarktregio r
        left join gemeente g on g.arbeidsmarktregio_code = r.code and g.geldig @> ${op}::date
        group by r.code order by r.naam collate "nl-NL-x-icu"`.execute(db);
      return rows.map((rij) => ({
        code: rij.code,
        naam: rij.naam,
        adresnaam: toAdresnaam(rij.naam),
        aantalGemeenten: rij.aantalGemeenten,
        bron: asBron(rij),
      }));
    },
  };
}
