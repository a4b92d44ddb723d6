import { type Datum, jaarVan } from '#domain/shared/index.ts';

/**
 * Completed years of age on the reference date; null when the person was not yet born then.
 * Someone born on 29 February completes a year on 1 March in a common year.
 */
export function calculateLeeftijd(geboortedatum: Datum, peildatum: Datum): number | null {
  if (peildatum < geboortedatum) return null;
  const jaren = jaarVan(peildatum) - jaarVan(geboortedatum);
  const dagInJaar = geboortedatum.slice(5);
  return peildatum.slice(5) < dagInJaar ? jaren - 1 : jaren;
}
