import type { Poorten } from '#application/poorten.ts';
import { checkProefplaats, type ProefplaatsWeigering } from '#domain/plaatsing/index.ts';
import { addDagen, type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { PlaatsingBeeld } from './plaatsing.ts';

/** Sets another last day for a trial: earlier with a reason, or later up to the longest term. */
export async function verlengProefplaats(
  { plaatsingen }: Pick<Poorten, 'plaatsingen'>,
  plaatsing: PlaatsingBeeld,
  invoer: { readonly versie: number; readonly laatsteDag: Datum; readonly reden: string },
): Promise<Result<null, ProefplaatsWeigering | { readonly code: 'einde-voor-begin' }>> {
  const { versie, laatsteDag, reden } = invoer;
  if (laatsteDag < plaatsing.periode.van) return err({ code: 'einde-voor-begin' });
  const periode = { van: plaatsing.periode.van, tot: addDagen(laatsteDag, 1) };
  const toets = checkProefplaats(periode, true);
  if (!toets.ok) return err(toets.error);
  const isKorter = plaatsing.periode.tot !== null && periode.tot < plaatsing.periode.tot;
  await plaatsingen.savePeriode(plaatsing.id, versie, periode, isKorter ? reden : '');
  return ok(null);
}
