import type { Net } from '../../markt/net.ts';
import { listKanten } from '../afgeleidNet.ts';

/**
 * What not to do: one seat more at place j goes to the first in precedence who would rather be there, then the seat
 * that one leaves goes on in the same way. Gives per person the edge at the end.
 */
export function followVacature(net: Net, gekozen: Int32Array, j: number): Int32Array {
  const na = gekozen.slice();
  let vrij = j;
  while (vrij >= 0) {
    const volgende = findEerste(net, na, vrij);
    if (volgende === undefined) return na;
    const verlaten = na[volgende.kandidaat];
    na[volgende.kandidaat] = volgende.kant;
    vrij = verlaten < 0 ? -1 : net.plek[verlaten];
  }
  return na;
}

/** Who goes first at place j of those who would rather be there. */
function findEerste(net: Net, gekozen: Int32Array, j: number) {
  return Array.from(gekozen, (nu, kandidaat) => {
    const kant = listKanten(net, kandidaat).find((e) => net.plek[e] === j && (nu < 0 || e < nu));
    return kant === undefined ? [] : [{ kandidaat, kant }];
  })
    .flat()
    .sort((a, b) => net.sleutel[a.kant] - net.sleutel[b.kant])[0];
}
