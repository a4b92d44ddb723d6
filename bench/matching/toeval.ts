/** Chance that is the same every time. */
export type Toeval = {
  /** From 0 up to, not including, 1. */
  readonly deel: () => number;
  readonly getal: (onder: number) => number;
  readonly kans: (deel: number) => boolean;
  /** Standard normal. */
  readonly normaal: () => number;
  /** `aantal` bits that are each 1 with this chance. */
  readonly bits: (aantal: number, kans: number) => number;
};

/** Mulberry32 from a seed. */
export function createToeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  const deel = () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const bits = (aantal: number, kans: number) => {
    let uit = 0;
    for (let bit = 0; bit < aantal; bit += 1) if (deel() < kans) uit |= 1 << bit;
    return uit;
  };
  return {
    deel,
    getal: (onder) => Math.floor(deel() * onder),
    kans: (kans) => deel() < kans,
    normaal: () => Math.sqrt(-2 * Math.log(1 - deel())) * Math.cos(2 * Math.PI * deel()),
    bits,
  };
}
