import { sql } from 'kysely';
import {
  EERSTE_JAAR,
  type LandelijkeTaakstelling,
  type ReferentiePoort,
  type RegioTaakstelling,
} from '#application/referentie/index.ts';
import type { Database } from '../verbinding/index.ts';
import { asBron, type Bronrij } from './referentieVelden.ts';

type Regiorij = { jaar: number; gemeenten: number; bekend: number; som: number | null; bronnen: Bronrij[] };

type Landelijkrij = Bronrij & {
  jaar: number;
  aantal: number;
  soort: 'gepubliceerd' | 'som';
  afgerond: boolean;
  opmerking: string | null;
};

function perJaar<T>(laatsteJaar: number, maak: (jaar: number) => T): readonly T[] {
  return Array.from({ length: laatsteJaar - EERSTE_JAAR + 1 }, (_, i) => maak(EERSTE_JAAR + i));
}

/** Per year and per indeling used in it: how many gemeenten the region had, how many are known, and their sum. */
async function listRegiorijen(db: Database, code: string): Promise<readonly Regiorij[]> {
  const { rows } = await sql<Regiorij>`
    with leden as (
      select i.jaar, i.indeling, g.gemeente_code
      from (select distinct jaar, indeling from taakstelling) i
      join gemeente_per_jaar g on g.jaar = i.indeling and g.arbeidsmarktregio_code = ${code}
      join gemeente m on m.code = g.gemeente_code and m.geldig @> make_date(i.indeling, 12, 31)
    )
    select l.jaar, count(*)::int as gemeenten, count(t.aantal)::int as bekend, sum(t.aantal)::int as som,
      coalesce(jsonb_agg(distinct jsonb_build_object('bron', coalesce(b.volledige_bron, t.bron), 'bronUrl', b.url,
        'bronType', t.bron_type)) filter (where t.aantal is not null), '[]') as bronnen
    from leden l
    left join taakstelling t on t.jaar = l.jaar and t.indeling = l.indeling and t.gemeente_code = l.gemeente_code
    left join bron_taakstelling b on b.bron = t.bron_sleutel
    group by l.jaar, l.indeling`.execute(db);
  return rows;
}

function asRegioTaakstelling(jaar: number, rijen: readonly Regiorij[]): RegioTaakstelling {
  const vanJaar = rijen.filter((rij) => rij.jaar === jaar);
  const meeste = vanJaar.toSorted((a, b) => b.bekend - a.bekend)[0];
  if (meeste === undefined) return { jaar, aantal: null, gemeenten: null, bekend: 0, bronnen: [] };
  const { gemeenten, bekend, som, bronnen } = meeste;
  return { jaar, aantal: bekend === gemeenten ? som : null, gemeenten, bekend, bronnen: bronnen.map(asBron) };
}

async function listSommen(db: Database): Promise<ReadonlyMap<number, Bronrij & { som: number }>> {
  const { rows } = await sql<Bronrij & { jaar: number; som: number }>`
    select t.jaar, sum(t.aantal)::int as som, 'som van ' || count(*) || ' gemeenten in ' || max(b.volledige_bron) as bron,
      max(b.url) as "bronUrl", 'berekend' as "bronType"
    from taakstelling t left join bron_taakstelling b on b.bron = t.bron_sleutel
    group by t.jaar having bool_and(t.dekking_jaar = 'volledig')`.execute(db);
  return new Map(rows.map((rij) => [rij.jaar, rij]));
}

/** Reads the taakstelling of regions and of the country, year by year. */
export function createTaakstellingTotalen(
  db: Database,
  findLaatsteJaar: () => Promise<number>,
): Pick<ReferentiePoort, 'listTaakstellingenVanRegio' | 'listLandelijkeTaakstellingen'> {
  return {
    listTaakstellingenVanRegio: async (code) => {
      const rijen = await listRegiorijen(db, code);
      return perJaar(await findLaatsteJaar(), (jaar) => asRegioTaakstelling(jaar, rijen));
    },
    listLandelijkeTaakstellingen: async () => {
      const { rows } = await sql<Landelijkrij>`
        select jaar, aantal, soort, afgerond, opmerking, bron, bron_url as "bronUrl", bron_type as "bronType"
        from taakstelling_landelijk`.execute(db);
      const sommen = await listSommen(db);
      return perJaar(await findLaatsteJaar(), (jaar): LandelijkeTaakstelling => {
        const som = sommen.get(jaar);
        const somGemeenten = som?.som ?? null;
        const rij = rows.find((een) => een.jaar === jaar);
        if (rij !== undefined) {
          const { aantal, soort, afgerond, opmerking } = rij;
          return { jaar, aantal, soort, afgerond, somGemeenten, bron: asBron(rij), opmerking };
        }
        return {
          jaar,
          aantal: somGemeenten,
          soort: som === undefined ? null : 'som',
          afgerond: false,
          somGemeenten,
          bron: som === undefined ? null : asBron(som),
          opmerking: null,
        };
      });
    },
  };
}
