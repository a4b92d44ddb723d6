import { addDagen, dagenTussen } from '#domain/shared/index.ts';
import { findUrgentie, type Regel } from './regel.ts';

/** A provider offers fewer sheltered places than agreed, for 30 days or longer. */
export const aanbiederZonderBeschuttePlek: Regel<'aanbieder-zonder-beschutte-plek'> = (
  feit,
  peildatum,
  drempels,
) => {
  const dagen = dagenTussen(feit.sinds, peildatum);
  if (feit.aantal >= feit.minimaal || dagen < drempels.plekplichtDagen) return null;
  return {
    urgentie: 'deze-week',
    data: { ...feit, dagen },
    acties: ['aanbieder-spreken'],
    uiterlijk: addDagen(feit.sinds, drempels.plekplichtDagen),
  };
};

/** The last day to use an extension option of a raamovereenkomst comes near. */
export const raamovereenkomstVerlengen: Regel<'raamovereenkomst-verlengen'> = (feit, peildatum, drempels) => {
  const dagenOver = dagenTussen(peildatum, feit.uiterlijk);
  const urgentie = dagenOver < 0 ? null : findUrgentie(dagenOver, drempels.verlengingDagen);
  if (urgentie === null) return null;
  const acties = ['aanbieder-spreken', 'overeenkomst-verlengen'] as const;
  return { urgentie, data: { ...feit, dagenOver }, acties, uiterlijk: feit.uiterlijk };
};
