import { addJaren, type Datum, datum, jaarVan, type Periode } from '#domain/shared/index.ts';

/** The first 1 January on which a running subsidy is established again (art. 10d(7), text of 1-7-2017). */
const EERSTE_HERVASTSTELLING = datum('2018-01-01');

/**
 * The day whose minimum wage and percentages govern `dag`: the start of the subsidy, or the last 1 January since.
 * Never 1 July: a rise of the minimum wage in the middle of the year waits (Participatiewet art. 10d(7)). Before 2018
 * no text said that a running subsidy is established again.
 */
export function findVaststellingsdag(subsidie: Pick<Periode, 'van'>, dag: Datum): Datum {
  const jaarbegin = nieuwjaar(dag);
  return jaarbegin > subsidie.van && jaarbegin >= EERSTE_HERVASTSTELLING ? jaarbegin : subsidie.van;
}

/** A part of a subsidy that rests on what held on one day. */
export type Vaststelling = { readonly dag: Datum; readonly periode: Periode };

/** The days on which a subsidy is established up to `tot`, each with the part of the subsidy that it governs. */
export function listVaststellingen(subsidie: Periode, tot: Datum): readonly Vaststelling[] {
  const einde = subsidie.tot !== null && subsidie.tot < tot ? subsidie.tot : tot;
  const vaststellingen: Vaststelling[] = [];
  let dag = subsidie.van;
  while (dag < einde) {
    const volgende = volgendeVaststelling(dag);
    vaststellingen.push({ dag, periode: { van: dag, tot: volgende < einde ? volgende : einde } });
    dag = volgende;
  }
  return vaststellingen;
}

function volgendeVaststelling(dag: Datum): Datum {
  const januari = addJaren(nieuwjaar(dag), 1);
  return januari < EERSTE_HERVASTSTELLING ? EERSTE_HERVASTSTELLING : januari;
}

function nieuwjaar(dag: Datum): Datum {
  return datum(`${String(jaarVan(dag)).padStart(4, '0')}-01-01`);
}
