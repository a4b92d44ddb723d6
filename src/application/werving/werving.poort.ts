import type { Datum, DossierId } from '#domain/shared/index.ts';
import type { WervingFeiten, WervingPersoonRij } from './werving.ts';

/** What acquisition needs beside the facts of a round. */
export type WervingPoort = {
  /** For the people of the round. The look at the people was logged with the round. */
  loadFeiten(dossierIds: readonly DossierId[], vandaag: Datum): Promise<WervingFeiten>;
  /** People to read about, longest wait first. Writes a line in the log. */
  listPersonen(dossierIds: readonly DossierId[], vandaag: Datum): Promise<readonly WervingPersoonRij[]>;
};
