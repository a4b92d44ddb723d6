import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import { createPeriodeTotEnMet, type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { AanvaardeAfwijking } from './dienstverband.ts';

type AfwijkingInvoer = Pick<AanvaardeAfwijking, 'soort' | 'aanvaardDoor' | 'reden'> & {
  readonly vanaf: Datum;
  readonly laatsteDag: Datum;
};

/**
 * Records that the gemeente accepts less than its hard rule for this person: from then on that rule asks for a reason
 * with the dienstverband instead of refusing it.
 */
export async function aanvaardAfwijking(
  { dienstverbanden }: Pick<Poorten, 'dienstverbanden'>,
  kop: Pick<DossierKop, 'id'>,
  { vanaf, laatsteDag, ...rest }: AfwijkingInvoer,
): Promise<Result<null, { readonly code: 'periode-leeg' }>> {
  const geldig = createPeriodeTotEnMet(vanaf, laatsteDag);
  if (!geldig.ok) return err(geldig.error);
  await dienstverbanden.addAfwijking(kop.id, { ...rest, geldig: geldig.value });
  return ok(null);
}
