import { chooseRegelversie, type Rekenuitslag } from '#domain/berekening/index.ts';
import { type Datum, ok } from '#domain/shared/index.ts';
import { startTermijn } from './startTermijn.ts';
import { TERMIJN_PER_POST } from './versies.ts';

export type BezwaarOpTijdInvoer = {
  /** Last day of the term to object. */
  readonly laatsteDag: Datum;
  readonly ontvangen: Datum;
  /** Day on which it was posted; null when it did not come by post. */
  readonly terPost: Datum | null;
};

export type BezwaarOpTijdUitkomst = {
  readonly opTijd: boolean;
  readonly grond: 'binnen-termijn' | 'op-tijd-gepost' | 'te-laat';
};

/**
 * Whether an objection is in time: received by the last day, or posted by then and received within a week after it
 * (Awb art. 6:9). Whether being late can be excused (art. 6:11) is left to a human.
 */
export function determineBezwaarOpTijd(
  invoer: BezwaarOpTijdInvoer,
): Rekenuitslag<BezwaarOpTijdInvoer, BezwaarOpTijdUitkomst> {
  const { laatsteDag, ontvangen, terPost } = invoer;
  const versie = chooseRegelversie(TERMIJN_PER_POST, laatsteDag);
  if (!versie.ok) return versie;
  const isGepost = terPost !== null && terPost <= laatsteDag;
  const { blad, einde } = startTermijn(versie.value, laatsteDag, invoer, {
    naam: 'laatsteDag',
    naDag: laatsteDag,
    weken: isGepost ? [versie.value.weken] : [],
  });
  const opTijd = ontvangen <= einde;
  blad.stap({
    code: 'ontvangen-op-tijd',
    formule: 'ontvangen ≤ einde',
    operanden: [
      { naam: 'ontvangen', waarde: ontvangen, eenheid: 'datum' },
      { naam: 'einde', waarde: einde, eenheid: 'datum' },
    ],
    waarde: opTijd ? 'ja' : 'nee',
    eenheid: 'ja-nee',
  });
  if (!opTijd) return ok(blad.klaar({ opTijd, grond: 'te-laat' }));
  return ok(blad.klaar({ opTijd, grond: ontvangen <= laatsteDag ? 'binnen-termijn' : 'op-tijd-gepost' }));
}
