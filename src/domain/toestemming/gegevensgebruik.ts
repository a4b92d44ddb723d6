import {
  chooseRegelversie,
  createCodeOperand,
  createRekenblad,
  type Rekenblad,
  type Rekenuitslag,
  toDatumOperand,
} from '#domain/berekening/index.ts';
import { type Datum, ok } from '#domain/shared/index.ts';
import { GEBRUIK_VERSIES } from './versies.ts';

export const WETTEN = ['participatiewet', 'wmo'] as const;

export type Gebruikswet = (typeof WETTEN)[number];

/** What a person agreed to, for exactly one way. `ingetrokken` is the first day on which it no longer holds. */
export type Toestemming = {
  readonly van: Gebruikswet;
  readonly naar: Gebruikswet;
  readonly gegeven: Datum;
  readonly ingetrokken: Datum | null;
};

export type GegevensgebruikInvoer = {
  readonly peildatum: Datum;
  /** Under which act the data were collected. */
  readonly van: Gebruikswet;
  /** For which act somebody wants to use them. */
  readonly naar: Gebruikswet;
  readonly toestemming: Toestemming | null;
};

export type Gegevensgebruik = {
  readonly toegestaan: boolean;
  readonly grond:
    | 'zelfde-wet'
    | 'toestemming-geldt'
    | 'geen-toestemming'
    | 'toestemming-voor-iets-anders'
    | 'toestemming-nog-niet'
    | 'toestemming-ingetrokken';
};

/**
 * Whether data of one act may be used for the other: only with an unambiguous, separate consent that holds on the day
 * (Wmo 2015 art. 5.1.1 lid 4). Refuses a date before 2015.
 */
export function checkGegevensgebruik(
  invoer: GegevensgebruikInvoer,
): Rekenuitslag<GegevensgebruikInvoer, Gegevensgebruik> {
  const versie = chooseRegelversie(GEBRUIK_VERSIES, invoer.peildatum);
  if (!versie.ok) return versie;
  const { van, naar } = invoer;
  const blad = createRekenblad(versie.value, invoer.peildatum, invoer);
  blad.stap({
    code: 'zelfde-wet',
    formule: 'vanWet = naarWet',
    operanden: [createCodeOperand('vanWet', van), createCodeOperand('naarWet', naar)],
    waarde: van === naar ? 'ja' : 'nee',
    eenheid: 'ja-nee',
  });
  if (van === naar) return ok(blad.klaar({ toegestaan: true, grond: 'zelfde-wet' }));
  if (van === 'wmo') blad.waarschuw({ code: 'andere-richting-eigen-regel', merk: 'I' });
  const grond = findGrond(invoer, blad);
  return ok(blad.klaar({ toegestaan: grond === 'toestemming-geldt', grond }));
}

function findGrond(
  { peildatum, van, naar, toestemming }: GegevensgebruikInvoer,
  blad: Rekenblad<GegevensgebruikInvoer>,
): Gegevensgebruik['grond'] {
  if (toestemming === null) return 'geen-toestemming';
  const { gegeven, ingetrokken } = toestemming;
  if (toestemming.van !== van || toestemming.naar !== naar) return 'toestemming-voor-iets-anders';
  const geldt = gegeven <= peildatum && (ingetrokken === null || peildatum < ingetrokken);
  blad.stap({
    code: 'toestemming-geldt',
    formule: 'gegeven ≤ peildatum en peildatum < ingetrokken',
    operanden: [
      toDatumOperand('gegeven', gegeven),
      toDatumOperand('peildatum', peildatum),
      toDatumOperand('ingetrokken', ingetrokken),
    ],
    waarde: geldt ? 'ja' : 'nee',
    eenheid: 'ja-nee',
  });
  if (geldt) return 'toestemming-geldt';
  return gegeven > peildatum ? 'toestemming-nog-niet' : 'toestemming-ingetrokken';
}
