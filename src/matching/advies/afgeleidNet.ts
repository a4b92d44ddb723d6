import type { Net } from '../markt/net.ts';

/** A net made of another one, with for each edge the one it was there (-1: did not exist there). */
export type AfgeleidNet = { readonly net: Net; readonly oorsprong: Int32Array };

/**
 * The same net with other lists: `list(i)` gives the edges of person i in the new order; what it leaves out is gone.
 * O(edges).
 */
export function deriveNet(net: Net, list: (i: number) => readonly number[]): AfgeleidNet {
  const kandidaten = net.begin.length - 1;
  const begin = new Int32Array(kandidaten + 1);
  const oorsprong = new Int32Array(net.plek.length);
  let k = 0;
  for (let i = 0; i < kandidaten; i += 1) {
    for (const e of list(i)) {
      oorsprong[k] = e;
      k += 1;
    }
    begin[i + 1] = k;
  }
  const bewaard = oorsprong.slice(0, k);
  return {
    net: {
      begin,
      plek: Int32Array.from(bewaard, (e) => net.plek[e]),
      sleutel: Uint32Array.from(bewaard, (e) => net.sleutel[e]),
      capaciteit: net.capaciteit,
    },
    oorsprong: bewaard,
  };
}

/** The edges of person i, best first. */
export function listKanten(net: Net, i: number): number[] {
  return Array.from({ length: net.begin[i + 1] - net.begin[i] }, (_, r) => net.begin[i] + r);
}

/** Per person the edge of the old net; `gekozen` speaks of the derived one. */
export function toOorsprong({ oorsprong }: AfgeleidNet, gekozen: Int32Array): Int32Array {
  return gekozen.map((e) => (e < 0 ? -1 : oorsprong[e]));
}

/** Per person the edge of the derived net; `gekozen` speaks of the old one, -1 where the edge is gone. */
export function toAfgeleid({ oorsprong }: AfgeleidNet, gekozen: Int32Array): Int32Array {
  const hoogste = oorsprong.reduce((hoog, oud) => Math.max(hoog, oud), -1);
  const nieuw = new Int32Array(hoogste + 1).fill(-1);
  for (let e = 0; e < oorsprong.length; e += 1) nieuw[oorsprong[e]] = e;
  return gekozen.map((e) => (e < 0 || e > hoogste ? -1 : nieuw[e]));
}
