import { saveDienstverbandBerekeningen } from '#application/dienstverband/berekeningen.ts';
import { loadBekend } from '#application/dienstverband/bevindingen.ts';
import type { DienstverbandInvoer } from '#application/dienstverband/dienstverband.ts';
import { checkDienstverband, type DienstverbandWeigering } from '#application/dienstverband/toets.ts';
import type { DossierKop } from '#application/dossier/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { VoorstelBeeld } from '#application/voorstel/voorstel.ts';
import { findGeldigeVaststelling } from '#domain/beschikking/index.ts';
import { checkProefplaats, type ProefplaatsWeigering } from '#domain/plaatsing/index.ts';
import { err, ok, type Periode, type Result } from '#domain/shared/index.ts';
import { endOudePlek, type OudePlek, type OverstapWeigering } from './overstap.ts';
import { checkZitplaats, type ZitplaatsBezet } from './zitplaats.ts';

export type PlaatsingInvoer = {
  readonly kop: DossierKop;
  readonly voorstel: VoorstelBeeld;
  readonly zitplaatsId: string;
} & (
  | { readonly soort: 'proefplaats'; readonly periode: Periode }
  | {
      readonly soort: 'beschut-werk';
      readonly dienstverband: DienstverbandInvoer;
      readonly weetVast: boolean;
      /** What happens to the place where the person works; null when nobody said so. */
      readonly oudePlek: OudePlek | null;
      /** Why the work there ends, in words. */
      readonly redenOverstap: string;
    }
);

export type PlaatsingWeigering =
  | { readonly code: 'voorstel-niet-aanvaard' }
  | { readonly code: 'geen-besluit' }
  | OverstapWeigering
  | ZitplaatsBezet
  | ProefplaatsWeigering
  | DienstverbandWeigering;

/**
 * Makes a plaatsing of an accepted proposal. Beschut werk gets its first dienstverband at once and counts from its
 * first day; a proefplaats gets none and never counts. The seat is taken as long as the contract or the trial lasts.
 * Of somebody who works elsewhere staff say whether that place ends.
 */
export async function maakPlaatsing(
  poorten: Pick<Poorten, 'plaatsingen' | 'dienstverbanden' | 'regels' | 'berekeningen'>,
  invoer: PlaatsingInvoer,
): Promise<Result<{ id: string }, PlaatsingWeigering>> {
  const { kop, voorstel, zitplaatsId } = invoer;
  if (voorstel.status !== 'aanvaard' || voorstel.isGeplaatst) return err({ code: 'voorstel-niet-aanvaard' });
  const periode = invoer.soort === 'proefplaats' ? invoer.periode : invoer.dienstverband.periode;
  const toets =
    invoer.soort === 'proefplaats' ? checkProefplaats(periode, false) : await checkBeschut(poorten, invoer);
  if (!toets.ok) return err(toets.error);
  const vrij = await poorten.plaatsingen.listVrijeZitplaatsen(voorstel.werkplekNummer, periode.van);
  const zitplaats = checkZitplaats(vrij, zitplaatsId, periode);
  if (!zitplaats.ok) return err(zitplaats.error);
  if (invoer.soort === 'beschut-werk') {
    const oud = await endOudePlek(poorten, kop, periode.van, invoer);
    if (!oud.ok) return err(oud.error);
  }
  const wie = { dossierId: kop.id, persoonId: kop.persoonId };
  const id = await poorten.plaatsingen.addPlaatsing({
    ...{ ...wie, zitplaatsId, voorstelId: voorstel.id, soort: invoer.soort, periode },
  });
  if (invoer.soort === 'beschut-werk') {
    const dienstverband = { ...invoer.dienstverband, ...wie, plaatsingId: id };
    const dienstverbandId = await poorten.dienstverbanden.addDienstverband(dienstverband);
    await saveDienstverbandBerekeningen(poorten, kop, dienstverbandId);
  }
  return ok({ id });
}

async function checkBeschut(
  poorten: Pick<Poorten, 'plaatsingen' | 'regels' | 'dienstverbanden'>,
  { kop, dienstverband, weetVast }: Extract<PlaatsingInvoer, { soort: 'beschut-werk' }>,
): Promise<Result<unknown, { readonly code: 'geen-besluit' } | DienstverbandWeigering>> {
  const vaststelling = findGeldigeVaststelling(kop.feiten.vaststellingen, dienstverband.periode.van);
  if (vaststelling?.uitkomst !== 'positief') return err({ code: 'geen-besluit' });
  return checkDienstverband(dienstverband, await loadBekend(poorten, kop), weetVast);
}
