import { type Datum, datum, jaarVan } from '#domain/shared/index.ts';
import type { Norm } from './norm.ts';
import type { Normen } from './normen.ts';
import { NORMSOORTEN, type Normcode, type Normsoort } from './normsoorten.ts';

/** A norm without a value on some days in view, of which `vanaf` is the first. */
export type OntbrekendeNorm = {
  readonly code: Normcode;
  readonly vanaf: Datum;
  /** First day on which there is a value again; null: not in view. */
  readonly tot: Datum | null;
  /** The last known value before it, which says nothing about the days after. */
  readonly laatste: Norm | null;
};

/**
 * Every norm that misses a value somewhere from the reference date up to and including 31 December of the next year:
 * a calculation on such a day refuses. First what is missing soonest.
 */
export function listOntbrekendeNormen(normen: Normen, peildatum: Datum): readonly OntbrekendeNorm[] {
  const grens = datum(`${jaarVan(peildatum) + 2}-01-01`);
  return NORMSOORTEN.flatMap((soort) => {
    const einde = nodigTot(soort, grens);
    const vanaf = findGat(normen, soort.code, peildatum, einde);
    if (vanaf === undefined) return [];
    const eigen = normen.list().filter(({ code }) => code === soort.code);
    const later = eigen.map(({ geldig }) => geldig.van).filter((van) => van > vanaf);
    const eerder = eigen.filter(({ geldig }) => geldig.van < vanaf);
    return {
      code: soort.code,
      vanaf,
      tot: later.toSorted()[0] ?? null,
      laatste: eerder.toSorted((a, b) => (a.geldig.van < b.geldig.van ? 1 : -1))[0] ?? null,
    };
  }).toSorted((a, b) => (a.vanaf < b.vanaf ? -1 : 1));
}

function nodigTot({ nodigTot: tot }: Normsoort, grens: Datum): Datum {
  return tot !== null && tot < grens ? datum(tot) : grens;
}

/** The first day in [van, tot) without a value. */
function findGat(normen: Normen, code: string, van: Datum, tot: Datum): Datum | undefined {
  let dag = van;
  while (dag < tot) {
    const norm = normen.find(code, dag);
    if (norm === undefined) return dag;
    if (norm.geldig.tot === null) return undefined;
    dag = norm.geldig.tot;
  }
  return undefined;
}
