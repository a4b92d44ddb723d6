/** Chance that is the same every time: a stream of numbers from a seed. */
export type Toeval = {
  /** A whole number from 0 up to, not including, `onder`. */
  readonly getal: (onder: number) => number;
  readonly kans: (deel: number) => boolean;
  readonly schud: <Iets>(rij: readonly Iets[]) => Iets[];
};

/** Mulberry32: small, and good enough to make test cases. */
export function createToeval(zaad: number): Toeval {
  let stand = zaad >>> 0;
  const volgende = () => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const getal = (onder: number) => Math.floor(volgende() * onder);
  const schud = <Iets>(rij: readonly Iets[]) => {
    const uit = [...rij];
    for (let k = uit.length - 1; k > 0; k -= 1) {
      const ander = getal(k + 1);
      [uit[k], uit[ander]] = [uit[ander], uit[k]];
    }
    return uit;
  };
  return { getal, kans: (deel) => volgende() < deel, schud };
}
