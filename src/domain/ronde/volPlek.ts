/** Smaller numbers of people are not told apart. */
export const KLEINSTE_AANTAL = 3;

/** Why somebody with a seat went first: they held an offer or the seat itself, an earlier vaststelling, or the lottery. */
export type Voorrangsgrond = 'garantie' | 'eerder' | 'loting';

/** A place without a seat left: how many seats it had, and who got them by ground where the numbers are not small. */
export type VolPlek = {
  readonly zitplaatsen: number;
  readonly gronden: Readonly<Record<Voorrangsgrond, number>> | null;
  /** Somebody went first because staff intervened; without that this person would have had the place. */
  readonly doorIngreep?: true;
};

/** Counts per ground; no counts at all when one of them would be small, so that nobody can be picked out. */
export function countGronden(gronden: readonly Voorrangsgrond[], zitplaatsen: number): VolPlek {
  const aantal = (grond: Voorrangsgrond) => gronden.filter((een) => een === grond).length;
  const telling = { garantie: aantal('garantie'), eerder: aantal('eerder'), loting: aantal('loting') };
  const isKlein = Object.values(telling).some((getal) => getal > 0 && getal < KLEINSTE_AANTAL);
  return { zitplaatsen, gronden: isKlein || gronden.length === 0 ? null : telling };
}
