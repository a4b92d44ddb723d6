import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';

/** Prepares a round and fixes the seed of its lottery. Gives the number of the round. */
export async function bereidRondeVoor(
  { vandaag, actor }: Werk,
  { rondes }: Pick<Poorten, 'rondes'>,
  invoer: { readonly lot: string },
): Promise<Result<number, { readonly code: 'lot-ontbreekt' }>> {
  const lot = invoer.lot.trim();
  if (lot === '') return err({ code: 'lot-ontbreekt' });
  return ok(await rondes.addRonde({ lot, voorbereidOp: vandaag, voorbereidDoor: actor.naam }));
}
