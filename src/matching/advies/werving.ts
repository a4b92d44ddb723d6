import type { Net } from '../markt/net.ts';
import { calculateVerdeling } from '../verdeling/calculateVerdeling.ts';
import { applyWijzigingen } from './gewijzigdNet.ts';
import { calculateMaximum } from './maximum.ts';
import { Plekvuller } from './plekvuller.ts';
import type { Belangstelling } from './wijziging.ts';

/** A kind of seat that could be opened: who could go there and would list it, what a seat costs, how many at most. */
export type Zitplaatstype = {
  readonly id: string;
  /** Whole cents a seat a year, or any other whole unit. */
  readonly prijs: number;
  readonly zitplaatsen: number;
  readonly wie: readonly (Belangstelling & { readonly bevestigd: boolean })[];
};

/** Opening one seat more: the n-th step of the frontier. */
export type Wervingsstap = {
  /** How many people more can have a place, up to and including this step. */
  readonly erbij: number;
  readonly type: number;
  readonly prijs: number;
  /** The least that `erbij` people more cost together. */
  readonly totaal: number;
};

/**
 * The least that n people more cost, for every n. Counted from the most people that the seats of today can take, at 0.
 * Sets of new seats that can all be filled by people more are the independent sets of a matroid (a contracted
 * transversal matroid; Edmonds and Fulkerson 1965), so taking seat after seat, cheapest first, whenever it still
 * places somebody more, is exact for every n at once and the steps never become cheaper.
 *
 * It is a lower bound on cost: people with a place may move into the new seats and leave one that nobody wants.
 * Equal prices: in the order of `typen`.
 */
export function calculateWervingsgrens(net: Net, typen: readonly Zitplaatstype[]): readonly Wervingsstap[] {
  requirePrijzen(typen);
  const opening = typen.map(({ wie, zitplaatsen }) => ({ soort: 'plek-erbij' as const, zitplaatsen, wie }));
  const ruim = applyWijzigingen(net, opening).net;
  const leeg = { ...ruim, capaciteit: ruim.capaciteit.slice().fill(0, net.capaciteit.length) };
  const verdeling = calculateVerdeling(leeg);
  const vuller = new Plekvuller(ruim, calculateMaximum(leeg, verdeling.gekozen).gekozen);
  const stappen: Wervingsstap[] = [];
  let totaal = 0;
  const volgorde = typen.map((type, t) => ({ ...type, t })).sort((a, b) => a.prijs - b.prijs || a.t - b.t);
  for (const { prijs, zitplaatsen, t } of volgorde) {
    for (let k = 0; k < zitplaatsen && vuller.fill(net.capaciteit.length + t); k += 1) {
      totaal += prijs;
      stappen.push({ erbij: stappen.length + 1, type: t, prijs, totaal });
    }
  }
  return stappen;
}

function requirePrijzen(typen: readonly Zitplaatstype[]): void {
  for (const { id, prijs } of typen) {
    if (!Number.isSafeInteger(prijs) || prijs < 0)
      throw new RangeError(`price ${prijs} of ${id} is no whole number from 0`);
  }
}
