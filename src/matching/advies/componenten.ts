import type { Net } from '../markt/net.ts';
import { groupByPlek, type PerPlek } from './perPlek.ts';

/** A part of a net that has no edge to the rest, with the numbers that its people, places and edges have there. */
export type Component = {
  readonly net: Net;
  readonly kandidaten: Int32Array;
  readonly plekken: Int32Array;
  readonly kanten: Int32Array;
};

/** All connected parts that have at least one edge. Allocating each apart is allocating the whole. O(edges). */
export function listComponenten(net: Net): readonly Component[] {
  const perPlek = groupByPlek(net);
  const verkenner = new Verkenner(net, perPlek);
  const componenten: Component[] = [];
  for (let j = 0; j < net.capaciteit.length; j += 1) {
    if (perPlek.begin[j] === perPlek.begin[j + 1] || verkenner.isGezien(j)) continue;
    componenten.push(verkenner.take([], [j]));
  }
  return componenten;
}

/** The part of a net that hangs together with the given people and places. */
export function findComponent(
  net: Net,
  kandidaten: readonly number[],
  plekken: readonly number[],
): Component {
  return new Verkenner(net, groupByPlek(net)).take(kandidaten, plekken);
}

class Verkenner {
  readonly #net: Net;
  readonly #perPlek: PerPlek;
  /** The number inside the component, -1 as long as it was not seen. */
  readonly #nummerKandidaat: Int32Array;
  readonly #nummerPlek: Int32Array;

  constructor(net: Net, perPlek: PerPlek) {
    this.#net = net;
    this.#perPlek = perPlek;
    this.#nummerKandidaat = new Int32Array(net.begin.length - 1).fill(-1);
    this.#nummerPlek = new Int32Array(net.capaciteit.length).fill(-1);
  }

  isGezien(j: number): boolean {
    return this.#nummerPlek[j] >= 0;
  }

  take(vanKandidaten: readonly number[], vanPlekken: readonly number[]): Component {
    const { begin, plek } = this.#net;
    const kandidaten: number[] = [];
    const plekken: number[] = [];
    for (const i of vanKandidaten) add(this.#nummerKandidaat, kandidaten, i);
    for (const j of vanPlekken) add(this.#nummerPlek, plekken, j);
    for (let i = 0, j = 0; i < kandidaten.length || j < plekken.length; ) {
      if (i < kandidaten.length) {
        const k = kandidaten[i];
        for (let e = begin[k]; e < begin[k + 1]; e += 1) add(this.#nummerPlek, plekken, plek[e]);
        i += 1;
      } else {
        const { begin: van, kant, kandidaat } = this.#perPlek;
        const p = plekken[j];
        for (let v = van[p]; v < van[p + 1]; v += 1)
          add(this.#nummerKandidaat, kandidaten, kandidaat[kant[v]]);
        j += 1;
      }
    }
    return this.#extract(kandidaten, plekken);
  }

  #extract(kandidaten: number[], plekken: number[]): Component {
    const { begin, plek, sleutel, capaciteit } = this.#net;
    const eigenBegin = new Int32Array(kandidaten.length + 1);
    const kanten: number[] = [];
    kandidaten.forEach((i, k) => {
      for (let e = begin[i]; e < begin[i + 1]; e += 1) kanten.push(e);
      eigenBegin[k + 1] = kanten.length;
    });
    return {
      net: {
        begin: eigenBegin,
        plek: Int32Array.from(kanten, (e) => this.#nummerPlek[plek[e]]),
        sleutel: Uint32Array.from(kanten, (e) => sleutel[e]),
        capaciteit: Int32Array.from(plekken, (j) => capaciteit[j]),
      },
      kandidaten: Int32Array.from(kandidaten),
      plekken: Int32Array.from(plekken),
      kanten: Int32Array.from(kanten),
    };
  }
}

function add(nummers: Int32Array, rij: number[], x: number): void {
  if (nummers[x] >= 0) return;
  nummers[x] = rij.length;
  rij.push(x);
}
