import type { Poorten } from '#application/poorten.ts';
import type { Werk } from '#application/shared/index.ts';
import {
  canDeelafspraakHandeling,
  type DeelafspraakHandeling,
  type DeelafspraakStatus,
  determineDeelafspraakStand,
} from '#domain/deelafspraak/index.ts';
import { addDagen, type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { Deelafspraak } from './deelafspraak.ts';

type Antwoord = Exclude<DeelafspraakHandeling, 'beeindigen'>;

const WORDT: Readonly<Record<Antwoord, DeelafspraakStatus>> = {
  aanvaarden: 'aanvaard',
  weigeren: 'geweigerd',
  intrekken: 'ingetrokken',
};

export type DeelafspraakWeigering = { readonly code: 'kan-niet-meer' } | { readonly code: 'reden-ontbreekt' };

/** The partner accepts or refuses, or the owner withdraws what was not answered. A no comes with its reason. */
export async function beantwoordDeelafspraak(
  { vandaag }: Werk,
  { deelafspraken }: Pick<Poorten, 'deelafspraken'>,
  afspraak: Deelafspraak,
  invoer: { readonly versie: number; readonly handeling: Antwoord; readonly reden: string },
): Promise<Result<null, DeelafspraakWeigering>> {
  const { versie, handeling, reden } = invoer;
  const stand = determineDeelafspraakStand(afspraak, vandaag);
  if (!canDeelafspraakHandeling(stand, afspraak.kant, handeling)) return err({ code: 'kan-niet-meer' });
  if (handeling !== 'aanvaarden' && reden === '') return err({ code: 'reden-ontbreekt' });
  await deelafspraken.saveAntwoord(
    { id: afspraak.id, versie },
    { status: WORDT[handeling], beantwoordOp: handeling === 'intrekken' ? null : vandaag, reden },
  );
  return ok(null);
}

export type EindeWeigering = DeelafspraakWeigering | { readonly code: 'laatste-dag-past-niet' };

/** Ends an agreement after its last day, with the reason. People who work at a shared place keep it. */
export async function beeindigDeelafspraak(
  { vandaag }: Werk,
  { deelafspraken }: Pick<Poorten, 'deelafspraken'>,
  afspraak: Deelafspraak,
  invoer: { readonly versie: number; readonly laatsteDag: Datum; readonly reden: string },
): Promise<Result<null, EindeWeigering>> {
  const { versie, laatsteDag, reden } = invoer;
  const { periode, kant, id } = afspraak;
  const stand = determineDeelafspraakStand(afspraak, vandaag);
  if (!canDeelafspraakHandeling(stand, kant, 'beeindigen')) return err({ code: 'kan-niet-meer' });
  if (reden === '') return err({ code: 'reden-ontbreekt' });
  const tot = addDagen(laatsteDag, 1);
  if (laatsteDag < vandaag || laatsteDag < periode.van || (periode.tot !== null && tot > periode.tot)) {
    return err({ code: 'laatste-dag-past-niet' });
  }
  await deelafspraken.saveEinde({ id, versie }, tot, reden);
  return ok(null);
}
