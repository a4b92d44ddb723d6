/**
 * The two questions of the UWV advice (Besluit advisering beschut werk art. 3(1)):
 * a: depends on technical or organisational adaptations that an employer cannot reasonably realise;
 * b: depends on permanent supervision or intensive guidance that an employer cannot reasonably offer.
 */
export type Criteria = { readonly a: boolean; readonly b: boolean };

export type AdviesUitkomst = 'positief' | 'negatief';

/** One yes is enough for a positive advice (art. 3(2)). */
export function determineAdviesUitkomst(criteria: Criteria): AdviesUitkomst {
  return criteria.a || criteria.b ? 'positief' : 'negatief';
}
