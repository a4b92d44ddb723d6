import { saveDienstverbandBerekeningen } from '#application/dienstverband/berekeningen.ts';
import { loadBekend } from '#application/dienstverband/bevindingen.ts';
import type { DienstverbandInvoer } from '#application/dienstverband/dienstverband.ts';
import { checkDienstverband, type DienstverbandWeigering } from '#application/dienstverband/toets.ts';
import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import { findGeldigeVaststelling } from '#domain/beschikking/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import type { PlaatsingBeeld } from './plaatsing.ts';
import { checkZitplaatsEinde, type ZitplaatsStopt } from './zitplaats.ts';

/**
 * Turns a trial into paid work at the same seat: the proefplaats ends where the dienstverband begins, and a plaatsing
 * beschut werk starts. Nothing of the trial counts.
 */
export async function zetProefplaatsOm(
  poorten: Pick<Poorten, 'plaatsingen' | 'dienstverbanden' | 'regels' | 'berekeningen'>,
  kop: DossierKop,
  proefplaats: PlaatsingBeeld,
  invoer: {
    readonly dienstverband: DienstverbandInvoer;
    readonly weetVast: boolean;
    /** Why the trial ended, in words. */
    readonly redenEinde: string;
  },
): Promise<
  Result<
    null,
    | DienstverbandWeigering
    | { readonly code: 'geen-besluit' }
    | { readonly code: 'voor-plaatsing' }
    | ZitplaatsStopt
  >
> {
  const { dienstverband, weetVast, redenEinde } = invoer;
  const { periode } = dienstverband;
  if (periode.van <= proefplaats.periode.van) return err({ code: 'voor-plaatsing' });
  const zitplaats = checkZitplaatsEinde(proefplaats.zitplaatsTot, periode.tot);
  if (!zitplaats.ok) return err(zitplaats.error);
  const vaststelling = findGeldigeVaststelling(kop.feiten.vaststellingen, periode.van);
  if (vaststelling?.uitkomst !== 'positief') return err({ code: 'geen-besluit' });
  const toets = checkDienstverband(dienstverband, await loadBekend(poorten, kop), weetVast);
  if (!toets.ok) return err(toets.error);
  const einde = proefplaats.periode.tot;
  if (einde === null || periode.van < einde) {
    const tot = { van: proefplaats.periode.van, tot: periode.van };
    await poorten.plaatsingen.savePeriode(proefplaats.id, proefplaats.versie, tot, redenEinde);
  }
  const wie = { dossierId: kop.id, persoonId: kop.persoonId };
  const { zitplaatsId } = proefplaats;
  const plaatsingId = await poorten.plaatsingen.addPlaatsing({
    ...{ ...wie, zitplaatsId, voorstelId: null, soort: 'beschut-werk', periode },
  });
  const id = await poorten.dienstverbanden.addDienstverband({ ...dienstverband, ...wie, plaatsingId });
  await saveDienstverbandBerekeningen(poorten, kop, id);
  return ok(null);
}
