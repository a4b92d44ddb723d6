import type { Bron } from '#application/referentie/index.ts';

/** One source, or several after each other, as text with address. */
export function joinBronnen(bronnen: readonly Bron[]): string {
  const teksten = bronnen.map(({ tekst, url }) => (url === null ? tekst : `${tekst}, ${url}`));
  return [...new Set(teksten)].join('; ');
}

/** Says with the source that it gives a round number. */
export function nameAfronding(bron: string, afgerond: boolean): string {
  return afgerond ? `${bron} (afgerond getal)` : bron;
}
