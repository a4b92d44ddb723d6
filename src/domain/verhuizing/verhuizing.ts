import {
  chooseRegelversie,
  createCodeOperand,
  createRekenblad,
  type Rekenuitslag,
  toDatumOperand,
} from '#domain/berekening/index.ts';
import { type Datum, ok } from '#domain/shared/index.ts';
import { VERHUIZING_VERSIES, type Verhuizingversie } from './versies.ts';

/** `europa`: another country of the EU or the EEA, or Switzerland. */
export const BESTEMMINGEN = ['nederland', 'europa', 'elders'] as const;

export type Bestemming = (typeof BESTEMMINGEN)[number];

export type VerhuizingInvoer = {
  /** First day at the new address; it chooses the text of the rule. */
  readonly verhuisd: Datum;
  readonly bestemming: Bestemming;
};

export type Verhuizing = {
  /** The gemeente that is left, the one that is arrived in, or no answer from the texts that were read. */
  readonly bevoegd: 'VERTREK' | 'AANKOMST' | 'ONBEKEND';
};

/**
 * Which college goes on with the loonkostensubsidie after a removal (Participatiewet art. 10d lid 10). That the new
 * gemeente is competent since 1-7-2023 is our reading of what the text no longer says. Refuses a date before 2015.
 */
export function determineBevoegdeGemeente(
  invoer: VerhuizingInvoer,
): Rekenuitslag<VerhuizingInvoer, Verhuizing> {
  const versie = chooseRegelversie(VERHUIZING_VERSIES, invoer.verhuisd);
  if (!versie.ok) return versie;
  const { verhuisd, bestemming } = invoer;
  const blad = createRekenblad(versie.value, verhuisd, invoer);
  const bevoegd = findBevoegde(versie.value, bestemming);
  blad.stap({
    code: 'bevoegde-gemeente',
    formule: 'verhuisd, bestemming',
    operanden: [toDatumOperand('verhuisd', verhuisd), createCodeOperand('bestemming', bestemming)],
    waarde: bevoegd,
    eenheid: 'code',
  });
  if (bevoegd === 'AANKOMST') blad.waarschuw({ code: 'nieuwe-gemeente-eigen-lezing', merk: 'I' });
  if (bevoegd === 'ONBEKEND') blad.waarschuw({ code: 'bestemming-niet-gelezen', merk: 'I' });
  return ok(blad.klaar({ bevoegd }));
}

function findBevoegde(
  { binnenland, europaGelezen }: Verhuizingversie,
  bestemming: Bestemming,
): Verhuizing['bevoegd'] {
  if (bestemming === 'nederland') return binnenland === 'vertrek' ? 'VERTREK' : 'AANKOMST';
  return bestemming === 'europa' && europaGelezen ? 'VERTREK' : 'ONBEKEND';
}
