import Big from 'big.js';
import {
  type Operand,
  type Rekenblad,
  roundBedrag,
  subtractBedrag,
  toTussenwaarde,
} from '#domain/berekening/index.ts';
import type { Norm } from '#domain/normen/index.ts';
import type { Breuk } from './naarRato.ts';

type Bedragen = {
  readonly bedragExLasten: string;
  readonly werkgeverslasten: string | null;
  readonly bedragInclLasten: string | null;
};

/**
 * Rounds the exact amount, and apart from that the exact amount with werkgeverslasten: each once, half a cent up. The
 * werkgeverslasten are the difference, so that the three always add up.
 */
export function writeBedragen<Invoer>(
  blad: Rekenblad<Invoer>,
  { werkgeverslasten }: { readonly werkgeverslasten: Norm | null },
  { teller, noemer }: Breuk,
): Bedragen {
  const exact: Operand = {
    naam: 'bedragNaarUren',
    waarde: toTussenwaarde(teller, noemer),
    eenheid: 'euro-per-maand',
  };
  const ex = roundBedrag(teller, noemer);
  blad.stap({
    code: 'bedrag-zonder-lasten',
    formule: 'bedragNaarUren, afgerond op centen',
    operanden: [exact],
    waarde: ex,
    eenheid: 'euro-per-maand',
  });
  if (werkgeverslasten === null)
    return { bedragExLasten: ex, werkgeverslasten: null, bedragInclLasten: null };

  const opslag = blad.uitNorm('lastendeel', werkgeverslasten);
  const incl = roundBedrag(teller.times(new Big(1).plus(opslag.waarde)), noemer);
  blad.stap({
    code: 'bedrag-met-lasten',
    formule: 'bedragNaarUren × (1 + lastendeel), afgerond op centen',
    operanden: [exact, opslag],
    waarde: incl,
    eenheid: 'euro-per-maand',
  });
  const lasten = subtractBedrag(incl, ex);
  blad.stap({
    code: 'lasten-als-verschil',
    formule: 'bedragMetLasten − bedragZonderLasten',
    operanden: [
      { naam: 'bedragMetLasten', waarde: incl, eenheid: 'euro-per-maand' },
      { naam: 'bedragZonderLasten', waarde: ex, eenheid: 'euro-per-maand' },
    ],
    waarde: lasten,
    eenheid: 'euro-per-maand',
  });
  return { bedragExLasten: ex, werkgeverslasten: lasten, bedragInclLasten: incl };
}
