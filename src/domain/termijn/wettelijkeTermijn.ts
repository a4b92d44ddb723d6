import type { Datum, Result } from '#domain/shared/index.ts';
import type { Berekening, PeriodeNietGelezen } from './berekening.ts';
import { ADVIESTERMIJN, BESLISTERMIJN, BEZWAARTERMIJN } from './gelezen.ts';
import { calculateTermijneinde, type TermijnInvoer, type TermijnStap } from './termijneinde.ts';

/** The outcome of a legal term: its last day, with the steps that led there. */
export type TermijnBerekening = Result<Berekening<TermijnInvoer, TermijnStap, Datum>, PeriodeNietGelezen>;

type Grond = { readonly artikel: string; readonly bron: string };

/** The last day on which UWV can advise in time: 8 weeks after it received the request. */
export function calculateAdviestermijn(datumOntvangst: Datum): TermijnBerekening {
  return calculateWekentermijn(datumOntvangst, 8, ADVIESTERMIJN);
}

/**
 * The last day for the beschikking: no special term was found, so the reasonable term of at most 8 weeks. It runs from
 * the receipt of the application; Groeiplek uses the day the advice came in when the gemeente asked for the advice.
 */
export function calculateBeslistermijn(datumOntvangst: Datum): TermijnBerekening {
  return calculateWekentermijn(datumOntvangst, 8, BESLISTERMIJN);
}

/** The last day to object: 6 weeks, starting the day after the beschikking was made known. */
export function calculateBezwaartermijn(datumBekendmaking: Datum): TermijnBerekening {
  return calculateWekentermijn(datumBekendmaking, 6, BEZWAARTERMIJN);
}

function calculateWekentermijn(naDag: Datum, weken: number, grond: Grond): TermijnBerekening {
  const termijn = calculateTermijneinde({
    naDag,
    duur: { aantal: weken, eenheid: 'weken' },
    richting: 'vooruit',
  });
  if (!termijn.ok) return termijn;
  const artikel = `${grond.artikel}; ${termijn.value.artikel}`;
  return { ok: true, value: { ...termijn.value, artikel, bron: grond.bron } };
}
