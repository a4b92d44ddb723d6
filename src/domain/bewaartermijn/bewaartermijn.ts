import {
  chooseRegelversie,
  createRekenblad,
  type Rekenuitslag,
  toDatumOperand,
} from '#domain/berekening/index.ts';
import { addJaren, type Datum, err, ok } from '#domain/shared/index.ts';
import { BEWAAR_VERSIES_PARTICIPATIEWET, BEWAAR_VERSIES_WMO } from './versies.ts';

export const BEWAARSOORTEN = ['participatiewet', 'wmo'] as const;

export type BewaarInvoer = {
  /** Under which act the file was made. */
  readonly soort: (typeof BEWAARSOORTEN)[number];
  /** participatiewet: the day the file was closed. wmo: the day the record was received or made. */
  readonly vanaf: Datum;
  /** Whether a sanction stands in the file. */
  readonly sanctie?: boolean;
};

/** The first day on which the file must be deleted. */
export type Bewaartermijn = { readonly verwijderenVanaf: Datum };

const VERSIES = { participatiewet: BEWAAR_VERSIES_PARTICIPATIEWET, wmo: BEWAAR_VERSIES_WMO } as const;

/**
 * From which day personal data must be deleted. Refuses files whose list was not read (Participatiewet before 2017),
 * and files with a sanction: those stay longer, and how long was not read.
 */
export function calculateBewaartermijn(invoer: BewaarInvoer): Rekenuitslag<BewaarInvoer, Bewaartermijn> {
  const { soort, vanaf, sanctie = false } = invoer;
  const versie = chooseRegelversie(VERSIES[soort], vanaf);
  if (!versie.ok) return versie;
  const { regel, jaren } = versie.value;
  if (soort === 'participatiewet' && sanctie) {
    return err({ code: 'bewaartermijn-bij-sanctie', norm: regel, peildatum: vanaf });
  }
  const blad = createRekenblad(versie.value, vanaf, invoer);
  const verwijderenVanaf = addJaren(vanaf, jaren);
  blad.stap({
    code: 'verwijderen-vanaf',
    formule: 'vanaf + bewaarjaren',
    operanden: [
      toDatumOperand('vanaf', vanaf),
      { naam: 'bewaarjaren', waarde: String(jaren), eenheid: 'jaren' },
    ],
    waarde: verwijderenVanaf,
    eenheid: 'datum',
  });
  return ok(blad.klaar({ verwijderenVanaf }));
}
