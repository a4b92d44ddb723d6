import Big from 'big.js';
import { type Operand, type Rekenblad, roundBedrag, toTussenwaarde } from '#domain/berekening/index.ts';
import type { Norm } from '#domain/normen/index.ts';
import type { PlaatskostenInvoer } from './invoer.ts';

const MAANDEN = { naam: 'maanden', waarde: '12', eenheid: 'maanden' } as const;

/** The norms of the wage bill and the subsidy; without `referentieUren` the employer's full-time hours count. */
export type Loonnormen = {
  readonly minimumloon: Norm;
  readonly vakantiebijslag: Norm;
  readonly werkgeverslasten: Norm;
  readonly maximum: Norm;
  readonly referentieUren: Norm | undefined;
};

/** The wage bill of a year, exact: `teller / noemer`. */
export type Loonsom = { readonly teller: Big; readonly noemer: Big };

/** The whole wage bill at the minimum wage, with holiday allowance and employer charges. */
export function writeLoonsom(
  blad: Rekenblad<PlaatskostenInvoer>,
  { uren, voltijdUren }: PlaatskostenInvoer,
  normen: Loonnormen,
): Loonsom {
  const minimumloon = blad.uitNorm('minimumloon', normen.minimumloon);
  const bijslag = blad.uitNorm('vakantiebijslag', normen.vakantiebijslag);
  const lasten = blad.uitNorm('werkgeverslasten', normen.werkgeverslasten);
  const voltijd: Operand =
    normen.referentieUren === undefined
      ? { naam: 'voltijdUren', waarde: voltijdUren ?? uren, eenheid: 'uren-per-week' }
      : blad.uitNorm('voltijdUren', normen.referentieUren);
  const teller = new Big(minimumloon.waarde)
    .times(MAANDEN.waarde)
    .times(new Big(1).plus(bijslag.waarde))
    .times(new Big(1).plus(lasten.waarde))
    .times(uren);
  const noemer = new Big(voltijd.waarde);
  blad.stap({
    code: 'loon-per-jaar',
    formule: 'minimumloon × maanden × (1 + vakantiebijslag) × (1 + werkgeverslasten) × uren / voltijdUren',
    operanden: [minimumloon, MAANDEN, bijslag, lasten, toUren('uren', uren), voltijd],
    waarde: toTussenwaarde(teller, noemer),
    eenheid: 'euro-per-jaar',
  });
  return { teller, noemer };
}

/**
 * The subsidy of a year: the part of the wage bill above the loonwaarde, at most the cap. Hours above a full-time job of
 * the employer bear no subsidy. Rounded once.
 */
export function writeSubsidie(
  blad: Rekenblad<PlaatskostenInvoer>,
  { loonwaarde, uren, voltijdUren }: PlaatskostenInvoer,
  normen: Loonnormen,
  loon: Loonsom,
): string {
  const maximum = blad.uitNorm('maximum', normen.maximum);
  const rest = new Big(1).minus(loonwaarde);
  const deel = rest.gt(maximum.waarde) ? new Big(maximum.waarde) : rest;
  const metSubsidie = voltijdUren !== undefined && new Big(uren).gt(voltijdUren) ? voltijdUren : uren;
  blad.stap({
    code: 'subsidiedeel',
    formule: 'kleinste van (1 − loonwaarde) en maximum',
    operanden: [{ naam: 'loonwaarde', waarde: loonwaarde, eenheid: 'aandeel' }, maximum],
    waarde: deel.toFixed(),
    eenheid: 'aandeel',
  });
  const bedrag = roundBedrag(loon.teller.times(deel).times(metSubsidie), loon.noemer.times(uren));
  blad.stap({
    code: 'subsidie-per-jaar',
    formule: 'loonPerJaar × subsidiedeel × urenMetSubsidie / uren',
    operanden: [
      { naam: 'loonPerJaar', waarde: toTussenwaarde(loon.teller, loon.noemer), eenheid: 'euro-per-jaar' },
      { naam: 'subsidiedeel', waarde: deel.toFixed(), eenheid: 'aandeel' },
      toUren('urenMetSubsidie', metSubsidie),
      toUren('uren', uren),
    ],
    waarde: bedrag,
    eenheid: 'euro-per-jaar',
  });
  return bedrag;
}

function toUren(naam: string, waarde: string): Operand {
  return { naam, waarde, eenheid: 'uren-per-week' };
}
