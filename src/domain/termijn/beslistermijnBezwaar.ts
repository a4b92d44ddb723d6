import { chooseRegelversie, type Rekenuitslag } from '#domain/berekening/index.ts';
import { type Datum, ok } from '#domain/shared/index.ts';
import { startTermijn } from './startTermijn.ts';
import { BESLISTERMIJN_BEZWAAR } from './versies.ts';
import type { Uiterlijk } from './wettelijkeTermijn.ts';

export type BeslistermijnBezwaarInvoer = {
  /** Last day of the term to object. */
  readonly laatsteDagBezwaar: Datum;
  /** Whether a committee as meant in Awb art. 7:13 advises on it. */
  readonly metCommissie: boolean;
  /** Whether the college put its answer off in writing (art. 7:10(3)). */
  readonly verdaagd: boolean;
};

/**
 * The last day to answer an objection: 6 weeks, 12 with a committee, counted from the day after the term to object
 * ended; 6 more when it was put off. Those 6 start after the first term, moved off closed days as it may be: that the
 * law does not say, so the answer warns when it matters.
 */
export function calculateBeslistermijnBezwaar(
  invoer: BeslistermijnBezwaarInvoer,
): Rekenuitslag<BeslistermijnBezwaarInvoer, Uiterlijk> {
  const { laatsteDagBezwaar: naDag, metCommissie, verdaagd } = invoer;
  const versie = chooseRegelversie(BESLISTERMIJN_BEZWAAR, naDag);
  if (!versie.ok) return versie;
  const { weken, wekenMetCommissie, wekenVerdaging } = versie.value;
  const eerste = metCommissie ? wekenMetCommissie : weken;
  const { blad, einde, isVerschoven } = startTermijn(versie.value, naDag, invoer, {
    naam: 'laatsteDagBezwaar',
    naDag,
    weken: verdaagd ? [eerste, wekenVerdaging] : [eerste],
  });
  if (isVerschoven) blad.waarschuw({ code: 'verdaging-na-verschoven-termijn', merk: 'I' });
  return ok(blad.klaar({ uiterlijk: einde }));
}
