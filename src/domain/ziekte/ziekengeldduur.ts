import {
  chooseRegelversie,
  createRekenblad,
  type Invoerfout,
  type Rekenfout,
  type Rekenuitslag,
  requireNorm,
} from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { addDagen, type Datum, dagenTussen, err, ok } from '#domain/shared/index.ts';
import { ZIEKENGELDDUUR_VERSIES } from './versies.ts';

/** One period of sickness from its first to its last day; null when the person is still ill. */
export type Ziekteperiode = { readonly van: Datum; readonly tot: Datum | null };

export type ZiekengeldduurInvoer = {
  readonly peildatum: Datum;
  /** In order of time. */
  readonly perioden: readonly Ziekteperiode[];
};

export type Ziekengeldduur = {
  /** Days of sickness up to and including the reference date that add up to one series. */
  readonly geteldeDagen: number;
  readonly dagenOver: number;
  /** Whether the longest time is over on the reference date. */
  readonly verbruikt: boolean;
  /** Last day with ziekengeld when the sickness lasts; null when the last period ended before. */
  readonly laatsteDag: Datum | null;
};

type Rij = { readonly dagen: number; readonly laatste: Ziekteperiode | null };

/** Periods with fewer days than this in between add up: four weeks. */
const TUSSENPOOS_IN_DAGEN = 28;
const DAGEN_PER_WEEK = 7;

/**
 * How much of the 104 weeks of ziekengeld is used on the reference date (Ziektewet art. 29 lid 5). Periods less than
 * four weeks apart add up; a longer break starts a new count. Refuses a date before 1-7-2026; names periods that end
 * before they begin, overlap or stand out of order.
 */
export function calculateZiekengeldduur(
  invoer: ZiekengeldduurInvoer,
  normen: Normen,
): Rekenuitslag<ZiekengeldduurInvoer, Ziekengeldduur, Rekenfout> {
  const { peildatum, perioden } = invoer;
  const fouten = listFouten(perioden);
  if (fouten.length > 0) return err({ code: 'ongeldige-invoer', fouten });
  const versie = chooseRegelversie(ZIEKENGELDDUUR_VERSIES, peildatum);
  if (!versie.ok) return versie;
  const norm = requireNorm(normen, 'ziekengeld-weken', peildatum);
  if (!norm.ok) return norm;
  const blad = createRekenblad(versie.value, peildatum, invoer);
  const weken = blad.uitNorm('ziekengeldWeken', norm.value);
  const { dagen, laatste } = addUp(perioden, peildatum);
  const langste = Number(weken.waarde) * DAGEN_PER_WEEK;
  const geteldeDagen = Math.min(dagen, langste);
  blad.stap({
    code: 'dagen-over',
    formule: 'ziekengeldWeken × 7 − geteldeDagen',
    operanden: [weken, { naam: 'geteldeDagen', waarde: String(geteldeDagen), eenheid: 'dagen' }],
    waarde: String(langste - geteldeDagen),
    eenheid: 'dagen',
  });
  return ok(
    blad.klaar({
      geteldeDagen,
      dagenOver: langste - geteldeDagen,
      verbruikt: dagen >= langste,
      laatsteDag: findLaatsteDag(laatste, peildatum, langste - dagen),
    }),
  );
}

function listFouten(perioden: readonly Ziekteperiode[]): readonly Invoerfout[] {
  if (perioden.length === 0) return [{ pad: 'perioden', code: 'geen-perioden' }];
  return perioden.flatMap(({ van, tot }, plaats) => {
    const vorige = perioden[plaats - 1];
    const fouten: Invoerfout[] = [];
    if (tot !== null && tot < van) fouten.push({ pad: `perioden[${plaats}].tot`, code: 'einde-voor-begin' });
    if (vorige !== undefined && (vorige.tot === null || vorige.tot >= van)) {
      fouten.push({ pad: `perioden[${plaats}].van`, code: 'perioden-overlappen' });
    }
    return fouten;
  });
}

/** Days of the series that the last period before the reference date belongs to. */
function addUp(perioden: readonly Ziekteperiode[], peildatum: Datum): Rij {
  let rij: Rij = { dagen: 0, laatste: null };
  for (const periode of perioden) {
    if (periode.van > peildatum) break;
    const vorigeDag = rij.laatste?.tot ?? null;
    const sluitAan =
      vorigeDag !== null && dagenTussen(addDagen(vorigeDag, 1), periode.van) < TUSSENPOOS_IN_DAGEN;
    const einde = periode.tot === null || periode.tot > peildatum ? peildatum : periode.tot;
    rij = { dagen: (sluitAan ? rij.dagen : 0) + dagenTussen(periode.van, einde) + 1, laatste: periode };
  }
  return rij;
}

/** `over`: days left after the counted ones, negative when the longest time had passed before. */
function findLaatsteDag(laatste: Ziekteperiode | null, peildatum: Datum, over: number): Datum | null {
  if (laatste === null) return null;
  const ziekTot = laatste.tot !== null && laatste.tot < peildatum ? laatste.tot : peildatum;
  const dag = addDagen(ziekTot, over);
  return laatste.tot === null || dag <= laatste.tot ? dag : null;
}
