import type { Poorten } from '#application/poorten.ts';
import type { Bron } from '#application/referentie/index.ts';

/** The years of which the target of every gemeente is known, so that they can be compared. */
export const VERGELIJKJAREN = [2022, 2024, 2026] as const;

export type Vergelijkjaar = (typeof VERGELIJKJAREN)[number];

/** Known targets of the years to compare, by code and year; absent is onbekend. */
export type DoelenPerJaar = {
  readonly doelVan: (code: string, jaar: Vergelijkjaar) => number | undefined;
  readonly bronnen: readonly { readonly jaar: Vergelijkjaar; readonly bron: Bron }[];
};

/** Loads the targets of all gemeenten in the years to compare, with the source of each year. */
export async function loadDoelenPerJaar(referentie: Poorten['referentie']): Promise<DoelenPerJaar> {
  const doelen = new Map<string, number>();
  const bronnen: { jaar: Vergelijkjaar; bron: Bron }[] = [];
  for (const jaar of VERGELIJKJAREN) {
    const rijen = await referentie.listTaakstellingen(jaar);
    for (const { gemeenteCode, aantal } of rijen) doelen.set(`${jaar} ${gemeenteCode}`, aantal);
    for (const bron of new Map(rijen.map((rij) => [rij.bron.tekst, rij.bron])).values())
      bronnen.push({ jaar, bron });
  }
  return { doelVan: (code, jaar) => doelen.get(`${jaar} ${code}`), bronnen };
}

/** Adds up what is known; `onbekend` counts the gemeenten that are left out. */
export function sumDoelen(
  codes: readonly string[],
  jaar: Vergelijkjaar,
  { doelVan }: DoelenPerJaar,
): { readonly som: number; readonly onbekend: number } {
  const bekend = codes.flatMap((code) => doelVan(code, jaar) ?? []);
  return { som: bekend.reduce((som, doel) => som + doel, 0), onbekend: codes.length - bekend.length };
}
