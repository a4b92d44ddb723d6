/** A row of whole numbers that grows. */
export class Groeirij {
  #inhoud: Int32Array;
  #aantal = 0;

  constructor(ruimte: number) {
    this.#inhoud = new Int32Array(Math.max(32, ruimte));
  }

  get aantal(): number {
    return this.#aantal;
  }

  /** Adds the numbers of all bits that are set, ascending, and clears them. */
  takeBits(bits: Int32Array): void {
    for (let w = 0; w < bits.length; w += 1) {
      if (bits[w] === 0) continue;
      this.#reserve(32);
      for (let over = bits[w]; over !== 0; over &= over - 1) {
        this.#inhoud[this.#aantal] = 32 * w + 31 - Math.clz32(over & -over);
        this.#aantal += 1;
      }
      bits[w] = 0;
    }
  }

  toArray(): Int32Array {
    return this.#inhoud.slice(0, this.#aantal);
  }

  #reserve(aantal: number): void {
    if (this.#aantal + aantal <= this.#inhoud.length) return;
    const ruimer = new Int32Array(2 * this.#inhoud.length);
    ruimer.set(this.#inhoud);
    this.#inhoud = ruimer;
  }
}
