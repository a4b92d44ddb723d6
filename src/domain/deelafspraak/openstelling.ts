import { err, ok, type Result } from '#domain/shared/index.ts';

/** What is known when somebody wants to open seats for another gemeente. */
export type Openstelling = {
  readonly aantal: number;
  /** Seats that are free and not promised in an offer that runs. */
  readonly vrij: number;
  /** Number of the latest round that has run; null when none has. */
  readonly laatsteRonde: number | null;
  /** Own residents who wait and have this place as a choice that fits, or that may fit. */
  readonly eigenWachtenden: number;
  /** Why it is opened all the same; empty when nobody wrote anything. */
  readonly reden: string;
};

export type OpenstellingWeigering =
  | { readonly code: 'te-weinig-vrij'; readonly vrij: number }
  | { readonly code: 'reden-nodig' };

/** The ground on which seats were opened: the round that showed that nobody waits for them, or a reason. */
export type Openstellingsgrond = { readonly ronde: number | null; readonly reden: string };

/**
 * Own residents first: seats can be opened when a round was run and no own resident who waits has the place as a choice
 * that fits or may fit. In any other case somebody writes down why.
 */
export function determineOpenstelling({
  aantal,
  vrij,
  laatsteRonde,
  eigenWachtenden,
  reden,
}: Openstelling): Result<Openstellingsgrond, OpenstellingWeigering> {
  if (aantal > vrij) return err({ code: 'te-weinig-vrij', vrij });
  if (laatsteRonde !== null && eigenWachtenden === 0) return ok({ ronde: laatsteRonde, reden });
  return reden === '' ? err({ code: 'reden-nodig' }) : ok({ ronde: null, reden });
}

/** How many seats the owner can take back: what is reserved, less what the partner still uses from that day on. */
export function countTerug({
  gereserveerd,
  bezet,
}: {
  readonly gereserveerd: number;
  readonly bezet: number;
}): number {
  return Math.max(0, gereserveerd - bezet);
}
