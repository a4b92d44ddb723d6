import type { Net } from '../markt/net.ts';
import type { Maximum } from './maximum.ts';
import { groupByPlek, type PerPlek } from './perPlek.ts';

/**
 * A proof that not everybody can have a place (Hall 1935): these people can only go to these places, which together
 * have fewer seats. Numbers ascending.
 */
export type Tekort = {
  readonly kandidaten: readonly number[];
  readonly plekken: readonly number[];
  readonly zitplaatsen: number;
};

/**
 * All shortages, apart from each other: the people without a place, everybody in a place that one of them could have
 * taken, and so on. Together they explain every person whom the maximum leaves without a place.
 */
export function listTekorten(net: Net, maximum: Maximum): readonly Tekort[] {
  const { gekozen, overvraagd } = maximum;
  const zoeker = new Zoeker(net, (i) => gekozen[i] < 0 || overvraagd[net.plek[gekozen[i]]] === 1);
  const tekorten: Tekort[] = [];
  gekozen.forEach((e, i) => {
    if (e < 0 && !zoeker.isGezien(i)) tekorten.push(zoeker.collect(i));
  });
  return tekorten;
}

/**
 * A small proof around one person whom the maximum leaves without a place: exactly one more person than there are
 * seats. Undefined for who has a place in it.
 */
export function findTekort(net: Net, { gekozen }: Maximum, kandidaat: number): Tekort | undefined {
  if (gekozen[kandidaat] >= 0) return undefined;
  return new Zoeker(net, (i, j) => gekozen[i] >= 0 && net.plek[gekozen[i]] === j).collect(kandidaat);
}

/** Breadth first: from people to all their choices, and from a place to the people whom `hoortBij` counts with it. */
class Zoeker {
  readonly #net: Net;
  readonly #perPlek: PerPlek;
  readonly #hoortBij: (i: number, j: number) => boolean;
  readonly #gezien: Uint8Array;

  constructor(net: Net, hoortBij: (i: number, j: number) => boolean) {
    this.#net = net;
    this.#perPlek = groupByPlek(net);
    this.#hoortBij = hoortBij;
    this.#gezien = new Uint8Array(net.begin.length - 1);
  }

  isGezien(i: number): boolean {
    return this.#gezien[i] === 1;
  }

  collect(van: number): Tekort {
    const { begin, plek } = this.#net;
    const kandidaten = [van];
    const plekken = new Set<number>();
    this.#gezien[van] = 1;
    for (let r = 0; r < kandidaten.length; r += 1) {
      for (let e = begin[kandidaten[r]]; e < begin[kandidaten[r] + 1]; e += 1) {
        if (plekken.has(plek[e])) continue;
        plekken.add(plek[e]);
        kandidaten.push(...this.#takeBij(plek[e]));
      }
    }
    return describeTekort(this.#net, kandidaten, plekken);
  }

  #takeBij(j: number): number[] {
    const { begin, kant, kandidaat } = this.#perPlek;
    const erbij: number[] = [];
    for (let v = begin[j]; v < begin[j + 1]; v += 1) {
      const i = kandidaat[kant[v]];
      if (this.#gezien[i] === 1 || !this.#hoortBij(i, j)) continue;
      this.#gezien[i] = 1;
      erbij.push(i);
    }
    return erbij;
  }
}

function describeTekort(net: Net, kandidaten: readonly number[], plekken: ReadonlySet<number>): Tekort {
  let zitplaatsen = 0;
  for (const j of plekken) zitplaatsen += net.capaciteit[j];
  return {
    kandidaten: [...kandidaten].sort((a, b) => a - b),
    plekken: [...plekken].sort((a, b) => a - b),
    zitplaatsen,
  };
}
