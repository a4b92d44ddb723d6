import type { DossierKop } from '#application/dossier/index.ts';
import type { PlaatsingBeeld } from '#application/plaatsing/plaatsing.ts';
import { checkZitplaatsEinde, type ZitplaatsStopt } from '#application/plaatsing/zitplaats.ts';
import type { Poorten } from '#application/poorten.ts';
import { findGeldigeVaststelling } from '#domain/beschikking/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import { saveDienstverbandBerekeningen } from './berekeningen.ts';
import { loadBekend } from './bevindingen.ts';
import type { DienstverbandInvoer } from './dienstverband.ts';
import { checkDienstverband, type DienstverbandWeigering } from './toets.ts';

export type NieuwDienstverbandWeigering =
  | DienstverbandWeigering
  | { readonly code: 'geen-besluit' }
  | { readonly code: 'voor-plaatsing' }
  | ZitplaatsStopt;

/**
 * Adds a dienstverband under a plaatsing: an extension is a new one. The seat stays taken until its last day; the one
 * before it that ends just then ended because its time was over.
 */
export async function voegDienstverbandToe(
  poorten: Pick<Poorten, 'plaatsingen' | 'dienstverbanden' | 'regels' | 'berekeningen'>,
  kop: DossierKop,
  plaatsing: PlaatsingBeeld,
  invoer: DienstverbandInvoer,
  weetVast: boolean,
): Promise<Result<null, NieuwDienstverbandWeigering>> {
  const { van, tot } = invoer.periode;
  if (van < plaatsing.periode.van) return err({ code: 'voor-plaatsing' });
  const zitplaats = checkZitplaatsEinde(plaatsing.zitplaatsTot, tot);
  if (!zitplaats.ok) return err(zitplaats.error);
  const vaststelling = findGeldigeVaststelling(kop.feiten.vaststellingen, van);
  if (vaststelling?.uitkomst !== 'positief') return err({ code: 'geen-besluit' });
  const toets = checkDienstverband(invoer, await loadBekend(poorten, kop), weetVast);
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
  const id = await poorten.dienstverbanden.addDienstverband({ ...invoer, ...wie });
  await saveDienstverbandBerekeningen(poorten, kop, id);
  return ok(null);
}
