import {
  chooseRegelversie,
  createRekenblad,
  type Rekenuitslag,
  requireNorm,
} from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { addDagen, addMaanden, type Datum, datum, ok } from '#domain/shared/index.ts';

/** `start`: the first day of the job. */
export type ForfaiteindeInvoer = { readonly start: Datum };

/** The last day on which the forfait can hold; from the next day the loonwaarde counts. */
export type ForfaiteindeUitkomst = { readonly uiterlijk: Datum };

const VERSIES = [
  {
    regel: 'lks-forfaiteinde',
    geldig: { van: datum('2017-07-01'), tot: null },
    bronnen: [
      {
        artikel: 'Participatiewet art. 10d lid 5',
        vindplaats: 'https://wetten.overheid.nl/BWBR0015703/2017-07-01',
        merk: 'W',
      },
    ],
  },
] as const;

/** The end of the forfait: at most 6 months from the start of the job (art. 10d(5)). Refuses before 1-7-2017. */
export function calculateForfaiteinde(
  invoer: ForfaiteindeInvoer,
  normen: Normen,
): Rekenuitslag<ForfaiteindeInvoer, ForfaiteindeUitkomst> {
  const versie = chooseRegelversie(VERSIES, invoer.start);
  if (!versie.ok) return versie;
  const maanden = requireNorm(normen, 'lks-forfait-maanden', invoer.start);
  if (!maanden.ok) return maanden;
  const blad = createRekenblad(versie.value, invoer.start, invoer);
  const uiterlijk = addDagen(addMaanden(invoer.start, Number(maanden.value.waarde)), -1);
  blad.stap({
    code: 'forfait-tot-en-met',
    formule: 'start + forfaitMaanden − 1 dag',
    operanden: [
      { naam: 'start', waarde: invoer.start, eenheid: 'datum' },
      blad.uitNorm('forfaitMaanden', maanden.value),
    ],
    waarde: uiterlijk,
    eenheid: 'datum',
  });
  return ok(blad.klaar({ uiterlijk }));
}
