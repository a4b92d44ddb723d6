import type { Net } from '../markt/net.ts';
import { groupByPlek, type PerPlek } from './perPlek.ts';

/** A place that somebody without a place does not have on the own list, with the precedence they would have there. */
export type Keuzevraag = { readonly kandidaat: number; readonly plek: number; readonly sleutel: number };

/**
 * Per question whether that one choice more would place the person, wherever it comes on the list: exactly what a full
 * re-run would say. Deferred acceptance does not depend on the order of applications, so the new one may come last: the
 * person was refused everywhere else, and what happens next starts from the allocation that is there. For somebody with
 * a place the answer is false. O(edges) once, then as long as each chain of refusals is.
 */
export function calculateKeuzewinst(
  net: Net,
  gekozen: Int32Array,
  vragen: readonly Keuzevraag[],
): readonly boolean[] {
  const keten = new Keten(net, gekozen);
  return vragen.map((vraag) => gekozen[vraag.kandidaat] < 0 && keten.places(vraag));
}

/** Who holds a seat: the person, the precedence there, and the edge (-1: the choice that is being tried). */
type Houder = { readonly kandidaat: number; readonly sleutel: number; readonly kant: number };

class Keten {
  readonly #net: Net;
  readonly #gekozen: Int32Array;
  readonly #perPlek: PerPlek;

  constructor(net: Net, gekozen: Int32Array) {
    this.#net = net;
    this.#gekozen = gekozen;
    this.#perPlek = groupByPlek(net);
  }

  places({ kandidaat, plek, sleutel }: Keuzevraag): boolean {
    const houders = new Map<number, Houder[]>();
    let weg = this.#admit(houders, plek, { kandidaat, sleutel, kant: -1 });
    while (weg !== undefined && weg.kant >= 0) weg = this.#applyFurther(houders, weg);
    return weg === undefined;
  }

  /** The next places of somebody who was turned away; answers with whom that turns away, undefined when it ends. */
  #applyFurther(houders: Map<number, Houder[]>, { kandidaat, kant }: Houder): Houder | undefined {
    const { begin, plek, sleutel } = this.#net;
    for (let e = kant + 1; e < begin[kandidaat + 1]; e += 1) {
      const weg = this.#admit(houders, plek[e], { kandidaat, sleutel: sleutel[e], kant: e });
      if (weg?.kandidaat !== kandidaat) return weg;
    }
    return undefined;
  }

  /** The one whom the place refuses for this application, maybe the one who applies; undefined when all can stay. */
  #admit(houders: Map<number, Houder[]>, j: number, nieuw: Houder): Houder | undefined {
    const hier = houders.get(j) ?? this.#listHouders(j);
    houders.set(j, hier);
    hier.push(nieuw);
    if (hier.length <= this.#net.capaciteit[j]) return undefined;
    let laatste = 0;
    for (let k = 1; k < hier.length; k += 1) if (hier[k].sleutel > hier[laatste].sleutel) laatste = k;
    const [weg] = hier.splice(laatste, 1);
    return weg;
  }

  #listHouders(j: number): Houder[] {
    const { begin, kant, kandidaat } = this.#perPlek;
    const houders: Houder[] = [];
    for (let v = begin[j]; v < begin[j + 1]; v += 1) {
      const e = kant[v];
      const i = kandidaat[e];
      if (this.#gekozen[i] === e) houders.push({ kandidaat: i, sleutel: this.#net.sleutel[e], kant: e });
    }
    return houders;
  }
}
