import type { Net } from '../markt/net.ts';
import { Bezetting, type Pad } from './bezetting.ts';
import { Hoop } from './hoop.ts';

/** What each choice costs: whole numbers from 0. `Infinity` means: this choice is not allowed. */
export type Kosten = {
  /** Per edge. */
  readonly kant: Float64Array;
  /** Per person: what it costs to stay without a place; `Infinity` for who must have one. */
  readonly zonder: Float64Array;
};

/** The cheapest assignment with the prices that prove it (see `findCertificaatfouten`). */
export type Goedkoopste = {
  /** Per person the chosen edge, -1 without a place. */
  readonly gekozen: Int32Array;
  /** Per place, from 0: what one seat fewer would cost; 0 at a place with a free seat. */
  readonly prijs: Float64Array;
  /** Per person: the lowest of cost + price over the own choices and staying without. */
  readonly nut: Float64Array;
};

const MAXIMALE_KOSTEN = 2 ** 40;

/**
 * Finds the assignment with the lowest total cost: each person is added along a shortest augmenting path (Dijkstra
 * over the places with reduced costs that prices keep from 0; Jonker and Volgenant 1987, sparse and with seats). A
 * search stops as soon as the nearest end (a free seat, or someone who stays without) is nearer than all that is left.
 *
 * `start` is an assignment that is cheapest for the people in it with all prices 0: each at a cost of 0.
 *
 * @throws RangeError when a cost is neither `Infinity` nor a whole number from 0 to 2^40, or when somebody who must be placed cannot be.
 */
export function calculateGoedkoopste(net: Net, kosten: Kosten, start?: Int32Array): Goedkoopste {
  requireWhole(kosten.kant);
  requireWhole(kosten.zonder);
  const kandidaten = net.begin.length - 1;
  const zoeker = new Zoeker(net, kosten, start ?? new Int32Array(kandidaten).fill(-1));
  for (let i = 0; i < kandidaten; i += 1) if (zoeker.gekozen[i] < 0) zoeker.add(i);
  return { gekozen: zoeker.gekozen, prijs: zoeker.prijs, nut: zoeker.nut };
}

function requireWhole(kosten: Float64Array): void {
  for (const k of kosten) {
    if (k === Number.POSITIVE_INFINITY) continue;
    if (!Number.isInteger(k) || k < 0 || k > MAXIMALE_KOSTEN) {
      throw new RangeError(`cost ${k} is no whole number from 0 to ${MAXIMALE_KOSTEN}`);
    }
  }
}

/** A path ends at a place with a free seat, or (`eindePlek` -1) with a person who stays without. */
class Zoeker {
  readonly gekozen: Int32Array;
  readonly prijs: Float64Array;
  readonly nut: Float64Array;
  readonly #net: Net;
  readonly #kosten: Kosten;
  readonly #bezetting: Bezetting;
  readonly #afstand: Float64Array;
  readonly #hoop: Hoop;
  readonly #pad: Pad;
  /** Per place the last search that reached it. */
  readonly #bereikt: Int32Array;
  readonly #klaar: Int32Array;
  #aantalKlaar = 0;
  #einde = 0;
  #eindePlek = -1;
  #eindeKandidaat = -1;
  #beurt = 0;

  constructor(net: Net, kosten: Kosten, start: Int32Array) {
    const plekken = net.capaciteit.length;
    this.#net = net;
    this.#kosten = kosten;
    this.#bezetting = new Bezetting(net, start);
    this.gekozen = this.#bezetting.gekozen;
    this.prijs = new Float64Array(plekken);
    this.nut = new Float64Array(start.length);
    this.#afstand = new Float64Array(plekken);
    this.#hoop = new Hoop(this.#afstand);
    this.#pad = { via: new Int32Array(plekken), viaKandidaat: new Int32Array(plekken) };
    this.#bereikt = new Int32Array(plekken).fill(-1);
    this.#klaar = new Int32Array(plekken);
  }

  add(i: number): void {
    this.#beurt += 1;
    this.#aantalKlaar = 0;
    this.#einde = Number.POSITIVE_INFINITY;
    this.#relax(i, 0);
    while (this.#hoop.aantal > 0 && this.#afstand[this.#hoop.kleinste] < this.#einde) {
      const j = this.#hoop.pop();
      this.#klaar[this.#aantalKlaar] = j;
      this.#aantalKlaar += 1;
      this.#relaxHolders(j);
    }
    this.#hoop.clear();
    if (this.#einde === Number.POSITIVE_INFINITY) throw new RangeError(`person ${i} cannot be placed`);
    this.#raise();
    this.nut[i] = this.#einde;
    const kant = this.#eindePlek < 0 ? -1 : this.#pad.via[this.#eindePlek];
    this.#bezetting.moveAlong(this.#pad, i, this.#eindeKandidaat, kant);
  }

  #relaxHolders(j: number): void {
    const { zit, eersteZit, bezet } = this.#bezetting;
    const d = this.#afstand[j];
    const tot = eersteZit[j] + bezet[j];
    for (let z = eersteZit[j]; z < tot; z += 1) this.#relax(zit[z], d - this.nut[zit[z]]);
  }

  /** Looks from person k, at a distance of `basis`, at all the own choices and at staying without. */
  #relax(k: number, basis: number): void {
    const { begin, plek } = this.#net;
    const { kant, zonder } = this.#kosten;
    if (basis + zonder[k] < this.#einde) {
      this.#einde = basis + zonder[k];
      this.#eindePlek = -1;
      this.#eindeKandidaat = k;
    }
    for (let e = begin[k]; e < begin[k + 1]; e += 1) {
      const d = basis + kant[e] + this.prijs[plek[e]];
      if (d < this.#einde) this.#reach(plek[e], e, k, d);
    }
  }

  #reach(j: number, kant: number, k: number, d: number): void {
    const vrij = !this.#bezetting.isVol(j);
    if (!vrij && this.#bereikt[j] === this.#beurt && this.#afstand[j] <= d) return;
    this.#bereikt[j] = this.#beurt;
    this.#afstand[j] = d;
    this.#pad.via[j] = kant;
    this.#pad.viaKandidaat[j] = k;
    if (vrij) {
      this.#einde = d;
      this.#eindePlek = j;
      this.#eindeKandidaat = k;
    } else {
      this.#hoop.put(j);
    }
  }

  /** Makes the passed places dearer by what they were nearer than the end: all reduced costs stay from 0. */
  #raise(): void {
    const { zit, eersteZit, bezet } = this.#bezetting;
    for (let k = 0; k < this.#aantalKlaar; k += 1) {
      const j = this.#klaar[k];
      const meer = this.#einde - this.#afstand[j];
      this.prijs[j] += meer;
      const tot = eersteZit[j] + bezet[j];
      for (let z = eersteZit[j]; z < tot; z += 1) this.nut[zit[z]] += meer;
    }
  }
}
