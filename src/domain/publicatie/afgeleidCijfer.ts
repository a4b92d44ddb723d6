import { type Aandeel, roundAandeel } from '#domain/berekening/index.ts';
import { isKleinAantal } from './kleinAantal.ts';

/** A figure that was derived from counts of people, as it can be shown outside staff. */
export type AfgeleidCijfer<Waarde> =
  | { readonly status: 'bekend'; readonly waarde: Waarde }
  | { readonly status: 'beschermd' };

const BESCHERMD = { status: 'beschermd' } as const;

/**
 * A part of a group of people as a share with four decimals. Protected when the part or the rest of the group is small:
 * who knows the group and the share knows both. `deel` is at most `geheel`.
 */
export function protectAandeel(deel: number, geheel: number): AfgeleidCijfer<Aandeel> {
  if (isKleinAantal(deel) || isKleinAantal(geheel - deel)) return BESCHERMD;
  return { status: 'bekend', waarde: roundAandeel(deel, geheel) };
}

/**
 * How many people of a group remain without a part of it. The difference is itself a count of people, so it is
 * protected when it, the group or the part is small.
 */
export function protectRest(geheel: number, deel: number): AfgeleidCijfer<number> {
  if ([geheel, deel, geheel - deel].some(isKleinAantal)) return BESCHERMD;
  return { status: 'bekend', waarde: geheel - deel };
}

/**
 * Change of a count between two dates. Protected when one of the counts is small, because the change and the other
 * count give it away. A small change of large counts stays: it follows from two public figures.
 */
export function protectVerloop(eerst: number, later: number): AfgeleidCijfer<number> {
  if (isKleinAantal(eerst) || isKleinAantal(later)) return BESCHERMD;
  return { status: 'bekend', waarde: later - eerst };
}
