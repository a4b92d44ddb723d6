import type { Net } from '../markt/net.ts';
import { calculateVerdeling } from '../verdeling/calculateVerdeling.ts';
import { type AfgeleidNet, deriveNet, listKanten, toAfgeleid } from './afgeleidNet.ts';
import { withGarantie } from './garantie.ts';

/** After a refusal: the net without the refused pairs, and the allocation on it. */
export type NaWeigering = { readonly afgeleid: AfgeleidNet; readonly gekozen: Int32Array };

/**
 * Allocates again after people refused what they were offered. Only those pairs go; the people keep their precedence
 * everywhere else. All other outstanding offers are guaranteed, so nobody else loses one: allocating again without
 * that can take away the offer of somebody who refused nothing. `aanbod` is per person the offered edge, -1 for none.
 */
export function allocateNaWeigering(
  net: Net,
  aanbod: Int32Array,
  weigeraars: readonly number[],
): NaWeigering {
  const weigert = new Set(weigeraars);
  const afgeleid = deriveNet(net, (i) => {
    const kanten = listKanten(net, i);
    return weigert.has(i) ? kanten.filter((e) => e !== aanbod[i]) : kanten;
  });
  const houders = toAfgeleid(afgeleid, aanbod);
  return { afgeleid, gekozen: calculateVerdeling(withGarantie(afgeleid.net, houders)).gekozen };
}
