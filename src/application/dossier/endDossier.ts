import { findGeldigeVaststelling } from '#domain/beschikking/index.ts';
import { type BeeindigingReden, determineStap } from '#domain/dossier/index.ts';
import { type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { Poorten } from '../poorten.ts';
import type { Werk } from '../shared/index.ts';
import type { DossierKop } from './kop.ts';

export type EindeInvoer = {
  readonly versie: number;
  readonly op: Datum;
  readonly reden: BeeindigingReden;
};

export type EindeWeigering =
  | { readonly code: 'dossier-gesloten' }
  | { readonly code: 'einde-in-toekomst' }
  | { readonly code: 'einde-voor-begin'; readonly begin: Datum }
  | { readonly code: 'dienstverband-loopt' };

/**
 * Closes a dossier; a vaststelling in force ends on that day. A person with a running dienstverband first gets its end
 * recorded, because a closed dossier no longer counts; only someone who moves takes the dienstverband along.
 */
export async function endDossier(
  { vandaag }: Werk,
  { dossiers }: Pick<Poorten, 'dossiers'>,
  kop: DossierKop,
  { versie, op, reden }: EindeInvoer,
): Promise<Result<void, EindeWeigering>> {
  if (kop.geslotenOp !== null) return err({ code: 'dossier-gesloten' });
  if (op > vandaag) return err({ code: 'einde-in-toekomst' });
  const vaststelling = findGeldigeVaststelling(kop.feiten.vaststellingen, vandaag);
  const begin =
    vaststelling?.uitkomst === 'positief' && vaststelling.periode.van > kop.geopendOp
      ? vaststelling.periode.van
      : kop.geopendOp;
  if (op < begin) return err({ code: 'einde-voor-begin', begin });
  if (reden !== 'verhuisd' && determineStap(kop.feiten, op) === 'werkzaam') {
    return err({ code: 'dienstverband-loopt' });
  }
  await dossiers.sluit(kop.id, versie, op, reden);
  return ok(undefined);
}
