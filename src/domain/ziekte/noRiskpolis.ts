import {
  chooseRegelversie,
  createRekenblad,
  type Rekenuitslag,
  toDatumOperand,
} from '#domain/berekening/index.ts';
import { type Datum, ok } from '#domain/shared/index.ts';
import { NO_RISKPOLIS_VERSIES } from './versies.ts';

export type NoRiskInvoer = {
  readonly peildatum: Datum;
  /** First day of the dienstbetrekking beschut werk. */
  readonly begonnen: Datum;
  /** First day of sickness. */
  readonly ziekSinds: Datum;
};

export type NoRiskUitkomst = {
  readonly recht: boolean;
  readonly grond: 'ziek-na-begin' | 'ziek-voor-begin';
};

/**
 * Whether UWV pays ziekengeld from the first day of sickness to who works in beschut werk (Ziektewet art. 29b lid 2
 * onder f): when the sickness began after the job did, in whichever year of the job. Refuses a date before 2025.
 */
export function determineNoRiskpolis(invoer: NoRiskInvoer): Rekenuitslag<NoRiskInvoer, NoRiskUitkomst> {
  const versie = chooseRegelversie(NO_RISKPOLIS_VERSIES, invoer.peildatum);
  if (!versie.ok) return versie;
  const { begonnen, ziekSinds } = invoer;
  const blad = createRekenblad(versie.value, invoer.peildatum, invoer);
  const recht = ziekSinds >= begonnen;
  blad.stap({
    code: 'ziek-na-begin',
    formule: 'ziekSinds ≥ begonnen',
    operanden: [toDatumOperand('ziekSinds', ziekSinds), toDatumOperand('begonnen', begonnen)],
    waarde: recht ? 'ja' : 'nee',
    eenheid: 'ja-nee',
  });
  if (ziekSinds === begonnen) blad.waarschuw({ code: 'ziek-op-eerste-dag', merk: 'I' });
  return ok(blad.klaar({ recht, grond: recht ? 'ziek-na-begin' : 'ziek-voor-begin' }));
}
