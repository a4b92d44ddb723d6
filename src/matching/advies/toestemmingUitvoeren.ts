import type { Net } from '../markt/net.ts';
import { calculateVerdeling } from '../verdeling/calculateVerdeling.ts';
import { type AfgeleidNet, deriveNet, listKanten, toAfgeleid } from './afgeleidNet.ts';
import { withGarantie } from './garantie.ts';
import { countGeplaatst } from './geplaatst.ts';
import { planToestemming, type Toestemming, type Toestemmingsplan } from './toestemming.ts';

/** After people said yes: the net with their new lists, and the allocation on it. */
export type Uitvoering = { readonly afgeleid: AfgeleidNet; readonly gekozen: Int32Array };

/**
 * Carries out the yeses: the place goes on top of the person's own list, everybody who has a place keeps it as
 * guarantee, and the allocation is made again. The freed seats go by the normal order, so somebody who already had a
 * place may take one: the outcome, not the plan, tells how many people more have a place. Nobody loses one.
 */
export function executeToestemmingen(net: Net, gekozen: Int32Array, ja: readonly Toestemming[]): Uitvoering {
  const bovenaan = new Map(ja.map(({ kandidaat, naar }) => [kandidaat, naar]));
  const afgeleid = deriveNet(net, (i) => {
    const kanten = listKanten(net, i);
    const naar = bovenaan.get(i);
    return naar === undefined ? kanten : [naar, ...kanten.filter((e) => e !== naar)];
  });
  const houders = toAfgeleid(afgeleid, gekozen);
  return { afgeleid, gekozen: calculateVerdeling(withGarantie(afgeleid.net, houders)).gekozen };
}

/** One round of asking: how many were asked, how many people more the plan promised, how many there came. */
export type Toestemmingsronde = {
  readonly gevraagd: number;
  readonly beloofd: number;
  readonly erbij: number;
  /** People who had a place before the round and have none after it: always 0. */
  readonly kwijt: number;
};

/** Rounds of plan, ask and allocate again, in which everybody says yes, and the allocation that they end with. */
export type Toestemmingsrondes = {
  readonly rondes: readonly Toestemmingsronde[];
  readonly net: Net;
  readonly gekozen: Int32Array;
};

/**
 * Repeats until no plan promises anything, at most `maximaal` times. A plan that counts on people moving up gets its
 * turn when the strict plan has nothing left. A round may bring nobody and still open the way for the next.
 */
export function repeatToestemmingen(net: Net, gekozen: Int32Array, maximaal = 60): Toestemmingsrondes {
  const rondes: Toestemmingsronde[] = [];
  let stand = { net, gekozen };
  while (rondes.length < maximaal) {
    const plan = planVolgende(stand.net, stand.gekozen);
    if (plan.nieuw.length === 0) break;
    const { afgeleid, gekozen: nieuw } = executeToestemmingen(stand.net, stand.gekozen, plan.vragen);
    const erbij = countGeplaatst(nieuw) - countGeplaatst(stand.gekozen);
    const kwijt = stand.gekozen.filter((e, i) => e >= 0 && nieuw[i] < 0).length;
    rondes.push({ gevraagd: plan.vragen.length, beloofd: plan.nieuw.length, erbij, kwijt });
    stand = { net: afgeleid.net, gekozen: nieuw };
  }
  return { rondes, ...stand };
}

function planVolgende(net: Net, gekozen: Int32Array): Toestemmingsplan {
  const strikt = planToestemming(net, gekozen);
  return strikt.nieuw.length > 0 ? strikt : planToestemming(net, gekozen, { metOmhoog: true });
}
