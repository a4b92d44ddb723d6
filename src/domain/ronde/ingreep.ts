import type { Datum } from '#domain/shared/index.ts';

/** Staff fix a pair of a person and a place (`vastzetting`), or keep it out of the rounds (`uitsluiting`). */
export const INGREEP_SOORTEN = ['vastzetting', 'uitsluiting'] as const;

export type IngreepSoort = (typeof INGREEP_SOORTEN)[number];

/** An intervention of staff in the order of a round. */
export type Ingreep = {
  readonly soort: IngreepSoort;
  /** Case number of the person and number of the place. */
  readonly persoon: string;
  readonly plek: string;
  /** The person can read it. */
  readonly reden: string;
  readonly vanaf: Datum;
};

/**
 * Why an intervention did not hold in a round: the person took no part, did not choose the place, it does not fit, no
 * seat is left for it, or the person holds an offer of it or works there.
 */
export type IngreepBelet = 'doet-niet-mee' | 'niet-gekozen' | 'past-niet' | 'geen-plaats' | 'heeft-plek';

/** A pair of a person and a place, by their numbers. */
export type Paar = { readonly kandidaat: string; readonly plek: string };

/** What interventions did in one round, as it is kept with the round. By numbers only. */
export type RondeIngrepen = {
  readonly toegepast: readonly (Paar & { readonly soort: IngreepSoort })[];
  readonly nietToegepast: readonly (Paar & { readonly soort: IngreepSoort; readonly belet: IngreepBelet })[];
  /** Pairs that would rather have each other than what came out. Without interventions there are none. */
  readonly blokkades: readonly Paar[];
  /** Who would have had a place higher on the own list without interventions, and which. */
  readonly misten: readonly Paar[];
};
