import { type Bevestigweigering, checkBevestiging } from '#domain/normen/index.ts';
import type { Result } from '#domain/shared/index.ts';
import type { Poorten } from '../poorten.ts';
import type { Werk } from '../shared/index.ts';
import type { GemeentePrijs } from './prijs.ts';

/** A second person confirms a price: from now on payments may rest on it. `versie` as it was shown. */
export async function confirmPrijs(
  { actor }: Werk,
  { regels }: Pick<Poorten, 'regels'>,
  prijs: GemeentePrijs,
  versie: number,
): Promise<Result<null, Bevestigweigering>> {
  const mag = checkBevestiging(prijs, actor.gebruikerId);
  if (mag.ok) await regels.confirmPrijs({ id: prijs.id, versie }, actor.naam);
  return mag;
}
