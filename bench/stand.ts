import { isDeepStrictEqual } from 'node:util';
import { sql } from 'kysely';
import type pg from 'pg';
import type { StandTelling } from '#application/stand/index.ts';
import { createStandReadmodel } from '#db/readmodels/stand.readmodel.ts';
import { createDatabase, inTransactie } from '#db/verbinding/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { BenchDatabase } from './database.ts';
import { GROOTSTE, PEILDATA } from './gegevens.ts';
import { measureOmEnOm } from './meting.ts';
import { listPlanstappen } from './plan.ts';
import { showKop, showRegel, showVergelijking } from './rapport.ts';

const DOEL = 1.3;
const RONDES = { rondes: 11, perRonde: 7, opwarmen: 6 };

/** The same figures by hand: no functions, no record time, no row-level security. */
const KAAL = `
  select b.gemeente_code as "gemeenteCode", count(*)::int as positief, count(w.persoon_id)::int as werkzaam,
    (count(*) - count(w.persoon_id))::int as wachtend,
    count(*) filter (where w.persoon_id is null and a.dossier_id is not null)::int as aangehouden,
    coalesce(sum(w.aantal), 0)::int as dienstverbanden
  from beschikking b
  left join (
    select gemeente_code, persoon_id, count(*) as aantal from dienstverband
    where regeling = 'beschut-werk' and periode @> $1::date group by gemeente_code, persoon_id
  ) w on w.gemeente_code = b.gemeente_code and w.persoon_id = b.persoon_id
  left join aanhouding a on a.gemeente_code = b.gemeente_code and a.dossier_id = b.dossier_id and a.periode @> $1::date
  where b.soort = 'vaststelling' and b.geldig @> $1::date`;
const KAAL_LAND = `${KAAL} group by b.gemeente_code order by b.gemeente_code`;
const KAAL_GEMEENTE = `${KAAL} and b.gemeente_code = $2 group by b.gemeente_code`;

/** Figures of all gemeenten, and of the largest one, against hand-written SQL that gives the same numbers. */
export async function measureStand({ pool, kaal }: BenchDatabase): Promise<void> {
  const db = createDatabase(pool);
  const landelijk = (dag: Datum) =>
    inTransactie(db, null, (tx) => createStandReadmodel(tx).listTellingen(dag));
  const landelijkKaal = async (dag: Datum) => (await kaal.query<StandTelling>(KAAL_LAND, [dag])).rows;
  for (const dag of PEILDATA) await checkGelijk(dag, await landelijk(dag), await landelijkKaal(dag));
  await compare('Stand of all gemeenten on one day', landelijk, landelijkKaal, DOEL);
  await showPlan(kaal, `select * from stand_per_gemeente('${PEILDATA.at(-1)}', now())`);

  const identiteit = { gemeenteCode: GROOTSTE.gemeente, gebruikerId: await findGebruiker(kaal) };
  const gemeente = (dag: Datum) =>
    inTransactie(db, identiteit, async (tx) => {
      const { rows } = await sql<StandTelling>`
        select gemeente_code as "gemeenteCode", count(*)::int as positief,
          count(*) filter (where dienstverbanden > 0)::int as werkzaam,
          count(*) filter (where dienstverbanden = 0)::int as wachtend,
          count(*) filter (where dienstverbanden = 0 and aangehouden)::int as aangehouden,
          sum(dienstverbanden)::int as dienstverbanden
        from stand_personen(${dag}::date, now()) group by gemeente_code`.execute(tx);
      return rows;
    });
  const gemeenteKaal = async (dag: Datum) =>
    (await kaal.query<StandTelling>(KAAL_GEMEENTE, [dag, GROOTSTE.gemeente])).rows;
  for (const dag of PEILDATA) await checkGelijk(dag, await gemeente(dag), await gemeenteKaal(dag));
  await compare(`Stand of one gemeente of ${GROOTSTE.dossiers} dossiers`, gemeente, gemeenteKaal, null);
}

type Telling = (dag: Datum) => Promise<readonly StandTelling[]>;

async function compare(wat: string, eigen: Telling, vloer: Telling, doel: number | null): Promise<void> {
  const overDagen = (telling: Telling) => async () => {
    for (const dag of PEILDATA) await telling(dag);
  };
  const [a, b] = await measureOmEnOm(
    [
      { naam: `Groeiplek, ${PEILDATA.length} days after each other`, doe: overDagen(eigen) },
      { naam: 'floor: one hand-written query per day on the tables of today', doe: overDagen(vloer) },
    ],
    RONDES,
  );
  if (a !== undefined && b !== undefined) showVergelijking({ wat, eigen: a, vloer: b, doel });
}

function checkGelijk(dag: Datum, eigen: readonly StandTelling[], kaal: readonly StandTelling[]): void {
  const bezet = eigen.filter(({ positief }) => positief > 0);
  if (kaal.length === 0 || !isDeepStrictEqual(bezet, kaal)) {
    throw new Error(`the figures of ${dag} are not those of the hand-written query`);
  }
}

async function showPlan(kaal: pg.Pool, vraag: string): Promise<void> {
  showKop('How the database finds them (indexes first)');
  for (const stap of await listPlanstappen(kaal, vraag)) showRegel(stap);
}

async function findGebruiker(kaal: pg.Pool): Promise<string> {
  const { rows } = await kaal.query<{ id: string }>(
    'select id from gebruiker where gemeente_code = $1 limit 1',
    [GROOTSTE.gemeente],
  );
  const [eerste] = rows;
  if (eerste === undefined) throw new Error('no staff');
  return eerste.id;
}
