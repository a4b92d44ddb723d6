import type { Haalbaarheid } from '#domain/haalbaarheid/index.ts';
import type { Wenstelling } from './redenen.ts';

/** The version of the reasons and of this order, shown beside them. A change of either gets a new version. */
export const MATCHREGELS_VERSIE = 'matchen 2026.1';

/** A place as the order sees it. */
export type Rangplek = {
  readonly nummer: string;
  /** Rank in the person's own choice; null when it was not chosen. */
  readonly rang: number | null;
  /** Whether a seat is free that nobody else was promised. */
  readonly heeftPlaats: boolean;
  readonly haalbaarheid: Haalbaarheid;
  readonly wensen: Wenstelling;
  /** Metres as the crow flies; null when unknown. */
  readonly afstand: number | null;
};

/**
 * The places in the order of the person: own choice first and in the own order, whatever the rules say. Then hard
 * requirements, wishes, distance. What is not known never lifts a place, so a thin description stands below a complete
 * one. The number comes last, so that the order never depends on chance.
 */
export function sortPlekken<Plek extends Rangplek>(plekken: readonly Plek[]): readonly Plek[] {
  return plekken
    .map((plek) => ({ plek, sleutel: sleutelVan(plek) }))
    .sort((a, b) => compareSleutel(a.sleutel, b.sleutel) || (a.plek.nummer < b.plek.nummer ? -1 : 1))
    .map(({ plek }) => plek);
}

/** Smaller comes first. */
function sleutelVan(plek: Rangplek): readonly number[] {
  if (plek.rang !== null) return [0, plek.rang];
  const { toetsen } = plek.haalbaarheid;
  const { past, onbekend, botst } = plek.wensen;
  return [
    1,
    groepVan(plek),
    toetsen.filter(({ uitkomst }) => uitkomst === 'onbekend').length,
    -past,
    onbekend,
    botst,
    plek.afstand ?? Number.MAX_SAFE_INTEGER,
  ];
}

/** Possible as far as is known, only full, impossible. */
function groepVan(plek: Rangplek): number {
  const { toetsen } = plek.haalbaarheid;
  if (toetsen.some(({ code, uitkomst }) => uitkomst === 'voldoet-niet' && code !== 'zitplaats')) return 2;
  return isMogelijk(plek) ? 0 : 1;
}

function compareSleutel(a: readonly number[], b: readonly number[]): number {
  return a.map((deel, plaats) => deel - (b[plaats] ?? 0)).find((verschil) => verschil !== 0) ?? 0;
}

/** A place that can be proposed or not, and what kind of work it is. */
export type Wijkplek = Rangplek & { readonly werksoort: string };

/**
 * What can be proposed instead of a place that cannot: the highest own choice that can, otherwise the first place of
 * the same work, otherwise the first that can. `plekken` in their order. Undefined when there is none.
 */
export function findAlternatief<Plek extends Wijkplek>(
  plekken: readonly Plek[],
  vol: Wijkplek,
): Plek | undefined {
  const kan = plekken.filter((plek) => plek.nummer !== vol.nummer && isMogelijk(plek));
  return (
    kan.find(({ rang }) => rang !== null) ??
    kan.find(({ werksoort }) => werksoort === vol.werksoort) ??
    kan[0]
  );
}

/** Whether the place has a seat and no hard requirement fails. */
export function isMogelijk({ heeftPlaats, haalbaarheid }: Rangplek): boolean {
  return heeftPlaats && haalbaarheid.uitkomst !== 'niet-haalbaar';
}
