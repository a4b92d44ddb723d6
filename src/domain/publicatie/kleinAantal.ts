/** Counts of people below this number are not shown outside staff. */
export const KLEINSTE_OPENBARE_AANTAL = 5;

/** A count of people as it can be shown: exact, or 'minder dan 5'. */
export type GetoondAantal =
  | { readonly soort: 'exact'; readonly aantal: number }
  | { readonly soort: 'minder-dan'; readonly grens: number };

/** Whether a count is too small to publish. Zero is small too: 'nobody' says something about everybody. */
export function isKleinAantal(aantal: number): boolean {
  return aantal < KLEINSTE_OPENBARE_AANTAL;
}

/** Hides a small count behind 'minder dan 5'. For one figure alone: totals beside it need `protectHierarchie`. */
export function mergeKleinAantal(aantal: number): GetoondAantal {
  if (isKleinAantal(aantal)) return { soort: 'minder-dan', grens: KLEINSTE_OPENBARE_AANTAL };
  return { soort: 'exact', aantal };
}
