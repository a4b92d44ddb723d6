import { addDagen, type Datum, err, ok, type Periode, type Result } from '#domain/shared/index.ts';
import type { VrijeZitplaats } from './plaatsing.ts';

/** The seat is not there until the end. */
export type ZitplaatsStopt = { readonly code: 'zitplaats-stopt'; readonly laatsteDag: Datum };

export type ZitplaatsBezet = { readonly code: 'zitplaats-bezet' } | ZitplaatsStopt;

/** Whether the seat is one of this place and free for the whole period. The database has the last word. */
export function checkZitplaats(
  zitplaatsen: readonly VrijeZitplaats[],
  id: string,
  { van, tot }: Periode,
): Result<VrijeZitplaats, ZitplaatsBezet> {
  const zitplaats = zitplaatsen.find((een) => een.id === id);
  if (zitplaats === undefined || van < zitplaats.vrijVanaf) return err({ code: 'zitplaats-bezet' });
  const einde = checkZitplaatsEinde(zitplaats.tot, tot);
  return einde.ok ? ok(zitplaats) : err(einde.error);
}

/** Whether a seat that is there until `zitplaatsTot` is there until `tot`; null is without end. */
export function checkZitplaatsEinde(
  zitplaatsTot: Datum | null,
  tot: Datum | null,
): Result<null, ZitplaatsStopt> {
  if (zitplaatsTot === null || (tot !== null && tot <= zitplaatsTot)) return ok(null);
  return err({ code: 'zitplaats-stopt', laatsteDag: addDagen(zitplaatsTot, -1) });
}
