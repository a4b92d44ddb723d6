import type { Net } from '../markt/net.ts';
import { Bezetting } from './bezetting.ts';
import { groupByPlek, type PerPlek } from './perPlek.ts';

/**
 * Fills free seats one at a time with somebody who has no place yet, moving others where that is needed: breadth first
 * from the seat back to such a person. A search that fails closes the places it reached, for good: everybody who
 * could go there is in one of them.
 */
export class Plekvuller {
  readonly #net: Net;
  readonly #perPlek: PerPlek;
  readonly #bezetting: Bezetting;
  /** Per place in the search: who could leave it, and over which edge towards the free seat. */
  readonly #verder: Int32Array;
  readonly #verderKandidaat: Int32Array;
  /** 1 in this search, 2 closed. */
  readonly #gezien: Uint8Array;
  readonly #rij: Int32Array;
  #aantal = 0;

  constructor(net: Net, start: Int32Array) {
    const plekken = net.capaciteit.length;
    this.#net = net;
    this.#perPlek = groupByPlek(net);
    this.#bezetting = new Bezetting(net, start);
    this.#verder = new Int32Array(plekken);
    this.#verderKandidaat = new Int32Array(plekken);
    this.#gezien = new Uint8Array(plekken);
    this.#rij = new Int32Array(plekken);
  }

  /** Fills one free seat at place j. False when that places nobody more. */
  fill(j: number): boolean {
    if (this.#gezien[j] === 2) return false;
    this.#aantal = 0;
    this.#add(j);
    let kant = -1;
    for (let r = 0; r < this.#aantal && kant < 0; r += 1) kant = this.#lookAt(this.#rij[r]);
    if (kant >= 0) this.#move(j, kant);
    const merk = kant >= 0 ? 0 : 2;
    for (let r = 0; r < this.#aantal; r += 1) this.#gezien[this.#rij[r]] = merk;
    return kant >= 0;
  }

  #add(j: number): void {
    this.#gezien[j] = 1;
    this.#rij[this.#aantal] = j;
    this.#aantal += 1;
  }

  /** The edge of somebody without a place to place p; else puts the places in the row that people would leave for p. */
  #lookAt(p: number): number {
    const { begin, kant, kandidaat } = this.#perPlek;
    for (let v = begin[p]; v < begin[p + 1]; v += 1) {
      const i = kandidaat[kant[v]];
      const nu = this.#bezetting.gekozen[i];
      if (nu < 0) return kant[v];
      const q = this.#net.plek[nu];
      if (this.#gezien[q] !== 0) continue;
      this.#verder[q] = kant[v];
      this.#verderKandidaat[q] = i;
      this.#add(q);
    }
    return -1;
  }

  /** Turns the path around, so that it starts at the person without a place and ends at the free seat of j. */
  #move(j: number, eerste: number): void {
    const plekken = this.#net.capaciteit.length;
    const pad = { via: new Int32Array(plekken), viaKandidaat: new Int32Array(plekken) };
    const van = this.#perPlek.kandidaat[eerste];
    let kant = eerste;
    let kandidaat = van;
    for (let p = this.#net.plek[kant]; p !== j; p = this.#net.plek[kant]) {
      pad.via[p] = kant;
      pad.viaKandidaat[p] = kandidaat;
      kant = this.#verder[p];
      kandidaat = this.#verderKandidaat[p];
    }
    this.#bezetting.moveAlong(pad, van, kandidaat, kant);
  }
}
