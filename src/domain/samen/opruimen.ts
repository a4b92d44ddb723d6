import { addMaanden, type Datum } from '#domain/shared/index.ts';

/** A choice of our own: no text gives a time. Long enough to go on later, short enough not to keep what was not chosen. */
const MAANDEN_ZONDER_KEUZE = 12;

/**
 * From which day the answers of a sitting without a choice may be cleared: a year after it was paused last. Answers
 * behind a choice stay as long as the dossier does.
 */
export function determineOpruimenVanaf(gestoptOp: Datum): Datum {
  return addMaanden(gestoptOp, MAANDEN_ZONDER_KEUZE);
}
