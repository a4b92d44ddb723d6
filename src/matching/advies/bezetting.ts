import type { Net } from '../markt/net.ts';

/** Who sits where while an algorithm moves people: seats of a place lie side by side from `eersteZit[j]`. */
export class Bezetting {
  /** Per person the chosen edge, -1 without a place. */
  readonly gekozen: Int32Array;
  /** Per place the first of its seats. */
  readonly eersteZit: Int32Array;
  /** Per place how many of its seats are taken. */
  readonly bezet: Int32Array;
  /** Per seat the person in it, as far as it is taken. */
  readonly zit: Int32Array;
  readonly #net: Net;
  readonly #zitVan: Int32Array;

  /** Starts from the given edges (copied); refuses a start that overfills a place. */
  constructor(net: Net, gekozen: Int32Array) {
    const plekken = net.capaciteit.length;
    this.#net = net;
    this.gekozen = gekozen.slice();
    this.eersteZit = new Int32Array(plekken);
    this.bezet = new Int32Array(plekken);
    let zitplaatsen = 0;
    for (let j = 0; j < plekken; j += 1) {
      this.eersteZit[j] = zitplaatsen;
      zitplaatsen += net.capaciteit[j];
    }
    this.zit = new Int32Array(zitplaatsen).fill(-1);
    this.#zitVan = new Int32Array(gekozen.length).fill(-1);
    for (let i = 0; i < gekozen.length; i += 1) {
      if (gekozen[i] >= 0) this.#put(i, gekozen[i], this.#takeVrije(net.plek[gekozen[i]]));
    }
  }

  isVol(j: number): boolean {
    return this.bezet[j] >= this.#net.capaciteit[j];
  }

  /**
   * Moves everybody on a path from person `van`, who has no place yet: `kandidaat` takes the edge `kant` (-1: stays
   * without), and each seat that comes free goes to the one from whom the path reached its place.
   */
  moveAlong(pad: Pad, van: number, kandidaat: number, kant: number): void {
    let k = kandidaat;
    let e = kant;
    let zit = e < 0 ? -1 : this.#takeVrije(this.#net.plek[e]);
    for (;;) {
      const oudeZit = this.#zitVan[k];
      const oudePlek = this.gekozen[k] < 0 ? -1 : this.#net.plek[this.gekozen[k]];
      this.#put(k, e, zit);
      if (k === van) return;
      zit = oudeZit;
      e = pad.via[oudePlek];
      k = pad.viaKandidaat[oudePlek];
    }
  }

  #takeVrije(j: number): number {
    if (this.isVol(j)) throw new RangeError(`place ${j} has no free seat`);
    this.bezet[j] += 1;
    return this.eersteZit[j] + this.bezet[j] - 1;
  }

  #put(i: number, kant: number, zit: number): void {
    if (zit >= 0) this.zit[zit] = i;
    this.#zitVan[i] = zit;
    this.gekozen[i] = kant;
  }
}

/** How a search came to each place: over which edge, and whose. */
export type Pad = { readonly via: Int32Array; readonly viaKandidaat: Int32Array };
