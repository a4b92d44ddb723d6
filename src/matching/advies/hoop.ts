/**
 * A binary heap of whole numbers 0..size-1, smallest distance on top. The distances belong to the caller, who says
 * with `put` that one became smaller. O(log size) for each act.
 */
export class Hoop {
  readonly #afstand: Float64Array;
  readonly #inhoud: Int32Array;
  readonly #plaats: Int32Array;
  #aantal = 0;

  constructor(afstand: Float64Array) {
    this.#afstand = afstand;
    this.#inhoud = new Int32Array(afstand.length);
    this.#plaats = new Int32Array(afstand.length).fill(-1);
  }

  get aantal(): number {
    return this.#aantal;
  }

  get kleinste(): number {
    return this.#inhoud[0];
  }

  clear(): void {
    for (let p = 0; p < this.#aantal; p += 1) this.#plaats[this.#inhoud[p]] = -1;
    this.#aantal = 0;
  }

  /** Adds `x`, or moves it up after its distance became smaller. */
  put(x: number): void {
    let p = this.#plaats[x];
    if (p < 0) {
      p = this.#aantal;
      this.#aantal += 1;
    }
    const d = this.#afstand[x];
    while (p > 0) {
      const ouder = (p - 1) >> 1;
      const y = this.#inhoud[ouder];
      if (this.#afstand[y] <= d) break;
      this.#inhoud[p] = y;
      this.#plaats[y] = p;
      p = ouder;
    }
    this.#inhoud[p] = x;
    this.#plaats[x] = p;
  }

  /** Takes the smallest away; the heap must not be empty. */
  pop(): number {
    const top = this.#inhoud[0];
    this.#plaats[top] = -1;
    this.#aantal -= 1;
    if (this.#aantal > 0) this.#sink(this.#inhoud[this.#aantal]);
    return top;
  }

  #sink(x: number): void {
    const d = this.#afstand[x];
    let p = 0;
    for (let kind = 1; kind < this.#aantal; kind = 2 * p + 1) {
      const rechts = kind + 1;
      if (rechts < this.#aantal && this.#dichter(rechts, kind)) kind = rechts;
      const y = this.#inhoud[kind];
      if (this.#afstand[y] >= d) break;
      this.#inhoud[p] = y;
      this.#plaats[y] = p;
      p = kind;
    }
    this.#inhoud[p] = x;
    this.#plaats[x] = p;
  }

  #dichter(p: number, q: number): boolean {
    return this.#afstand[this.#inhoud[p]] < this.#afstand[this.#inhoud[q]];
  }
}
