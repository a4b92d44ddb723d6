import type { Net } from '../markt/net.ts';

/** The edges of a net seen from the places: those of place j are `kant[begin[j]]` up to `kant[begin[j + 1]]`. */
export type PerPlek = {
  /** Length places + 1. */
  readonly begin: Int32Array;
  /** Edge numbers, grouped by place; within a place in the order of the people. */
  readonly kant: Int32Array;
  /** Per edge of the net: the person it belongs to. */
  readonly kandidaat: Int32Array;
};

/** Turns the lists of people into lists of places. O(edges). */
export function groupByPlek(net: Net): PerPlek {
  const kandidaten = net.begin.length - 1;
  const plekken = net.capaciteit.length;
  const begin = new Int32Array(plekken + 1);
  for (const j of net.plek) begin[j + 1] += 1;
  for (let j = 0; j < plekken; j += 1) begin[j + 1] += begin[j];
  const vul = begin.slice(0, plekken);
  const kant = new Int32Array(net.plek.length);
  const kandidaat = new Int32Array(net.plek.length);
  for (let i = 0; i < kandidaten; i += 1) {
    for (let e = net.begin[i]; e < net.begin[i + 1]; e += 1) {
      const j = net.plek[e];
      kandidaat[e] = i;
      kant[vul[j]] = e;
      vul[j] += 1;
    }
  }
  return { begin, kant, kandidaat };
}
