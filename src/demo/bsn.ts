import { type Bsn, parseBsn } from '#domain/persoon/index.ts';

/** The range of test numbers is 9999…; what does not fit in it stays in the 9…, which is not given out either. */
const TESTREEKS = 99_990_000;
const TESTREEKS_LENGTE = 10_000;
const OVERIG = 90_000_000;
const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2] as const;

/**
 * Gives invented numbers that pass the elfproef, each once, counting from place `vanaf` in the range. One place in
 * eleven has no valid number, so leave room between two counts: `ruimteVoorBsns`.
 */
export function createBsns(vanaf: number): () => Bsn {
  let plaats = vanaf;
  return () => {
    for (;;) {
      const stam = plaats < TESTREEKS_LENGTE ? TESTREEKS + plaats : OVERIG + plaats - TESTREEKS_LENGTE;
      plaats += 1;
      const cijfers = String(stam);
      const som = GEWICHTEN.reduce((totaal, gewicht, i) => totaal + gewicht * Number(cijfers.charAt(i)), 0);
      const bsn = som % 11 === 10 ? undefined : parseBsn(`${cijfers}${som % 11}`);
      if (bsn !== undefined) return bsn;
    }
  };
}

/** How many places of the range hold enough valid numbers for so many people. */
export function ruimteVoorBsns(aantal: number): number {
  return Math.ceil(aantal * 1.15) + 20;
}
