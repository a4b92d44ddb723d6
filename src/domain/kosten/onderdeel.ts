import type { Bedrag } from '#domain/berekening/index.ts';

/** Who pays or receives in the costs of a place. */
export const BETALERS = ['werkgever', 'gemeente', 'rijk'] as const;

export type Betaler = (typeof BETALERS)[number];

/**
 * What a place costs and yields, one component each. `brutoloon` is the whole wage bill: wage, holiday allowance and
 * employer charges. `opbrengst` is what the work is worth to the employer: the loonwaarde part of that bill.
 * `vergoeding` is what the State gives back for the subsidy, `aanvulling` its extra amount per place.
 */
export const PLAATSONDERDELEN = [
  'brutoloon',
  'loonkostensubsidie',
  'begeleiding',
  'overig',
  'opbrengst',
  'vergoeding',
  'aanvulling',
] as const;

export type Plaatsonderdeel = (typeof PLAATSONDERDELEN)[number];

/** The amount per component; null is unknown, never nought. */
export type Plaatsbedragen = Readonly<Record<Plaatsonderdeel, Bedrag | null>>;

/** Cost, income, or money that goes from one payer to another. */
export type Onderdeelsoort = 'kosten' | 'overdracht' | 'opbrengst';

/** From whom each component comes and to whom it goes; `aan` is null when it leaves the three of them. */
export const STROMEN = {
  brutoloon: { soort: 'kosten', van: 'werkgever', aan: null },
  loonkostensubsidie: { soort: 'overdracht', van: 'gemeente', aan: 'werkgever' },
  begeleiding: { soort: 'kosten', van: 'gemeente', aan: null },
  overig: { soort: 'kosten', van: 'gemeente', aan: null },
  opbrengst: { soort: 'opbrengst', van: null, aan: 'werkgever' },
  vergoeding: { soort: 'overdracht', van: 'rijk', aan: 'gemeente' },
  aanvulling: { soort: 'overdracht', van: 'rijk', aan: 'gemeente' },
} as const satisfies Record<
  Plaatsonderdeel,
  { soort: Onderdeelsoort; van: Betaler | null; aan: Betaler | null }
>;
