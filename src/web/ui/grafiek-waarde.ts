/** A number, or in words why there is none. 'geen' leaves it out: there was no target. */
export type Grafiekwaarde = number | 'onbekend' | 'minder-dan-5' | 'geen';

/** The figures of one year or place. */
export interface Grafiekrij {
  /** The year or place. */
  naam: string;
  doel: Grafiekwaarde;
  gelukt: Grafiekwaarde;
  wachten: Grafiekwaarde;
}

/** True when the value can be drawn as a length. */
export function isGetekend(waarde: Grafiekwaarde): waarde is number {
  return typeof waarde === 'number';
}

/** The largest number in the picture, at least 1, so that a scale always exists. */
export function findGrootste(rijen: readonly Grafiekrij[]): number {
  return Math.max(1, ...rijen.flatMap((rij) => [rij.doel, rij.gelukt, rij.wachten]).filter(isGetekend));
}
