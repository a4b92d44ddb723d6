import { type Antwoorden, vraagVanPlek } from './antwoord.ts';
import type { Plekreden } from './reden.ts';

/** At most this many places are looked at together, two on a page. */
const HOOGSTE_AANBOD = 6;
export const PLEKKEN_PER_PAGINA = 2;

/** A place that can be shown, with the reasons for this person. `afstand` in metres, null when unknown. */
export type AanbodPlek = {
  readonly nummer: string;
  readonly afstand: number | null;
  readonly redenen: readonly Plekreden[];
};

/**
 * The few places to look at together. Places that were answered before stay, so stopping in between loses nothing; then
 * the most reasons that fit, the fewest that fit less, the nearest, and the number, so that the order never depends on
 * chance.
 */
export function chooseAanbod<Plek extends AanbodPlek>(
  plekken: readonly Plek[],
  antwoorden: Antwoorden,
): readonly Plek[] {
  return plekken
    .map((plek) => ({ plek, sleutel: sleutelVan(plek, antwoorden) }))
    .sort((a, b) => compareSleutel(a.sleutel, b.sleutel) || (a.plek.nummer < b.plek.nummer ? -1 : 1))
    .slice(0, HOOGSTE_AANBOD)
    .map(({ plek }) => plek);
}

function sleutelVan({ nummer, afstand, redenen }: AanbodPlek, antwoorden: Antwoorden): readonly number[] {
  const aantal = (uitkomst: Plekreden['uitkomst']) =>
    redenen.filter((reden) => reden.uitkomst === uitkomst).length;
  return [
    antwoorden.has(vraagVanPlek(nummer)) ? 0 : 1,
    -aantal('voldoet'),
    aantal('voldoet-niet'),
    afstand ?? Number.MAX_SAFE_INTEGER,
  ];
}

function compareSleutel(a: readonly number[], b: readonly number[]): number {
  return a.map((deel, plaats) => deel - (b[plaats] ?? 0)).find((verschil) => verschil !== 0) ?? 0;
}
