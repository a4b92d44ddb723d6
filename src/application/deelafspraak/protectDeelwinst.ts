import { isKleinAantal } from '#domain/publicatie/index.ts';
import type { GemeenteDeelwinst } from './regio.ts';

/** The same figures; null for what is protected. `slechter` says nothing about people: by a law it is always 0. */
export type GetoondeDeelwinst = {
  readonly [K in Exclude<keyof GemeenteDeelwinst, 'gemeente' | 'slechter'>]: number | null;
} & Pick<GemeenteDeelwinst, 'gemeente' | 'slechter'>;

/**
 * Hides counts below 5 and what would give them away. The people who gain a place are the difference of `samen` and
 * `alleen`, so `samen` is open only when that difference is large enough. What all gemeenten lend is what all borrow, so
 * those two columns are open or closed as a whole. There are no totals.
 */
export function protectDeelwinst(rijen: readonly GemeenteDeelwinst[]): readonly GetoondeDeelwinst[] {
  const isLenenDicht = rijen.some(
    ({ uitgeleend, geleend }) => isKleinAantal(uitgeleend) || isKleinAantal(geleend),
  );
  return rijen.map((rij) => ({
    gemeente: rij.gemeente,
    slechter: rij.slechter,
    alleen: open(rij.alleen),
    samen: isKleinAantal(rij.alleen) || isKleinAantal(rij.samen - rij.alleen) ? null : rij.samen,
    beter: open(rij.beter),
    uitgeleend: isLenenDicht ? null : rij.uitgeleend,
    geleend: isLenenDicht ? null : rij.geleend,
    slechterOpDatum: open(rij.slechterOpDatum),
  }));
}

function open(aantal: number): number | null {
  return isKleinAantal(aantal) ? null : aantal;
}
