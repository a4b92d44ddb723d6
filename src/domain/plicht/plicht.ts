import {
  chooseRegelversie,
  createRekenblad,
  type Rekenblad,
  type Rekenuitslag,
  toAantalOperand,
  toJaNeeOperand,
} from '#domain/berekening/index.ts';
import { type Datum, ok } from '#domain/shared/index.ts';
import { PLICHT_VERSIES, type Plichtversie } from './versies.ts';

/** What the duty depends on. Counts are whole dienstbetrekkingen; null is onbekend, never 0. */
export type PlichtInvoer = {
  readonly peildatum: Datum;
  /** Whether a positive vaststelling of the person is in force. */
  readonly vaststelling: boolean | 'positief' | 'negatief';
  /** The number of the minister for the year (lid 4). */
  readonly ministerieelAantal: number | null;
  /** The number of the council for the year (lid 5); null when it set none. */
  readonly raadsAantal: number | null;
  readonly gerealiseerd: number | null;
  /** How many dienstbetrekkingen the gemeente needs, where that is less than the number. */
  readonly behoefte?: number | null;
};

/** Why there is a duty, or none, or no answer. */
export type Plichtgrond =
  | 'kan-bepaling'
  | 'geen-vaststelling'
  | 'aantal-onbekend'
  | 'realisatie-onbekend'
  | 'aantal-bereikt'
  | 'behoefte-vervuld'
  | 'aantal-niet-bereikt';

export type PlichtUitkomst = {
  readonly uitkomst: 'PLICHT' | 'GEEN_PLICHT' | 'ONBEKEND';
  readonly grond: Plichtgrond;
  /** The higher of both numbers; null when that of the minister is not known. */
  readonly doel: number | null;
  /** What must be realised: the goal, or the need where that is less. */
  readonly verplichting: number | null;
  /** The places for which the by-law may set an order: only those above the number of the minister. */
  readonly volgorde: { readonly van: number; readonly tot: number } | null;
};

type Blad = Rekenblad<PlichtInvoer>;
type Getallen = Pick<PlichtUitkomst, 'doel' | 'verplichting' | 'volgorde'>;

const GEEN_GETALLEN: Getallen = { doel: null, verplichting: null, volgorde: null };

/**
 * Whether the college must offer this person beschut werk on the reference date (Participatiewet art. 10b lid 1, 4, 5
 * and 6). No duty never forbids an offer. Refuses a date before 2015.
 */
export function determinePlicht(invoer: PlichtInvoer): Rekenuitslag<PlichtInvoer, PlichtUitkomst> {
  const versie = chooseRegelversie(PLICHT_VERSIES, invoer.peildatum);
  if (!versie.ok) return versie;
  const blad = createRekenblad(versie.value, invoer.peildatum, invoer);
  return ok(blad.klaar(decide(versie.value, invoer, blad)));
}

function decide({ karakter }: Plichtversie, invoer: PlichtInvoer, blad: Blad): PlichtUitkomst {
  if (karakter === 'kan') return { uitkomst: 'GEEN_PLICHT', grond: 'kan-bepaling', ...GEEN_GETALLEN };
  const { vaststelling, gerealiseerd } = invoer;
  const positief = vaststelling === true || vaststelling === 'positief';
  blad.stap({
    code: 'vaststelling',
    formule: 'vaststelling',
    operanden: [toJaNeeOperand('vaststelling', positief)],
    waarde: positief ? 'ja' : 'nee',
    eenheid: 'ja-nee',
  });
  const getallen = calculateGetallen(invoer, blad);
  if (!positief) return { uitkomst: 'GEEN_PLICHT', grond: 'geen-vaststelling', ...getallen };
  const { doel, verplichting } = getallen;
  if (doel === null || verplichting === null)
    return { uitkomst: 'ONBEKEND', grond: 'aantal-onbekend', ...getallen };
  if (gerealiseerd === null) return { uitkomst: 'ONBEKEND', grond: 'realisatie-onbekend', ...getallen };
  const over = Math.max(0, verplichting - gerealiseerd);
  blad.stap({
    code: 'nog-te-realiseren',
    formule: 'verplichting − gerealiseerd, minimaal 0',
    operanden: [toAantalOperand('verplichting', verplichting), toAantalOperand('gerealiseerd', gerealiseerd)],
    waarde: String(over),
    eenheid: 'aantal',
  });
  if (over > 0) return { uitkomst: 'PLICHT', grond: 'aantal-niet-bereikt', ...getallen };
  const grond = gerealiseerd < doel ? 'behoefte-vervuld' : 'aantal-bereikt';
  return { uitkomst: 'GEEN_PLICHT', grond, ...getallen };
}

function calculateGetallen(invoer: PlichtInvoer, blad: Blad): Getallen {
  const { ministerieelAantal, raadsAantal, behoefte = null } = invoer;
  if (ministerieelAantal === null) return GEEN_GETALLEN;
  const doel = Math.max(ministerieelAantal, raadsAantal ?? 0);
  const minister = toAantalOperand('ministerieelAantal', ministerieelAantal);
  blad.stap({
    code: 'doel',
    ...(raadsAantal === null
      ? { formule: 'ministerieelAantal', operanden: [minister] }
      : {
          formule: 'grootste van ministerieelAantal en raadsAantal',
          operanden: [minister, toAantalOperand('raadsAantal', raadsAantal)],
        }),
    waarde: String(doel),
    eenheid: 'aantal',
  });
  if (raadsAantal !== null && raadsAantal < ministerieelAantal)
    blad.waarschuw({ code: 'raadsaantal-lager', merk: 'W' });
  if (doel > ministerieelAantal) {
    blad.stap({
      code: 'meer-aantal',
      formule: 'doel − ministerieelAantal',
      operanden: [toAantalOperand('doel', doel), minister],
      waarde: String(doel - ministerieelAantal),
      eenheid: 'aantal',
    });
  }
  return {
    doel,
    verplichting: behoefte === null ? doel : calculateVerplichting(doel, behoefte, blad),
    volgorde: doel > ministerieelAantal ? { van: ministerieelAantal + 1, tot: doel } : null,
  };
}

/** Where fewer people need a place than the number, what is needed must be realised: said by the ministry, not in law. */
function calculateVerplichting(doel: number, behoefte: number, blad: Blad): number {
  const verplichting = Math.min(doel, behoefte);
  blad.stap({
    code: 'verplichting',
    formule: 'kleinste van doel en behoefte',
    operanden: [toAantalOperand('doel', doel), toAantalOperand('behoefte', behoefte)],
    waarde: String(verplichting),
    eenheid: 'aantal',
  });
  if (behoefte < doel) blad.waarschuw({ code: 'behoefte-volgens-ministerie', merk: 'P' });
  return verplichting;
}
