import { type Datum, dagenTussen } from '#domain/shared/index.ts';
import { findUrgentie, type Regel } from './regel.ts';
import type { Kandidaatvraag } from './signaal.ts';

/** A candidate wants to look at a place first: until staff says that it was done. */
export const wilKijken: Regel<'wil-kijken'> = (feit, peildatum, drempels) => {
  const { dagenOver, urgentie } = measure(feit, peildatum, drempels);
  return {
    urgentie,
    data: { ...feit, dagenOver },
    acties: ['kijkdag-regelen', 'bellen'],
    uiterlijk: feit.uiterlijk,
  };
};

/** A candidate says that something is not right about a place: until staff says that it was looked at. */
export const kloptNiet: Regel<'klopt-niet'> = (feit, peildatum, drempels) => {
  const { dagenOver, urgentie } = measure(feit, peildatum, drempels);
  return {
    urgentie,
    data: { ...feit, dagenOver },
    acties: ['plek-nagaan', 'bellen'],
    uiterlijk: feit.uiterlijk,
  };
};

/** Somebody asked, so it never stays silent. */
function measure(
  { uiterlijk }: Kandidaatvraag,
  peildatum: Datum,
  { kandidaatvraagDagen }: Parameters<Regel<'wil-kijken'>>[2],
) {
  const dagenOver = dagenTussen(peildatum, uiterlijk);
  return { dagenOver, urgentie: findUrgentie(dagenOver, kandidaatvraagDagen) ?? ('later' as const) };
}
