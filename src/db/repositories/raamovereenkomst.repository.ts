import { type RawBuilder, sql } from 'kysely';
import type {
  PrijsEenheid,
  Raamovereenkomst,
  RaamovereenkomstInvoer,
  RaamovereenkomstPoort,
} from '#application/raamovereenkomst/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { toDaterange } from '../readmodels/werkplekBezetting.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { insertRij, updateRij } from './nieuweRij.ts';

const CONFLICTEN = {
  raamovereenkomst_een_tegelijk: 'raamovereenkomst-overlapt',
  raamovereenkomst_gemeente_code_nummer_key: 'raamovereenkomst-nummer-bekend',
} as const;

type Rij = Omit<Raamovereenkomst, 'periode' | 'maximumprijs'> & {
  van: Datum;
  tot: Datum;
  bedrag: string | null;
  eenheid: PrijsEenheid | null;
};

/** Framework agreements of the gemeente. */
export function createRaamovereenkomstRepository(tx: Database): RaamovereenkomstPoort {
  const select = async (waar: RawBuilder<unknown>): Promise<readonly Raamovereenkomst[]> => {
    const { rows } = await sql<Rij>`
      select id, versie, werkgever_id as "werkgeverId", nummer, lower(periode) as van, upper(periode) as tot,
        verlengingsopties, verlenging_maanden as "verlengingMaanden", percelen, maximumprijs_cent as bedrag,
        prijs_eenheid as eenheid, minimum_beschutte_plekken as "minimumPlekken"
      from raamovereenkomst ${waar} order by lower(periode) desc`.execute(tx);
    return rows.map(asRaamovereenkomst);
  };
  return {
    listRaamovereenkomsten: (werkgeverId) => select(sql`where werkgever_id = ${werkgeverId}`),
    findRaamovereenkomst: async (id) => (await select(sql`where id = ${id}`))[0],
    addRaamovereenkomst: (werkgeverId, r) =>
      withConflict(CONFLICTEN, () =>
        insertRij(
          tx,
          sql`insert into raamovereenkomst (gemeente_code, werkgever_id, nummer, periode, verlengingsopties,
              verlenging_maanden, percelen, maximumprijs_cent, prijs_eenheid, minimum_beschutte_plekken)
            values (huidige_gemeente(), ${werkgeverId}, ${r.nummer}, ${toDaterange(r.periode)}, ${r.verlengingsopties},
              ${r.verlengingMaanden}, ${r.percelen}::text[], ${r.maximumprijs?.bedrag ?? null},
              ${r.maximumprijs?.eenheid ?? null}, ${r.minimumPlekken}) returning id`,
        ),
      ),
    saveRaamovereenkomst: (id, versie, r) =>
      withConflict(CONFLICTEN, () => updateRij(tx, updateSql(id, versie, r))),
  };
}

function updateSql(id: string, versie: number, r: RaamovereenkomstInvoer): RawBuilder<unknown> {
  return sql`
    update raamovereenkomst set nummer = ${r.nummer}, periode = ${toDaterange(r.periode)},
      verlengingsopties = ${r.verlengingsopties}, verlenging_maanden = ${r.verlengingMaanden},
      percelen = ${r.percelen}::text[], maximumprijs_cent = ${r.maximumprijs?.bedrag ?? null},
      prijs_eenheid = ${r.maximumprijs?.eenheid ?? null}, minimum_beschutte_plekken = ${r.minimumPlekken}
    where id = ${id} and versie = ${versie}`;
}

function asRaamovereenkomst({ van, tot, bedrag, eenheid, ...rest }: Rij): Raamovereenkomst {
  return {
    ...rest,
    periode: { van, tot },
    maximumprijs: bedrag === null || eenheid === null ? null : { bedrag: Number(bedrag), eenheid },
  };
}
