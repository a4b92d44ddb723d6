import type { Net } from '../../markt/net.ts';
import type { Kosten } from '../goedkoopste.ts';

/** Every way of dividing that respects lists and seats: per person an edge or -1. Only for a few people. */
export function listVerdelingen(net: Net): readonly Int32Array[] {
  const vrij = net.capaciteit.slice();
  const nu = new Int32Array(net.begin.length - 1).fill(-1);
  const alle: Int32Array[] = [];
  function divide(i: number): void {
    if (i === nu.length) {
      alle.push(nu.slice());
      return;
    }
    divide(i + 1);
    for (let e = net.begin[i]; e < net.begin[i + 1]; e += 1) {
      if (vrij[net.plek[e]] === 0) continue;
      vrij[net.plek[e]] -= 1;
      nu[i] = e;
      divide(i + 1);
      vrij[net.plek[e]] += 1;
      nu[i] = -1;
    }
  }
  divide(0);
  return alle;
}

/** Total cost of a way of dividing. */
export function sumKosten({ kant, zonder }: Kosten, gekozen: Int32Array): number {
  return gekozen.reduce((som, e, i) => som + (e < 0 ? zonder[i] : kant[e]), 0);
}

/** The lowest total cost of all ways of dividing. */
export function bruteLaagste(net: Net, kosten: Kosten): number {
  return Math.min(...listVerdelingen(net).map((gekozen) => sumKosten(kosten, gekozen)));
}

/** The most people that any way of dividing places. */
export function bruteMaximum(net: Net): number {
  return Math.max(...listVerdelingen(net).map((gekozen) => gekozen.filter((e) => e >= 0).length));
}
