import { addDagen, type Datum, err, ok, type Periode, type Result } from '#domain/shared/index.ts';
import type { VrijeZitplaats } from './plaatsing.ts';

export type ZitplaatsBezet =
  | { readonly code: 'zitplaats-bezet' }
  | { readonly code: 'zitplaats-stopt'; readonly laatsteDag: Datum };

/** Whether the seat is one of this place and free for the whole period. The database has the last word. */
export function checkZitplaats(
  zitplaatsen: readonly VrijeZitplaats[],
  id: string,
  { van, tot }: Periode,
): Result<VrijeZitplaats, ZitplaatsBezet> {
  const zitplaats = zitplaatsen.find((een) => een.id === id);
  if (zitplaats === undefined || van < zitplaats.vrijVanaf) return err({ code: 'zitplaats-bezet' });
  if (zitplaats.tot !== null && (tot === null || tot > zitplaats.tot)) {
    return err({ code: 'zitplaats-stopt', laatsteDag: addDagen(zitplaats.tot, -1) });
  }
  return ok(zitplaats);
}
