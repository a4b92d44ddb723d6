import Big from 'big.js';
import {
  type Rekenblad,
  type Rekenweigering,
  requireNorm,
  toTussenwaarde,
} from '#domain/berekening/index.ts';
import type { Norm, Normen } from '#domain/normen/index.ts';
import { type Datum, ok, type Result } from '#domain/shared/index.ts';
import { type Leeftijdsdeel, requireLeeftijdsdeel } from './leeftijdsdeel.ts';

/** The norms behind the minimum wage of a month at an age. From 2024 `maand` is the referentiemaandloon (36 hours). */
export type MinimumloonMaand = Leeftijdsdeel & { readonly maand: Norm };

/** The norms of the month wage in force on the day, for the age. Refuses when one is missing. */
export function requireMinimumloonMaand(
  normen: Normen,
  peildatum: Datum,
  leeftijd: number,
): Result<MinimumloonMaand, Rekenweigering> {
  const maand = requireNorm(normen, 'minimumloon-maand', peildatum);
  if (!maand.ok) return maand;
  const deel = requireLeeftijdsdeel(normen, peildatum, leeftijd);
  return deel.ok ? ok({ ...deel.value, maand: maand.value }) : deel;
}

/**
 * The minimum wage of a month in euro, exact: for the young the adult amount times the part of their age, not rounded
 * in between (our reading: no text about rounding a part of the month wage for a subsidy was found). Writes its step.
 */
export function writeMinimumloonMaand<Invoer>(
  blad: Rekenblad<Invoer>,
  { maand, jeugd, volwassenVanaf }: MinimumloonMaand,
  leeftijd: number,
): Big {
  const volwassen = blad.uitNorm('minimumloonMaand', maand);
  if (jeugd === null) {
    blad.stap({
      code: 'minimumloon-volwassen',
      formule: 'minimumloonMaand',
      operanden: [
        { naam: 'leeftijd', waarde: String(leeftijd), eenheid: 'jaren' },
        blad.uitNorm('volwassenVanaf', volwassenVanaf),
        volwassen,
      ],
      waarde: maand.waarde,
      eenheid: 'euro-per-maand',
    });
    return new Big(maand.waarde);
  }
  const bedrag = new Big(maand.waarde).times(jeugd.waarde);
  blad.waarschuw({ code: 'jeugdloon-niet-tussentijds-afgerond', merk: 'I' });
  blad.stap({
    code: 'minimumloon-jeugd',
    formule: 'minimumloonMaand × jeugddeel',
    operanden: [
      { naam: 'leeftijd', waarde: String(leeftijd), eenheid: 'jaren' },
      blad.uitNorm('volwassenVanaf', volwassenVanaf),
      volwassen,
      blad.uitNorm('jeugddeel', jeugd),
    ],
    waarde: toTussenwaarde(bedrag),
    eenheid: 'euro-per-maand',
  });
  return bedrag;
}
