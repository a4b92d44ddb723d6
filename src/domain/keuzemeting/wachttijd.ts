import { type Datum, dagenTussen } from '#domain/shared/index.ts';
import type { KeuzeStart } from './honorering.ts';

/** Lengths of time in whole days, of those of whom it is known. Null when nobody is in it. */
export type Duren = {
  readonly aantal: number;
  /** At least half of them is at most this long. */
  readonly mediaan: number | null;
  /** At least nine out of ten are at most this long. */
  readonly p90: number | null;
  readonly langste: number | null;
  /** People in the group of whom the day of the choice is not known. */
  readonly onbekend: number;
};

/** Somebody who chose and did not begin anywhere yet. */
export type KeuzeWachtende = { readonly gekozenSinds: Datum | null };

/**
 * Summary of lengths in days, by nearest rank: every figure is one that really occurs. Null stands for a length that
 * is not known; it is counted apart and is never 0.
 */
export function calculateDuren(dagen: readonly (number | null)[]): Duren {
  const bekend = dagen.filter((dag) => dag !== null).sort((a, b) => a - b);
  const rangwaarde = (deel: number) => bekend[Math.ceil(deel * bekend.length) - 1] ?? null;
  return {
    aantal: bekend.length,
    mediaan: rangwaarde(0.5),
    p90: rangwaarde(0.9),
    langste: bekend.at(-1) ?? null,
    onbekend: dagen.length - bekend.length,
  };
}

/** Days from the first choice to the first day at the place, per start; null when the day of the choice is unknown. */
export function listStarttijden(
  starts: readonly Pick<KeuzeStart, 'begonnenOp' | 'gekozenSinds'>[],
): readonly (number | null)[] {
  return starts.map(({ begonnenOp, gekozenSinds }) =>
    gekozenSinds === null ? null : dagenTussen(gekozenSinds, begonnenOp),
  );
}

/**
 * Days from the first choice to the day, per person who still waits. Apart from those who began: taking them together
 * would make the wait look shorter than it is.
 */
export function listWachttijden(
  wachtenden: readonly KeuzeWachtende[],
  peildatum: Datum,
): readonly (number | null)[] {
  return wachtenden.map(({ gekozenSinds }) =>
    gekozenSinds === null ? null : dagenTussen(gekozenSinds, peildatum),
  );
}

/** Days in one class of the distribution: four weeks. */
export const KLASSE_DAGEN = 28;

/** How many lengths fall in each class of four weeks, from 0 on; the last class holds everything longer. */
export function countKlassen(dagen: readonly (number | null)[], klassen: number): readonly number[] {
  const aantallen = Array.from({ length: klassen }, () => 0);
  for (const dag of dagen) {
    if (dag === null) continue;
    const klasse = Math.min(Math.floor(Math.max(dag, 0) / KLASSE_DAGEN), klassen - 1);
    aantallen[klasse] = (aantallen[klasse] ?? 0) + 1;
  }
  return aantallen;
}
