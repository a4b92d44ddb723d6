import type { Datum } from '#domain/shared/index.ts';
import type { DossierToegang } from './kop.ts';

/** Reading and changing one dossier. */
export type DossierPoort = {
  /**
   * The person of a dossier number, behind the caseload gate: own dossiers open at once, others only on the day a
   * reason was given. Writes the log line of reading the page.
   */
  findKop(nummer: string, peildatum: Datum): Promise<DossierToegang>;
  /** The same for an act: without a log line of reading, and with time to finish a form that was opened before. */
  findKopVoorHandeling(nummer: string, peildatum: Datum): Promise<DossierToegang>;
  /** Logs why someone opens a dossier outside the own caseload. False when there is no such dossier. */
  logReden(nummer: string, reden: string): Promise<boolean>;
};
