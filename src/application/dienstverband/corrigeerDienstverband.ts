import type { DossierKop } from '#application/dossier/index.ts';
import type { PlaatsingBeeld } from '#application/plaatsing/plaatsing.ts';
import { checkZitplaatsEinde, type ZitplaatsStopt } from '#application/plaatsing/zitplaats.ts';
import type { Poorten } from '#application/poorten.ts';
import { err, ok, type Periode, type Result } from '#domain/shared/index.ts';
import { saveDienstverbandBerekeningen } from './berekeningen.ts';
import { loadBekend } from './bevindingen.ts';
import type { DienstverbandBeeld } from './dienstverband.ts';
import { checkDienstverband, type DienstverbandWeigering } from './toets.ts';

/**
 * Repairs a wrong first or last day. What was wrong stays in history with the moment it was replaced, so a figure of
 * before can be told again. The plaatsing moves along where it began or ended with the dienstverband.
 */
export async function corrigeerDienstverband(
  poorten: Pick<Poorten, 'dienstverbanden' | 'plaatsingen' | 'regels' | 'berekeningen'>,
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
): Promise<Result<null, DienstverbandWeigering | ZitplaatsStopt>> {
  const { versie, periode, redenAfwijking, reden, weetVast } = invoer;
  const bekend = await loadBekend(poorten, kop);
  const eerder = bekend.eerder.filter(({ id }) => id !== dienstverband.id);
  const { werkgeverId, soort, opvolgend, uren } = dienstverband;
  const nieuw = { werkgeverId, soort, periode, uren: uren[0]?.uren ?? '0', opvolgend, redenAfwijking };
  const toets = checkDienstverband(nieuw, { ...bekend, eerder }, weetVast);
  if (!toets.ok) return err(toets.error);
  const mee = moveAlong(plaatsing, dienstverband.periode, periode);
  const zitplaats = checkZitplaatsEinde(plaatsing.zitplaatsTot, mee.tot);
  if (!zitplaats.ok) return err(zitplaats.error);
  await poorten.dienstverbanden.correctPeriode(dienstverband.id, versie, { periode, redenAfwijking, reden });
  if (mee.van !== plaatsing.periode.van || mee.tot !== plaatsing.periode.tot) {
    await poorten.plaatsingen.savePeriode(plaatsing.id, plaatsing.versie, mee, plaatsing.redenEinde);
  }
  await saveDienstverbandBerekeningen(poorten, kop, dienstverband.id);
  return ok(null);
}

/** The period of the plaatsing, moved where it began or ended with the dienstverband. */
function moveAlong({ periode: { van, tot } }: PlaatsingBeeld, oud: Periode, nieuw: Periode): Periode {
  return { van: van === oud.van ? nieuw.van : van, tot: tot === oud.tot ? nieuw.tot : tot };
}
