import type { DossierKop } from '#application/dossier/index.ts';
import type { PlaatsingBeeld } from '#application/plaatsing/plaatsing.ts';
import type { Poorten } from '#application/poorten.ts';
import { findGeldigeVaststelling } from '#domain/beschikking/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import type { DienstverbandInvoer } from './dienstverband.ts';
import { checkDienstverband, type DienstverbandWeigering } from './toets.ts';

export type NieuwDienstverbandWeigering =
  | DienstverbandWeigering
  | { readonly code: 'geen-besluit' }
  | { readonly code: 'voor-plaatsing' };

/**
 * Adds a dienstverband under a plaatsing: an extension is a new one. The seat stays taken until its last day; the one
 * before it that ends just then ended because its time was over.
 */
export async function voegDienstverbandToe(
  poorten: Pick<Poorten, 'plaatsingen' | 'dienstverbanden' | 'regels'>,
  kop: DossierKop,
  plaatsing: PlaatsingBeeld,
  invoer: DienstverbandInvoer,
  weetVast: boolean,
): Promise<Result<null, NieuwDienstverbandWeigering>> {
  const { van, tot } = invoer.periode;
  if (van < plaatsing.periode.van) return err({ code: 'voor-plaatsing' });
  const vaststelling = findGeldigeVaststelling(kop.feiten.vaststellingen, van);
  if (vaststelling?.uitkomst !== 'positief') return err({ code: 'geen-besluit' });
  const alle = await poorten.plaatsingen.listPlaatsingen(kop.id);
  const eerder = alle.flatMap(({ dienstverbanden }) => dienstverbanden);
  const regels = await poorten.regels.listLokaleRegels();
  const toets = checkDienstverband(invoer, { eerder, regels, weetVast });
  if (!toets.ok) return err(toets.error);
  const vorige = plaatsing.dienstverbanden.find(
    ({ periode, redenEinde }) => periode.tot === van && redenEinde === null,
  );
  if (vorige) await poorten.dienstverbanden.noteVerloop(vorige.id);
  const einde = plaatsing.periode.tot;
  if (einde !== null && (tot === null || tot > einde)) {
    await poorten.plaatsingen.savePeriode(
      plaatsing.id,
      plaatsing.versie,
      { van: plaatsing.periode.van, tot },
      '',
    );
  }
  const wie = { dossierId: kop.id, persoonId: kop.persoonId, plaatsingId: plaatsing.id };
  await poorten.dienstverbanden.addDienstverband({ ...invoer, ...wie });
  return ok(null);
}
