import { dagenTussen } from '#domain/shared/index.ts';
import { findUrgentie, type Regel } from './regel.ts';

/** UWV must advise within 8 weeks: shown when the term comes near, for today once it is over. */
export const adviesBlijftUit: Regel<'advies-blijft-uit'> = (feit, peildatum, { adviesDagen }) => {
  const dagenOver = dagenTussen(peildatum, feit.uiterlijk);
  const urgentie = findUrgentie(dagenOver, adviesDagen);
  if (urgentie === null) return null;
  return {
    urgentie,
    data: { ...feit, dagenOver },
    acties: ['uwv-bellen', 'sparren'],
    uiterlijk: feit.uiterlijk,
  };
};

/** The advice is in and the college has not decided. */
export const besluitNemen: Regel<'besluit-nemen'> = (feit, peildatum, { besluitDagen }) => {
  const dagenOver = dagenTussen(peildatum, feit.uiterlijk);
  const urgentie = findUrgentie(dagenOver, besluitDagen);
  if (urgentie === null) return null;
  return { urgentie, data: { ...feit, dagenOver }, acties: ['besluit-nemen'], uiterlijk: feit.uiterlijk };
};

/**
 * The term for objection runs or just ended. Only after a negative or deviating beschikking: after one that gives what
 * was advised there is nothing to watch.
 */
export const bezwaartermijn: Regel<'bezwaartermijn'> = (
  feit,
  peildatum,
  { bezwaarDagen, bezwaarNaDagen },
) => {
  if (feit.uitkomst === 'positief' && !feit.afwijkend) return null;
  const dagenOver = dagenTussen(peildatum, feit.uiterlijk);
  if (dagenOver < -bezwaarNaDagen) return null;
  const isAfgelopen = dagenOver < 0;
  const urgentie = isAfgelopen ? 'later' : findUrgentie(dagenOver, bezwaarDagen);
  if (urgentie === null) return null;
  const data = { ...feit, dagenOver, isAfgelopen };
  return { urgentie, data, acties: ['gesprek-voeren'], uiterlijk: feit.uiterlijk };
};

/** A proposal waits for an answer of one or both sides. */
export const voorstelWacht: Regel<'voorstel-wacht'> = (feit, peildatum, { voorstelDagen }) => {
  if (feit.wachtOp.length === 0) return null;
  const dagenOver = dagenTussen(peildatum, feit.reactieUiterlijk);
  const urgentie = findUrgentie(dagenOver, voorstelDagen);
  if (urgentie === null) return null;
  return {
    urgentie,
    data: { ...feit, dagenOver },
    acties: ['antwoord-navragen', 'ander-voorstel-doen'],
    uiterlijk: feit.reactieUiterlijk,
  };
};
