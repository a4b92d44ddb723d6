import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import { err, ok, type Result } from '#domain/shared/index.ts';
import type { WerkgeverContact } from './werkgever.ts';

export type NieuweWerkgever = WerkgeverContact & { readonly kvk: string; readonly naam: string };

export type WerkgeverBekend = {
  readonly code: 'werkgever-bekend';
  readonly id: string;
  readonly naam: string;
};

/**
 * Adds an employer or provider. The organisation is shared reference data: one with the same KvK number is used as it
 * is, its own name included. An organisation that the gemeente already works with is refused with its id.
 */
export async function registerWerkgever(
  { vandaag }: Werk,
  { werkgevers }: Pick<Poorten, 'werkgevers'>,
  { kvk, naam, ...contact }: NieuweWerkgever,
): Promise<Result<{ id: string }, WerkgeverBekend>> {
  const bekend = await werkgevers.findOrganisatie(kvk);
  if (bekend?.werkgeverId) {
    return err({ code: 'werkgever-bekend', id: bekend.werkgeverId, naam: bekend.naam });
  }
  const organisatieId = bekend?.id ?? (await werkgevers.addOrganisatie({ kvk, naam }));
  return ok({ id: await werkgevers.addWerkgever({ ...contact, organisatieId, sinds: vandaag }) });
}
