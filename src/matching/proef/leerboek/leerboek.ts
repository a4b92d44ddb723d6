import type { Markt } from '../../markt/markt.ts';

/** A market from the literature with the answer that was published. */
export type Leerboekgeval = {
  readonly naam: string;
  readonly bron: string;
  readonly markt: Markt;
  /** Who gets which place when candidates propose; whoever is not in it gets none. */
  readonly verwacht: Readonly<Record<string, string>>;
  /** How many stable matchings the source says there are. */
  readonly stabiele?: number;
};

/** Lists of numbers as they stand in the literature: `createLijsten('m', 'w', ['2 1'])` is `{ m1: ['w2', 'w1'] }`. */
export function createLijsten(
  eigen: string,
  ander: string,
  rijen: readonly string[],
): Record<string, readonly string[]> {
  return Object.fromEntries(
    rijen.map((rij, nummer) => [`${eigen}${nummer + 1}`, rij.split(' ').map((deel) => `${ander}${deel}`)]),
  );
}

/** Pairs as `{ m1: 'w3' }` from '3 …': the partner of each in turn. */
export function createParen(eigen: string, ander: string, partners: string): Record<string, string> {
  return Object.fromEntries(
    partners.split(' ').map((deel, nummer) => [`${eigen}${nummer + 1}`, `${ander}${deel}`]),
  );
}
