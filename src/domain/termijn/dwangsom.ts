import Big from 'big.js';
import {
  addBedragen,
  type Bedrag,
  chooseRegelversie,
  type Rekenblad,
  type Rekenuitslag,
  type Rekenweigering,
  requireNorm,
  roundBedrag,
} from '#domain/berekening/index.ts';
import type { Norm, Normen } from '#domain/normen/index.ts';
import { addDagen, type Datum, dagenTussen, ok, type Result } from '#domain/shared/index.ts';
import { startTermijn } from './startTermijn.ts';
import { DWANGSOM } from './versies.ts';

export type DwangsomInvoer = {
  /** Day on which the college received the written notice of default, after its term had ended. */
  readonly ingebrekestelling: Datum;
  /** Last day that counts: the day before the answer was given, or the day of asking. */
  readonly peildatum: Datum;
};

export type DwangsomUitkomst = {
  /** First day for which money is due. */
  readonly eersteDag: Datum;
  readonly dagen: number;
  readonly bedrag: Bedrag;
};

/** Days in a row at one amount. */
type Reeks = { readonly deel: number; readonly norm: Norm; dagen: number };

/**
 * What the college owes for answering late: nothing in the two weeks after the notice of default, then an amount per
 * day in three parts of 14 days, 42 days at most (Awb art. 4:17). Each day counts at the amount in force on that day:
 * a day without an amount refuses. Only the two weeks move off closed days; the 42 days do not (art. 4:17(1)).
 * Whether money is due at all (art. 4:17(6)) is left to a human.
 */
export function calculateDwangsom(
  invoer: DwangsomInvoer,
  normen: Normen,
): Rekenuitslag<DwangsomInvoer, DwangsomUitkomst> {
  const { ingebrekestelling, peildatum } = invoer;
  const versie = chooseRegelversie(DWANGSOM, ingebrekestelling);
  if (!versie.ok) return versie;
  const { weken, dagenPerDeel, hoogsteDagen } = versie.value;
  const { blad, einde } = startTermijn(versie.value, ingebrekestelling, invoer, {
    naam: 'ingebrekestelling',
    naDag: ingebrekestelling,
    weken: [weken],
  });
  blad.waarschuw({ code: 'dwangsom-mag-niet-altijd', merk: 'W' });
  const dagen = noteDagen(blad, einde, peildatum, hoogsteDagen);
  const eersteDag = addDagen(einde, 1);
  const reeksen = listReeksen(normen, eersteDag, dagen, dagenPerDeel);
  if (!reeksen.ok) return reeksen;
  const bedrag = addBedragen(...reeksen.value.map((reeks) => noteReeks(blad, reeks)));
  return ok(blad.klaar({ eersteDag, dagen, bedrag }));
}

function noteDagen(
  blad: Rekenblad<DwangsomInvoer>,
  einde: Datum,
  peildatum: Datum,
  hoogsteDagen: number,
): number {
  const dagen = Math.min(Math.max(dagenTussen(einde, peildatum), 0), hoogsteDagen);
  blad.stap({
    code: 'dagen-in-gebreke',
    formule: 'peildatum − einde, hoogstens hoogsteDagen',
    operanden: [
      { naam: 'peildatum', waarde: peildatum, eenheid: 'datum' },
      { naam: 'einde', waarde: einde, eenheid: 'datum' },
      { naam: 'hoogsteDagen', waarde: String(hoogsteDagen), eenheid: 'dagen' },
    ],
    waarde: String(dagen),
    eenheid: 'dagen',
  });
  return dagen;
}

function listReeksen(
  normen: Normen,
  eersteDag: Datum,
  dagen: number,
  dagenPerDeel: number,
): Result<readonly Reeks[], Rekenweigering> {
  const reeksen: Reeks[] = [];
  for (let nummer = 0; nummer < dagen; nummer += 1) {
    const deel = Math.floor(nummer / dagenPerDeel) + 1;
    const norm = requireNorm(normen, `dwangsom-dag-deel${deel}`, addDagen(eersteDag, nummer));
    if (!norm.ok) return norm;
    const reeks = reeksen.at(-1);
    if (reeks?.norm === norm.value) reeks.dagen += 1;
    else reeksen.push({ deel, norm: norm.value, dagen: 1 });
  }
  return ok(reeksen);
}

function noteReeks(blad: Rekenblad<DwangsomInvoer>, { deel, norm, dagen }: Reeks): Bedrag {
  const perDag = blad.uitNorm('bedragPerDag', norm);
  const bedrag = roundBedrag(new Big(perDag.waarde).times(dagen));
  blad.stap({
    code: `dwangsom-deel${deel}`,
    formule: 'dagen × bedragPerDag',
    operanden: [{ naam: 'dagen', waarde: String(dagen), eenheid: 'dagen' }, perDag],
    waarde: bedrag,
    eenheid: 'euro',
  });
  return bedrag;
}
