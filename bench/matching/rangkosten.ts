import type { Kosten, Net } from '#matching/index.ts';

/** The problem that all solvers get: the smallest sum of ranks, first choice 1, where no place costs 100,000. */
export function createRangkosten(net: Net): Kosten {
  const kant = new Float64Array(net.plek.length);
  net.begin.forEach((van, i) => {
    const tot = net.begin[i + 1] ?? van;
    for (let e = van; e < tot; e += 1) kant[e] = 1 + e - van;
  });
  return { kant, zonder: new Float64Array(net.begin.length - 1).fill(100_000) };
}

/** What an assignment costs. */
export function sumKosten({ kant, zonder }: Kosten, gekozen: Int32Array): number {
  return gekozen.reduce((som, e, i) => som + ((e < 0 ? zonder[i] : kant[e]) ?? Number.NaN), 0);
}
