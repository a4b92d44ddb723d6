import Big from 'big.js';
import { type Operand, type Rekenblad, toTussenwaarde } from '#domain/berekening/index.ts';
import type { LoonkostensubsidieInvoer } from './invoer.ts';
import type { Lksnormen } from './lksNormen.ts';

/** An exact amount as a fraction, to be divided once when it is rounded. */
export type Breuk = { readonly teller: Big; readonly noemer: Big };

/**
 * The amount by the hours of the job. Before 2024 against the full week of the employer, only ever less; since then
 * against the 36 hours of the law, less or more, while hours above the full week of the employer do not count.
 */
export function writeNaarRato<Invoer>(
  blad: Rekenblad<Invoer>,
  { uren, voltijdUren }: LoonkostensubsidieInvoer,
  { referentieUren }: Lksnormen,
  voltijdbedrag: Big,
): Breuk {
  const tellend = writeTellendeUren(blad, uren, voltijdUren);
  const noemer: Operand =
    referentieUren === null
      ? { naam: 'voltijdUren', waarde: voltijdUren ?? uren, eenheid: 'uren-per-week' }
      : blad.uitNorm('referentieUren', referentieUren);
  const breuk = { teller: voltijdbedrag.times(tellend), noemer: new Big(noemer.waarde) };
  blad.stap({
    code: 'bedrag-naar-uren',
    formule: `bedragHeleWeek × tellendeUren ÷ ${noemer.naam}`,
    operanden: [
      { naam: 'bedragHeleWeek', waarde: toTussenwaarde(voltijdbedrag), eenheid: 'euro-per-maand' },
      { naam: 'tellendeUren', waarde: tellend, eenheid: 'uren-per-week' },
      noemer,
    ],
    waarde: toTussenwaarde(breuk.teller, breuk.noemer),
    eenheid: 'euro-per-maand',
  });
  return breuk;
}

function writeTellendeUren<Invoer>(
  blad: Rekenblad<Invoer>,
  uren: string,
  voltijdUren: string | undefined,
): string {
  if (voltijdUren === undefined) return uren;
  const tellend = new Big(uren).gt(voltijdUren) ? voltijdUren : uren;
  blad.stap({
    code: 'uren-die-meetellen',
    formule: 'laagste van uren en voltijdUren',
    operanden: [
      { naam: 'uren', waarde: uren, eenheid: 'uren-per-week' },
      { naam: 'voltijdUren', waarde: voltijdUren, eenheid: 'uren-per-week' },
    ],
    waarde: tellend,
    eenheid: 'uren-per-week',
  });
  return tellend;
}
