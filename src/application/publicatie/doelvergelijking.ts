import type { Poorten } from '#application/poorten.ts';
import type { Bron, Gemeente } from '#application/referentie/index.ts';
import { datum } from '#domain/shared/index.ts';
import { sumPerRegio } from './doelen.ts';

/** The years of which the target of every gemeente is known, so that they can be compared. */
export const VERGELIJKJAREN = [2022, 2024, 2026] as const;

export type Vergelijkjaar = (typeof VERGELIJKJAREN)[number];

/** Targets of gemeenten and arbeidsmarktregios in the years to compare. */
export type Doelvergelijking = {
  /** Undefined is onbekend. */
  readonly findDoel: (code: string, jaar: Vergelijkjaar) => number | undefined;
  readonly bronnen: readonly { readonly jaar: Vergelijkjaar; readonly bron: Bron }[];
};

/** Loads the targets of all gemeenten and regions in the years to compare, with the source of each year. */
export async function loadDoelvergelijking(referentie: Poorten['referentie']): Promise<Doelvergelijking> {
  const doelen = new Map<string, number>();
  const bronnen: { jaar: Vergelijkjaar; bron: Bron }[] = [];
  for (const jaar of VERGELIJKJAREN) {
    const rijen = await referentie.listTaakstellingen(jaar);
    for (const { gemeenteCode, aantal } of rijen) doelen.set(`${jaar} ${gemeenteCode}`, aantal);
    for (const [code, { aantal }] of await sumPerRegio(referentie, rijen))
      doelen.set(`${jaar} ${code}`, aantal);
    for (const bron of new Map(rijen.map((rij) => [rij.bron.tekst, rij.bron])).values())
      bronnen.push({ jaar, bron });
  }
  return { findDoel: (code, jaar) => doelen.get(`${jaar} ${code}`), bronnen };
}

/** Whether a gemeente came into being after the year: then it has no target of its own for it. */
export function isLaterOntstaan({ geldigVan }: Gemeente, jaar: number): boolean {
  return geldigVan !== null && geldigVan > datum(`${jaar}-12-31`);
}
