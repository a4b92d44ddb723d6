import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { countTerug, intersectPerioden } from '#domain/deelafspraak/index.ts';
import { addDagen, type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { GedeeldePlek } from './deelafspraak.ts';

export type StopWeigering = { readonly code: 'al-voorbij' } | { readonly code: 'laatste-dag-past-niet' };

/** Whether share and agreement together hold on the day or later. */
export function isDelingVoorbij(plek: Pick<GedeeldePlek, 'periode' | 'afspraak'>, dag: Datum): boolean {
  const periode = intersectPerioden(plek.periode, plek.afspraak.periode);
  return periode === undefined || (periode.tot !== null && periode.tot <= dag);
}

/** The owner ends a share after its last day. Nobody new can start there then; who works there stays. */
export async function stopDeling(
  { vandaag }: Werk,
  { deelafspraken }: Pick<Poorten, 'deelafspraken'>,
  plek: GedeeldePlek,
  invoer: { readonly versie: number; readonly laatsteDag: Datum },
): Promise<Result<null, StopWeigering>> {
  if (plek.kant !== 'eigenaar' || isDelingVoorbij(plek, vandaag)) return err({ code: 'al-voorbij' });
  const tot = addDagen(invoer.laatsteDag, 1);
  const { van, tot: einde } = plek.periode;
  // Yesterday can be the last day: then nobody can start from today on.
  if (tot < vandaag || tot <= van || (einde !== null && tot > einde)) {
    return err({ code: 'laatste-dag-past-niet' });
  }
  await deelafspraken.savePlekdelingEinde({ id: plek.id, versie: invoer.versie }, tot);
  return ok(null);
}

export type TerugWeigering = { readonly code: 'deling-loopt' } | { readonly code: 'niets-terug' };

/** After the end: brings the seats that the partner does not use back into the own market. Gives how many. */
export async function neemTerug(
  { vandaag }: Werk,
  { deelafspraken }: Pick<Poorten, 'deelafspraken'>,
  plek: GedeeldePlek,
): Promise<Result<number, TerugWeigering>> {
  if (plek.kant !== 'eigenaar' || !isDelingVoorbij(plek, vandaag)) return err({ code: 'deling-loopt' });
  const aantal = countTerug(plek);
  if (aantal === 0) return err({ code: 'niets-terug' });
  await deelafspraken.releaseZitplaatsen(plek.id, aantal, vandaag);
  return ok(aantal);
}
