import type { DienstverbandBeeld } from '#application/dienstverband/index.ts';
import type { DossierKop } from '#application/dossier/index.ts';
import type { PlaatsingBeeld } from '#application/plaatsing/index.ts';
import type { PaginaVraag } from '../../../rand/medewerker.tsx';

/** The plaatsing of this dossier with the id in the address. */
export async function findPlaatsing(
  { poorten, pad }: PaginaVraag,
  kop: DossierKop,
): Promise<PlaatsingBeeld | undefined> {
  const plaatsingen = await poorten.plaatsingen.listPlaatsingen(kop.id);
  return plaatsingen.find(({ id }) => id === pad('id'));
}

/** The dienstverband of this dossier with the id in the address, and the plaatsing that it is under. */
export async function findDienstverband(
  { poorten, pad }: PaginaVraag,
  kop: DossierKop,
): Promise<{ plaatsing: PlaatsingBeeld; dienstverband: DienstverbandBeeld } | undefined> {
  for (const plaatsing of await poorten.plaatsingen.listPlaatsingen(kop.id)) {
    const dienstverband = plaatsing.dienstverbanden.find(({ id }) => id === pad('id'));
    if (dienstverband) return { plaatsing, dienstverband };
  }
  return undefined;
}
