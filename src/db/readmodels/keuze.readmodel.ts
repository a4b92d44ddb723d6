import type { KeuzeBeeld } from '#application/keuze/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';
import { loadKeuzeKandidaat } from './keuzeKandidaat.ts';
import { listGegevenKeuzes } from './keuzeLijst.ts';
import { listKeuzePlekken } from './keuzePlekken.ts';

/** Everything that choosing and proposing need for one person, in three queries. The dossier page logs the look. */
export async function loadKeuzeBeeld(
  tx: Database,
  dossierId: DossierId,
  peildatum: Datum,
): Promise<KeuzeBeeld> {
  const kandidaat = await loadKeuzeKandidaat(tx, dossierId, peildatum);
  const keuzes = await listGegevenKeuzes(tx, dossierId);
  const plekken = await listKeuzePlekken(tx, dossierId, kandidaat, peildatum);
  return { vaststellingOp: kandidaat.vaststellingOp, profiel: kandidaat.profiel, keuzes, plekken };
}
