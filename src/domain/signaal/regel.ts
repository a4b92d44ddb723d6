import type { Datum } from '#domain/shared/index.ts';
import type { Dagendrempel, Drempels } from './drempels.ts';
import type { SignaalFeiten, SignaalSoort, SignaalVan, Urgentie } from './signaal.ts';

/** Decides from facts on the reference date whether there is a signal; null when there is nothing to do. */
export type Regel<S extends SignaalSoort> = (
  feit: SignaalFeiten[S],
  peildatum: Datum,
  drempels: Drempels,
) => Omit<SignaalVan<S>, 'soort'> | null;

/** The urgency that belongs to a number of days left; null when it is too early for any. */
export function findUrgentie(dagenOver: number, drempel: Dagendrempel): Urgentie | null {
  if (dagenOver <= drempel.vandaag) return 'vandaag';
  if (dagenOver <= drempel.dezeWeek) return 'deze-week';
  return dagenOver <= drempel.later ? 'later' : null;
}
