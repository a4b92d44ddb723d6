import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { intersectPerioden } from '#domain/deelafspraak/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import type { GedeeldePlek } from './deelafspraak.ts';

export type OvernameWeigering = { readonly code: 'al-overgenomen' } | { readonly code: 'deling-voorbij' };

/**
 * Makes a place of the own register of seats that another gemeente opened. From then on people can choose it like any
 * other place, for as long as share and agreement last. Gives the number of the place.
 */
export async function neemPlekOver(
  { vandaag }: Werk,
  { deelafspraken }: Pick<Poorten, 'deelafspraken'>,
  plek: GedeeldePlek,
): Promise<Result<string, OvernameWeigering>> {
  if (plek.kant !== 'partner' || plek.eigenNummer !== null) return err({ code: 'al-overgenomen' });
  const periode = intersectPerioden(plek.periode, plek.afspraak.periode);
  if (periode === undefined || (periode.tot !== null && periode.tot <= vandaag)) {
    return err({ code: 'deling-voorbij' });
  }
  return ok(await deelafspraken.addOvergenomenPlek(plek, periode));
}
