import type { Net } from '../markt/net.ts';
import { Bezetting } from './bezetting.ts';

/** As many people as can have a place at once. Upper bound for every way of dividing. */
export type Maximum = {
  /** Per person an edge, -1 without. Everybody who had a place in the start has one here, maybe another. */
  readonly gekozen: Int32Array;
  readonly aantal: number;
  /** Per place 1 when it is overdemanded: a seat more there would place one person more (Dulmage and Mendelsohn). */
  readonly overvraagd: Uint8Array;
};

/**
 * Extends an assignment along augmenting paths until nobody can be added (Berge 1957). A search that fails closes the
 * places it reached: all their seats and all the choices of the people in them stay inside, for good, so no later
 * search needs to look there. Those closed places are the overdemanded ones. O(people × edges), far less in practice.
 */
export function calculateMaximum(net: Net, start: Int32Array): Maximum {
  const kandidaten = net.begin.length - 1;
  const zoeker = new Zoeker(net, new Bezetting(net, start));
  let aantal = 0;
  for (let i = 0; i < kandidaten; i += 1) if (start[i] >= 0 || zoeker.place(i)) aantal += 1;
  return { gekozen: zoeker.gekozen, aantal, overvraagd: zoeker.dicht };
}

class Zoeker {
  readonly dicht: Uint8Array;
  readonly #net: Net;
  readonly #bezetting: Bezetting;
  readonly #pad: { readonly via: Int32Array; readonly viaKandidaat: Int32Array };
  readonly #rij: Int32Array;
  #aantal = 0;

  constructor(net: Net, bezetting: Bezetting) {
    const plekken = net.capaciteit.length;
    this.#net = net;
    this.#bezetting = bezetting;
    this.dicht = new Uint8Array(plekken);
    this.#pad = { via: new Int32Array(plekken).fill(-1), viaKandidaat: new Int32Array(plekken) };
    this.#rij = new Int32Array(plekken);
  }

  get gekozen(): Int32Array {
    return this.#bezetting.gekozen;
  }

  /** Breadth first from person i to a free seat. A place is in the search when `via` is set. */
  place(i: number): boolean {
    this.#aantal = 0;
    let einde = this.#reach(i);
    for (let r = 0; r < this.#aantal && einde < 0; r += 1) einde = this.#reachHolders(this.#rij[r]);
    if (einde >= 0)
      this.#bezetting.moveAlong(this.#pad, i, this.#pad.viaKandidaat[einde], this.#pad.via[einde]);
    else for (let r = 0; r < this.#aantal; r += 1) this.dicht[this.#rij[r]] = 1;
    for (let r = 0; r < this.#aantal; r += 1) this.#pad.via[this.#rij[r]] = -1;
    return einde >= 0;
  }

  #reachHolders(j: number): number {
    const { zit, eersteZit, bezet } = this.#bezetting;
    let einde = -1;
    const tot = eersteZit[j] + bezet[j];
    for (let z = eersteZit[j]; z < tot && einde < 0; z += 1) einde = this.#reach(zit[z]);
    return einde;
  }

  /** Puts all new choices of person k in the row; answers with the first that has a free seat, else -1. */
  #reach(k: number): number {
    const { begin, plek } = this.#net;
    for (let e = begin[k]; e < begin[k + 1]; e += 1) {
      const j = plek[e];
      if (this.dicht[j] === 1 || this.#pad.via[j] >= 0) continue;
      this.#pad.via[j] = e;
      this.#pad.viaKandidaat[j] = k;
      this.#rij[this.#aantal] = j;
      this.#aantal += 1;
      if (!this.#bezetting.isVol(j)) return j;
    }
    return -1;
  }
}
