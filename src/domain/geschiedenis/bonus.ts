import Big from 'big.js';
import {
  type Bedrag,
  chooseRegelversie,
  createRekenblad,
  type Rekenfout,
  type Rekenuitslag,
  requireNorm,
} from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { type Datum, err, ok } from '#domain/shared/index.ts';
import { BONUS_VERSIES } from './versies.ts';

export const BONUSSOORTEN = ['creatie', 'continuiteit'] as const;

export type BonusInvoer = {
  readonly peildatum: Datum;
  /** creatie: for a new place; continuiteit: for one that went on. */
  readonly soort: (typeof BONUSSOORTEN)[number];
  /** The amount that the gemeente was paid, in euro. */
  readonly bedrag: Bedrag;
};

export type Bonusplekken = { readonly plekken: number };

/**
 * For how many places a published bonus was paid. The amount per place is our own conclusion: all published amounts are
 * multiples of it. Refuses a date outside 2015–2020, and an amount that is no multiple.
 */
export function calculateBonusplekken(
  invoer: BonusInvoer,
  normen: Normen,
): Rekenuitslag<BonusInvoer, Bonusplekken, Rekenfout> {
  const { peildatum, soort, bedrag } = invoer;
  const versie = chooseRegelversie(BONUS_VERSIES, peildatum);
  if (!versie.ok) return err({ ...versie.error, code: 'bonus-bestond-niet' });
  const norm = requireNorm(normen, `bonus-${soort}`, peildatum);
  if (!norm.ok) return norm;
  const blad = createRekenblad(versie.value, peildatum, invoer);
  const perPlek = blad.uitNorm('bonusPerPlek', norm.value);
  if (!new Big(bedrag).mod(perPlek.waarde).eq(0)) {
    return err({ code: 'ongeldige-invoer', fouten: [{ pad: 'bedrag', code: 'geen-veelvoud' }] });
  }
  const plekken = new Big(bedrag).div(perPlek.waarde).toNumber();
  blad.stap({
    code: 'plekken',
    formule: 'bonus / bonusPerPlek',
    operanden: [{ naam: 'bonus', waarde: bedrag, eenheid: 'euro' }, perPlek],
    waarde: String(plekken),
    eenheid: 'aantal',
  });
  return ok(blad.klaar({ plekken }));
}
