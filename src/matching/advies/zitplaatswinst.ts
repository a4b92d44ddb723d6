import type { Net } from '../markt/net.ts';
import { type Component, listComponenten } from './componenten.ts';
import { groupByPlek, type PerPlek } from './perPlek.ts';

/** What one seat more would do, per place: exactly what a full re-run with that seat would say. */
export type Zitplaatswinst = {
  /** The person who gets a place that had none, -1 when the seat places nobody more. At most one (theorem). */
  readonly nieuw: Int32Array;
  /** How many people get a place higher on the own list, the new one included. Nobody gets a lower one (theorem). */
  readonly beter: Int32Array;
};

/**
 * All "one seat more" questions at once. Deferred acceptance does not depend on the order of applications, so a place
 * may answer its applicants last: with all places but j done, the state is the same whether j then keeps its own
 * number or one more. Halving the row of places again and again shares that work: each place is opened only along
 * its own path of halvings. About log(places) allocations in work, instead of one allocation per place.
 */
export function calculateZitplaatswinst(net: Net, gekozen: Int32Array): Zitplaatswinst {
  const winst = {
    nieuw: new Int32Array(net.capaciteit.length).fill(-1),
    beter: new Int32Array(net.capaciteit.length),
  };
  for (const component of listComponenten(net)) {
    const eigen = Int32Array.from(component.kandidaten, (i, k) =>
      gekozen[i] < 0 ? -1 : gekozen[i] - net.begin[i] + component.net.begin[k],
    );
    new Halvering(component, eigen, winst).run();
  }
  return winst;
}

/** A moment of an allocation: per person the edge applied to (-1: list used up), per closed place whom it holds. */
type Stand = {
  readonly gekozen: Int32Array;
  /** Per place how many it holds; -1: open, answers later. */
  readonly bezet: Int32Array;
  /** Per seat the edge in it; per place a heap with the last in precedence on top. */
  readonly zit: Int32Array;
};

class Halvering {
  readonly #component: Component;
  readonly #net: Net;
  readonly #perPlek: PerPlek;
  readonly #basis: Int32Array;
  readonly #winst: Zitplaatswinst;
  readonly #eersteZit: Int32Array;
  readonly #standen: Stand[] = [];
  readonly #afgewezen: number[] = [];
  #zitplaatsen = 0;

  constructor(component: Component, basis: Int32Array, winst: Zitplaatswinst) {
    this.#component = component;
    this.#net = component.net;
    this.#perPlek = groupByPlek(component.net);
    this.#basis = basis;
    this.#winst = winst;
    const { capaciteit } = component.net;
    this.#eersteZit = new Int32Array(capaciteit.length);
    for (let j = 0; j < capaciteit.length; j += 1) {
      this.#eersteZit[j] = this.#zitplaatsen;
      this.#zitplaatsen += capaciteit[j] + 1;
    }
  }

  run(): void {
    const { begin, capaciteit } = this.#net;
    const stand = this.#standAt(0);
    stand.bezet.fill(-1);
    for (let i = 0; i < this.#basis.length; i += 1)
      stand.gekozen[i] = begin[i] < begin[i + 1] ? begin[i] : -1;
    const gewild: number[] = [];
    for (let j = 0; j < capaciteit.length; j += 1) {
      if (this.#isGewild(j)) gewild.push(j);
      else this.#close(stand, j, capaciteit[j]);
    }
    if (gewild.length > 0) this.#halve(gewild, 0, gewild.length, 0);
  }

  /** Somebody would rather be here than where the allocation put them. */
  #isGewild(j: number): boolean {
    const { begin, kant, kandidaat } = this.#perPlek;
    for (let v = begin[j]; v < begin[j + 1]; v += 1) {
      const nu = this.#basis[kandidaat[kant[v]]];
      if (nu < 0 || nu > kant[v]) return true;
    }
    return false;
  }

  /** In the state of this depth exactly the places `rij[van..tot)` are open. */
  #halve(rij: readonly number[], van: number, tot: number, diepte: number): void {
    const stand = this.#standAt(diepte);
    const { capaciteit } = this.#net;
    if (tot - van === 1) {
      this.#close(stand, rij[van], capaciteit[rij[van]] + 1);
      this.#note(stand, rij[van]);
      return;
    }
    const midden = (van + tot) >> 1;
    const onder = this.#copy(diepte);
    for (let r = midden; r < tot; r += 1) this.#close(onder, rij[r], capaciteit[rij[r]]);
    this.#halve(rij, van, midden, diepte + 1);
    this.#copy(diepte);
    for (let r = van; r < midden; r += 1) this.#close(onder, rij[r], capaciteit[rij[r]]);
    this.#halve(rij, midden, tot, diepte + 1);
  }

  #standAt(diepte: number): Stand {
    if (diepte === this.#standen.length) {
      this.#standen.push({
        gekozen: new Int32Array(this.#basis.length),
        bezet: new Int32Array(this.#net.capaciteit.length),
        zit: new Int32Array(this.#zitplaatsen),
      });
    }
    return this.#standen[diepte];
  }

  #copy(diepte: number): Stand {
    const van = this.#standAt(diepte);
    const naar = this.#standAt(diepte + 1);
    naar.gekozen.set(van.gekozen);
    naar.bezet.set(van.bezet);
    naar.zit.set(van.zit);
    return naar;
  }

  /** Lets an open place answer everybody who applied, and those turned away apply further. */
  #close(stand: Stand, j: number, capaciteit: number): void {
    const { begin, kant, kandidaat } = this.#perPlek;
    stand.bezet[j] = 0;
    for (let v = begin[j]; v < begin[j + 1]; v += 1) {
      const e = kant[v];
      if (stand.gekozen[kandidaat[e]] !== e) continue;
      const weg = this.#admit(stand, e, capaciteit);
      if (weg >= 0) this.#afgewezen.push(weg);
    }
    for (let weg = this.#afgewezen.pop(); weg !== undefined; weg = this.#afgewezen.pop()) {
      this.#applyFurther(stand, weg, j, capaciteit);
    }
  }

  /** From a refused edge on: the next choice, and then whoever that turns away. `j` has `capaciteit` seats. */
  #applyFurther(stand: Stand, geweigerd: number, j: number, capaciteit: number): void {
    let weg = geweigerd;
    while (weg >= 0) {
      const i = this.#perPlek.kandidaat[weg];
      const e = weg + 1;
      if (e >= this.#net.begin[i + 1]) {
        stand.gekozen[i] = -1;
        return;
      }
      stand.gekozen[i] = e;
      const naar = this.#net.plek[e];
      if (stand.bezet[naar] < 0) return;
      weg = this.#admit(stand, e, naar === j ? capaciteit : this.#net.capaciteit[naar]);
    }
  }

  /** A closed place looks at an application; answers with the edge it refuses for it, -1 for none. */
  #admit(stand: Stand, e: number, capaciteit: number): number {
    const { plek, sleutel } = this.#net;
    const j = plek[e];
    const basis = this.#eersteZit[j];
    const { zit, bezet } = stand;
    if (bezet[j] < capaciteit) {
      liftUp(zit, sleutel, basis, bezet[j], e);
      bezet[j] += 1;
      return -1;
    }
    if (capaciteit === 0 || sleutel[e] > sleutel[zit[basis]]) return e;
    const weg = zit[basis];
    sinkDown(zit, sleutel, basis, capaciteit, e);
    return weg;
  }

  #note(stand: Stand, j: number): void {
    const { kandidaten, plekken } = this.#component;
    let beter = 0;
    for (let i = 0; i < this.#basis.length; i += 1) {
      if (stand.gekozen[i] === this.#basis[i]) continue;
      beter += 1;
      if (this.#basis[i] < 0) this.#winst.nieuw[plekken[j]] = kandidaten[i];
    }
    this.#winst.beter[plekken[j]] = beter;
  }
}

/** Puts edge e in the heap that starts at `basis`, at its end `p`, and lifts it to where it belongs. */
function liftUp(zit: Int32Array, sleutel: Uint32Array, basis: number, einde: number, e: number): void {
  let p = einde;
  while (p > 0) {
    const ouder = (p - 1) >> 1;
    if (sleutel[zit[basis + ouder]] >= sleutel[e]) break;
    zit[basis + p] = zit[basis + ouder];
    p = ouder;
  }
  zit[basis + p] = e;
}

/** Replaces the top of the heap of `aantal` that starts at `basis` by edge e. */
function sinkDown(zit: Int32Array, sleutel: Uint32Array, basis: number, aantal: number, e: number): void {
  let p = 0;
  for (let kind = 1; kind < aantal; kind = 2 * p + 1) {
    if (kind + 1 < aantal && sleutel[zit[basis + kind + 1]] > sleutel[zit[basis + kind]]) kind += 1;
    if (sleutel[zit[basis + kind]] <= sleutel[e]) break;
    zit[basis + p] = zit[basis + kind];
    p = kind;
  }
  zit[basis + p] = e;
}
