import {
  chooseRegelversie,
  createRekenblad,
  type Regelversie,
  type Rekenuitslag,
  requireNorm,
} from '#domain/berekening/index.ts';
import type { Normen } from '#domain/normen/index.ts';
import { addDagen, addMaanden, type Datum, datum, ok } from '#domain/shared/index.ts';

/**
 * For somebody who works already. `groepTot`: the last day in praktijkonderwijs, voortgezet speciaal onderwijs or entree
 * education, or in the group of art. 7(1)(a); null when the person was in none of them.
 */
export type ToegangstermijnInvoer = {
  readonly start: Datum;
  readonly groepTot: Datum | null;
  readonly aanvraag: Datum;
};

export type ToegangstermijnUitkomst = {
  readonly toegang: boolean;
  readonly grond: 'op-tijd' | 'te-laat-aangevraagd' | 'niet-in-groep';
  /** The last day on which the subsidy could be applied for. */
  readonly uiterlijk: Datum;
};

const VERSIES: readonly Regelversie[] = [
  {
    regel: 'lks-toegangstermijn',
    geldig: { van: datum('2017-07-01'), tot: null },
    bronnen: [
      {
        artikel: 'Participatiewet art. 10d lid 2',
        vindplaats: 'https://wetten.overheid.nl/BWBR0015703/2017-07-01',
        merk: 'W',
      },
    ],
  },
];

/**
 * Whether subsidy can be had for somebody who works already: applied for within 6 months after the start, by somebody
 * who was in one of the groups in the 6 months before it (art. 10d(2)). A long term, so it does not move off closed days.
 */
export function determineToegangstermijn(
  invoer: ToegangstermijnInvoer,
  normen: Normen,
): Rekenuitslag<ToegangstermijnInvoer, ToegangstermijnUitkomst> {
  const { start, groepTot, aanvraag } = invoer;
  const versie = chooseRegelversie(VERSIES, start);
  if (!versie.ok) return versie;
  const norm = requireNorm(normen, 'lks-aanvraag-maanden', start);
  if (!norm.ok) return norm;
  const blad = createRekenblad(versie.value, start, invoer);
  const maanden = blad.uitNorm('termijnInMaanden', norm.value);
  const vroegst = addMaanden(start, -Number(maanden.waarde));
  const uiterlijk = addDagen(addMaanden(start, Number(maanden.waarde)), -1);
  const begin = { naam: 'start', waarde: start, eenheid: 'datum' } as const;
  blad.stap({
    code: 'in-groep-vanaf',
    formule: 'start − termijnInMaanden',
    operanden: [begin, maanden],
    waarde: vroegst,
    eenheid: 'datum',
  });
  blad.stap({
    code: 'aanvragen-tot-en-met',
    formule: 'start + termijnInMaanden − 1 dag',
    operanden: [begin, maanden],
    waarde: uiterlijk,
    eenheid: 'datum',
  });
  const grond = chooseGrond(groepTot !== null && groepTot >= vroegst, aanvraag <= uiterlijk);
  return ok(blad.klaar({ toegang: grond === 'op-tijd', grond, uiterlijk }));
}

function chooseGrond(inGroep: boolean, opTijd: boolean): ToegangstermijnUitkomst['grond'] {
  if (!inGroep) return 'niet-in-groep';
  return opTijd ? 'op-tijd' : 'te-laat-aangevraagd';
}
