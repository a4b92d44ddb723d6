import { addDagen, addMaanden, addWeken, type Datum, dagenTussen } from '#domain/shared/index.ts';
import type { Regel } from './regel.ts';

/** Waiting since the positive advice: more than 13 weeks is too long, more than 26 is over the norm. */
export const wachtTeLang: Regel<'wacht-te-lang'> = (feit, peildatum, { wachtWeken, wachtNormWeken }) => {
  const { wachtSinds, isAangehouden } = feit;
  if (isAangehouden || peildatum <= addWeken(wachtSinds, wachtWeken)) return null;
  const norm = addWeken(wachtSinds, wachtNormWeken);
  const isBovenNorm = peildatum > norm;
  return {
    urgentie: isBovenNorm ? 'deze-week' : 'later',
    data: { ...feit, weken: countWeken(wachtSinds, peildatum), isBovenNorm },
    acties: ['plek-zoeken', 'regio-vragen', 'reden-vastleggen'],
    uiterlijk: norm,
  };
};

/** A seat is free at the highest place of the person's choice that has one. */
export const keuzeKlaarPlekVrij: Regel<'keuze-klaar-plek-vrij'> = (feit) => ({
  urgentie: 'deze-week',
  data: feit,
  acties: ['voorstel-doen'],
  uiterlijk: null,
});

/** Four weeks after the advice there is no choice yet; for this week when it takes twice as long. */
export const keuzeNietGemaakt: Regel<'keuze-niet-gemaakt'> = (feit, peildatum, { keuzeWeken }) => {
  const uiterlijk = addWeken(feit.adviesDatum, keuzeWeken);
  if (peildatum < uiterlijk) return null;
  return {
    urgentie: peildatum >= addWeken(feit.adviesDatum, keuzeWeken * 2) ? 'deze-week' : 'later',
    data: { ...feit, weken: countWeken(feit.adviesDatum, peildatum) },
    acties: ['keuze-plannen'],
    uiterlijk,
  };
};

/** More than 6 weeks without contact, or 2 in the first three months of a job; for this week when twice as long. */
export const geenContact: Regel<'geen-contact'> = (feit, peildatum, drempels) => {
  const { laatsteContact, begonnenMetWerk } = feit;
  const isBegin =
    begonnenMetWerk !== null &&
    begonnenMetWerk <= peildatum &&
    peildatum < addMaanden(begonnenMetWerk, drempels.contactBeginMaanden);
  const weken = isBegin ? drempels.contactWekenBegin : drempels.contactWeken;
  if (peildatum <= addWeken(laatsteContact, weken)) return null;
  return {
    urgentie: peildatum > addWeken(laatsteContact, weken * 2) ? 'deze-week' : 'later',
    data: { ...feit, weken: countWeken(laatsteContact, peildatum) },
    acties: ['bellen', 'bezoek-plannen'],
    uiterlijk: addDagen(addWeken(laatsteContact, weken), 1),
  };
};

function countWeken(van: Datum, tot: Datum): number {
  return Math.floor(dagenTussen(van, tot) / 7);
}
