import Big from 'big.js';
import {
  chooseRegelversie,
  createRekenblad,
  type Regelversie,
  type Rekenuitslag,
  requireNorm,
} from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { type Datum, datum, ok, type Uren } from '#domain/shared/index.ts';

export type EquivalentInvoer = {
  readonly peildatum: Datum;
  /** Hours a week of each running dienstbetrekking. */
  readonly uren: readonly Uren[];
};

export type Equivalent = {
  readonly dienstbetrekkingen: number;
  /** Two decimals, half up: '2.00'. */
  readonly equivalent: string;
};

const VERSIES: readonly Regelversie[] = [
  {
    regel: 'equivalent',
    geldig: { van: datum('2015-01-01'), tot: null },
    bronnen: [
      {
        artikel: 'Participatiewet art. 10b lid 4 (telt dienstbetrekkingen, geen uren)',
        vindplaats: 'https://wetten.overheid.nl/BWBR0015703/2026-01-01',
        merk: 'W',
      },
    ],
  },
];

/**
 * Hours a week of all jobs together in jobs of 31 hours. The law counts jobs; the number 31 is common knowledge
 * without a source, so the outcome always warns. Refuses a date before 2015.
 */
export function explainEquivalent(
  invoer: EquivalentInvoer,
  normen: Normen,
): Rekenuitslag<EquivalentInvoer, Equivalent> {
  const { peildatum, uren } = invoer;
  const versie = chooseRegelversie(VERSIES, peildatum);
  if (!versie.ok) return versie;
  const norm = requireNorm(normen, 'uren-per-equivalent', peildatum);
  if (!norm.ok) return norm;
  const blad = createRekenblad(versie.value, peildatum, invoer);
  const perEquivalent = blad.uitNorm('urenPerEquivalent', norm.value);
  const samen = addUren(uren);
  const equivalent = divideUren(samen, perEquivalent.waarde);
  blad.stap({
    code: 'equivalent',
    formule: 'urenSamen / urenPerEquivalent',
    operanden: [{ naam: 'urenSamen', waarde: samen.toFixed(), eenheid: 'uren-per-week' }, perEquivalent],
    waarde: equivalent,
    eenheid: 'aantal',
  });
  return ok(blad.klaar({ dienstbetrekkingen: uren.length, equivalent }));
}

/** Hours a week of several jobs in jobs of 31 hours, two decimals half up ('2.00'). No source was found for the 31. */
export function calculateEquivalent31(uren: readonly Uren[]): string {
  return divideUren(addUren(uren), 31);
}

function addUren(uren: readonly Uren[]): Big {
  return uren.reduce((som, deel) => som.plus(deel), new Big(0));
}

function divideUren(uren: Big, perEquivalent: Big.BigSource): string {
  return uren.div(perEquivalent).toFixed(2, Big.roundHalfUp);
}
