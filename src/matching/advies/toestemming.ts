import type { Net } from '../markt/net.ts';
import { calculateGoedkoopste, type Goedkoopste, type Kosten } from './goedkoopste.ts';

/** What a person is asked: to go from the edge of the allocation to one lower on the own list. */
export type Toestemming = { readonly kandidaat: number; readonly van: number; readonly naar: number };

/** Whom to ask, and who could then be placed. Numbers of people and edges of the net; both lists by person number. */
export type Toestemmingsplan = {
  readonly vragen: readonly Toestemming[];
  readonly nieuw: readonly { readonly kandidaat: number; readonly kant: number }[];
};

const KOSTEN_VRAAG = 1000;
const KOSTEN_PER_RANG = 10;
const KOSTEN_NIEUW = 1;
const KOSTEN_OMHOOG = 1;

/** How to plan; both may stay away. */
export type Planwijze = {
  /** Per edge the position in the own list; else the position among the places that can take the person. */
  readonly rang?: Int32Array;
  /**
   * Also count on people with a place who move up, where somebody makes room. The normal order decides who does, so
   * such a plan promises less surely: for when the strict plan has nothing left.
   */
  readonly metOmhoog?: boolean;
};

/**
 * Who could be placed if whom agrees to a lower place of the own list; as many people as possible, then as few
 * askings as possible, then as little loss of rank. Nobody who has a place loses it, and nobody moves up: a place
 * higher up belongs to those with precedence there.
 */
export function planToestemming(net: Net, gekozen: Int32Array, wijze: Planwijze = {}): Toestemmingsplan {
  const kosten = calculateToestemmingskosten(net, gekozen, wijze);
  return readPlan(gekozen, calculateGoedkoopste(net, kosten, gekozen));
}

/** The costs of a consent plan: `1000 + 10 × ranks lost` for an asking, 1 for a new placement, not placed the most. */
export function calculateToestemmingskosten(net: Net, gekozen: Int32Array, wijze: Planwijze = {}): Kosten {
  const { rang, metOmhoog = false } = wijze;
  const kant = new Float64Array(net.plek.length).fill(KOSTEN_NIEUW);
  const zonder = new Float64Array(gekozen.length);
  let hoogste = KOSTEN_NIEUW;
  gekozen.forEach((nu, i) => {
    if (nu < 0) return;
    zonder[i] = Number.POSITIVE_INFINITY;
    kant.fill(metOmhoog ? KOSTEN_OMHOOG : Number.POSITIVE_INFINITY, net.begin[i], nu);
    kant[nu] = 0;
    for (let e = nu + 1; e < net.begin[i + 1]; e += 1) {
      const verlies = rang === undefined ? e - nu : rang[e] - rang[nu];
      kant[e] = KOSTEN_VRAAG + KOSTEN_PER_RANG * verlies;
      hoogste = Math.max(hoogste, kant[e]);
    }
  });
  /** More than any chain of askings costs, so that one person more placed always weighs more. */
  const nietGeplaatst = hoogste * (gekozen.length + 1);
  gekozen.forEach((nu, i) => {
    if (nu < 0) zonder[i] = nietGeplaatst;
  });
  return { kant, zonder };
}

function readPlan(gekozen: Int32Array, goedkoopste: Goedkoopste): Toestemmingsplan {
  const vragen: Toestemming[] = [];
  const nieuw: { readonly kandidaat: number; readonly kant: number }[] = [];
  goedkoopste.gekozen.forEach((naar, kandidaat) => {
    const van = gekozen[kandidaat];
    if (naar === van) return;
    if (van < 0) nieuw.push({ kandidaat, kant: naar });
    else if (naar > van) vragen.push({ kandidaat, van, naar });
  });
  return { vragen, nieuw };
}
