import { type Dag, werkdag } from '../dag.ts';
import type { Toeval } from '../toeval.ts';
import type { GeplandAdvies, GeplandBesluit, GeplandeAanvraag } from './loop.ts';

/** The way to the vaststelling. */
export type Aanloop = {
  readonly geopend: Dag;
  readonly aanvragen: readonly GeplandeAanvraag[];
  readonly besluit: Omit<GeplandBesluit, 'tot' | 'ingetrokken'>;
};

const DOOR_PERSOON = 0.12;
/** Share of the advices that come after the 8 weeks. */
const TE_LAAT = 0.06;
const AFWIJKEND = 0.015;

/** A positive advice: one criterion yes is enough, and the second (guidance) is the most common. */
export function planPositief(toeval: Toeval, op: Dag): GeplandAdvies {
  const a = toeval.kans(0.3);
  return { op, a, b: !a || toeval.kans(0.6) };
}

/** Days between the request and the advice: nearly always within 8 weeks. */
export function kiesAdviesduur(toeval: Toeval): number {
  return toeval.kans(TE_LAAT) ? toeval.geheel(57, 80) : toeval.geheel(24, 55);
}

/** Who asked. */
export function kiesAanvrager(toeval: Toeval): 'gemeente' | 'persoon' {
  return toeval.kans(DOOR_PERSOON) ? 'persoon' : 'gemeente';
}

/** Plans backwards from the positive advice; nothing lies before `begin`, the first day of the register. */
export function planAanloop(toeval: Toeval, adviesOp: Dag, uiterlijkBesluit: Dag, begin: Dag): Aanloop {
  const adviesdag = Math.max(werkdag(adviesOp), begin + 30);
  const ruimte = adviesdag - begin;
  const duur = Math.min(kiesAdviesduur(toeval), Math.floor(ruimte * 0.7));
  const ontvangen = werkdag(adviesdag - duur - 2);
  const geopend = Math.max(begin, werkdag(ontvangen - toeval.geheel(7, 70) - 2));
  const genomen = Math.min(werkdag(adviesdag + toeval.geheel(2, 18)), uiterlijkBesluit);
  const afwijkend = toeval.kans(AFWIJKEND);
  const advies = afwijkend ? { op: adviesdag, a: false, b: false } : planPositief(toeval, adviesdag);
  return {
    geopend: Math.min(geopend, ontvangen),
    aanvragen: [{ ontvangen, aanvrager: kiesAanvrager(toeval), advies }],
    besluit: { soort: 'vaststelling', bij: 0, genomen: Math.max(genomen, adviesdag) },
  };
}
