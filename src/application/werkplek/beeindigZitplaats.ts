import type { Poorten } from '#application/poorten.ts';
import { addDagen, type Datum, err, ok, type Result } from '#domain/shared/index.ts';
import type { Bezetter, Zitplaats } from './werkplek.ts';

export type ZitplaatsWeigering =
  | { readonly code: 'zitplaats-onbekend' }
  | { readonly code: 'einde-voor-begin' }
  /** Someone still sits there after that day. */
  | { readonly code: 'zitplaats-bezet-na-einde' };

/**
 * Ends a seat after its last day, with the reason (instandhouding: which places are lost, and why). A seat that
 * someone has a plaatsing on after that day is not taken away.
 */
export async function beeindigZitplaats(
  { werkplekken }: Pick<Poorten, 'werkplekken'>,
  invoer: {
    readonly zitplaatsen: readonly Zitplaats[];
    readonly bezetters: readonly Bezetter[];
    readonly id: string;
    readonly versie: number;
    readonly laatsteDag: Datum;
    readonly reden: string;
  },
): Promise<Result<null, ZitplaatsWeigering>> {
  const { id, versie, laatsteDag, reden } = invoer;
  const zitplaats = invoer.zitplaatsen.find((plaats) => plaats.id === id);
  if (zitplaats === undefined) return err({ code: 'zitplaats-onbekend' });
  if (laatsteDag < zitplaats.periode.van) return err({ code: 'einde-voor-begin' });
  const tot = addDagen(laatsteDag, 1);
  const bezet = invoer.bezetters.some(
    ({ zitplaatsId, periode }) => zitplaatsId === id && (periode.tot === null || periode.tot > tot),
  );
  if (bezet) return err({ code: 'zitplaats-bezet-na-einde' });
  await werkplekken.endZitplaats(id, versie, tot, reden);
  return ok(null);
}
