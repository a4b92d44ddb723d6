import { addDagen, type Datum, weekdag } from '#domain/shared/index.ts';

/** What a candidate asks staff to do: go and look at a place, or look again at what is said of it. */
export const MELDING_SOORTEN = ['kijken', 'klopt-niet'] as const;

export type MeldingSoort = (typeof MELDING_SOORTEN)[number];

const VRIJDAG = 5;
const WEEK = 7;

/** The day before which staff calls: Friday of the next week. A promise of our own; no text asks for it. */
export function determineBeldag(vandaag: Datum): Datum {
  return addDagen(vandaag, WEEK + VRIJDAG - weekdag(vandaag));
}
