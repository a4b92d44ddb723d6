import type { DossierKop } from '#application/dossier/index.ts';
import type { PlaatsingBeeld } from '#application/plaatsing/plaatsing.ts';
import type { Poorten } from '#application/poorten.ts';
import { err, ok, type Periode, type Result } from '#domain/shared/index.ts';
import type { DienstverbandBeeld } from './dienstverband.ts';
import { checkDienstverband, type DienstverbandWeigering } from './toets.ts';

/**
 * Repairs a wrong first or last day. What was wrong stays in history with the moment it was replaced, so a figure of
 * before can be told again. The plaatsing moves along where it began or ended with the dienstverband.
 */
export async function corrigeerDienstverband(
  poorten: Pick<Poorten, 'dienstverbanden' | 'plaatsingen' | 'regels'>,
  kop: DossierKop,
  plaatsing: PlaatsingBeeld,
  dienstverband: DienstverbandBeeld,
  invoer: {
    readonly versie: number;
    readonly periode: Periode;
    readonly redenAfwijking: string;
    /** What was wrong. */
    readonly reden: string;
    readonly weetVast: boolean;
  },
): Promise<Result<null, DienstverbandWeigering>> {
  const { versie, periode, redenAfwijking, reden, weetVast } = invoer;
  const alle = await poorten.plaatsingen.listPlaatsingen(kop.id);
  const eerder = alle
    .flatMap(({ dienstverbanden }) => dienstverbanden)
    .filter(({ id }) => id !== dienstverband.id);
  const regels = await poorten.regels.listLokaleRegels();
  const { werkgeverId, soort, opvolgend, uren } = dienstverband;
  const nieuw = { werkgeverId, soort, periode, uren: uren[0]?.uren ?? '0', opvolgend, redenAfwijking };
  const toets = checkDienstverband(nieuw, { eerder, regels, weetVast });
  if (!toets.ok) return err(toets.error);
  await poorten.dienstverbanden.correctPeriode(dienstverband.id, versie, { periode, redenAfwijking, reden });
  const mee = {
    van: plaatsing.periode.van === dienstverband.periode.van ? periode.van : plaatsing.periode.van,
    tot: plaatsing.periode.tot === dienstverband.periode.tot ? periode.tot : plaatsing.periode.tot,
  };
  if (mee.van !== plaatsing.periode.van || mee.tot !== plaatsing.periode.tot) {
    await poorten.plaatsingen.savePeriode(plaatsing.id, plaatsing.versie, mee, plaatsing.redenEinde);
  }
  return ok(null);
}
