import Big from 'big.js';
import {
  type Bedrag,
  chooseRegelversie,
  createRekenblad,
  type Operand,
  type Rekenuitslag,
  requireNorm,
  requireNormen,
  roundBedrag,
} from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { type Datum, ok, type Uren } from '#domain/shared/index.ts';
import { VOORDEEL_VERSIES } from './versies.ts';

export type VoordeelInvoer = {
  /** Any day of the calendar year. */
  readonly peildatum: Datum;
  /** Paid hours of the worker in that year. */
  readonly verloondeUren: Uren;
};

/** What the employer got for one worker over the year, in euro. */
export type Voordeel = { readonly bedrag: Bedrag };

const NUL: Voordeel = { bedrag: '0.00' };

/**
 * The lage-inkomensvoordeel of one worker over one calendar year: hours × amount, up to a maximum, from 1,248 paid
 * hours on. Nothing from 2025. The condition on the hourly wage is not looked at. Refuses a date before 2017.
 */
export function calculateLageInkomensvoordeel(
  invoer: VoordeelInvoer,
  normen: Normen,
): Rekenuitslag<VoordeelInvoer, Voordeel> {
  const { peildatum, verloondeUren } = invoer;
  const versie = chooseRegelversie(VOORDEEL_VERSIES, peildatum);
  if (!versie.ok) return versie;
  const blad = createRekenblad(versie.value, peildatum, invoer);
  const uren: Operand = { naam: 'verloondeUren', waarde: verloondeUren, eenheid: 'uren' };
  if (!versie.value.bestaat) {
    blad.stap({
      code: 'voordeel-afgeschaft',
      formule: '0',
      operanden: [],
      waarde: NUL.bedrag,
      eenheid: 'euro',
    });
    return ok(blad.klaar(NUL));
  }
  const drempel = requireNorm(normen, 'liv-uren', peildatum);
  if (!drempel.ok) return drempel;
  const minsteUren = blad.uitNorm('minsteUren', drempel.value);
  const genoeg = new Big(verloondeUren).gte(minsteUren.waarde);
  blad.stap({
    code: 'genoeg-uren',
    formule: 'verloondeUren ≥ minsteUren',
    operanden: [uren, minsteUren],
    waarde: genoeg ? 'ja' : 'nee',
    eenheid: 'ja-nee',
  });
  if (!genoeg) return ok(blad.klaar(NUL));
  const gevonden = requireNormen(normen, ['liv-per-uur', 'liv-maximum'], peildatum);
  if (!gevonden.ok) return gevonden;
  const perUur = blad.uitNorm('voordeelPerUur', gevonden.value['liv-per-uur']);
  const maximum = blad.uitNorm('voordeelMaximum', gevonden.value['liv-maximum']);
  const product = new Big(verloondeUren).times(perUur.waarde);
  const bedrag = roundBedrag(product.gt(maximum.waarde) ? new Big(maximum.waarde) : product);
  blad.stap({
    code: 'voordeel',
    formule: 'kleinste van verloondeUren × voordeelPerUur en voordeelMaximum',
    operanden: [uren, perUur, maximum],
    waarde: bedrag,
    eenheid: 'euro',
  });
  blad.waarschuw({ code: 'uurloon-niet-bekeken', merk: 'P' });
  return ok(blad.klaar({ bedrag }));
}
