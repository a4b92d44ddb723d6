import { type Bevestigweigering, checkBevestiging } from '#domain/normen/index.ts';
import type { Result } from '#domain/shared/index.ts';
import type { Poorten } from '../poorten.ts';
import type { Werk } from '../shared/index.ts';
import type { NormInvulling } from './normen.poort.ts';

/** A second person confirms an entered norm: from now on payments may rest on it. `versie` as it was shown. */
export async function confirmNorm(
  { actor }: Werk,
  { normen }: Pick<Poorten, 'normen'>,
  invulling: NormInvulling,
  versie: number,
): Promise<Result<null, Bevestigweigering>> {
  const mag = checkBevestiging(invulling, actor.gebruikerId);
  if (mag.ok) await normen.confirmInvulling({ id: invulling.id, versie }, actor.naam);
  return mag;
}
