import {
  chooseRegelversie,
  createRekenblad,
  type Rekenuitslag,
  toJaNeeOperand,
} from '#domain/berekening/index.ts';
import { type Datum, ok } from '#domain/shared/index.ts';
import { OVERBRUGGING_VERSIES } from './versies.ts';

export type OverbruggingInvoer = {
  readonly peildatum: Datum;
  /** Whether a positive vaststelling of the person is in force. */
  readonly vaststelling: boolean;
  /** Whether a dienstbetrekking beschut werk of the person runs. */
  readonly werkzaam: boolean;
};

export type OverbruggingUitkomst = {
  readonly nodig: boolean;
  readonly grond: 'kan-bepaling' | 'geen-vaststelling' | 'werkt-al' | 'wacht-op-werk';
};

/**
 * Whether a facility of the by-law must bridge the time until the job starts (Participatiewet art. 10b lid 7). Also
 * when the number is reached: the vaststelling stays. Which facility, says the by-law. Refuses a date before 2015.
 */
export function determineOverbrugging(
  invoer: OverbruggingInvoer,
): Rekenuitslag<OverbruggingInvoer, OverbruggingUitkomst> {
  const versie = chooseRegelversie(OVERBRUGGING_VERSIES, invoer.peildatum);
  if (!versie.ok) return versie;
  const { vaststelling, werkzaam } = invoer;
  const blad = createRekenblad(versie.value, invoer.peildatum, invoer);
  if (versie.value.karakter === 'kan') return ok(blad.klaar({ nodig: false, grond: 'kan-bepaling' }));
  const nodig = vaststelling && !werkzaam;
  blad.stap({
    code: 'overbrugging',
    formule: 'vaststelling en niet werkzaam',
    operanden: [toJaNeeOperand('vaststelling', vaststelling), toJaNeeOperand('werkzaam', werkzaam)],
    waarde: nodig ? 'ja' : 'nee',
    eenheid: 'ja-nee',
  });
  if (!vaststelling) return ok(blad.klaar({ nodig, grond: 'geen-vaststelling' }));
  return ok(blad.klaar({ nodig, grond: werkzaam ? 'werkt-al' : 'wacht-op-werk' }));
}
