import type { Datum, Periode } from '#domain/shared/index.ts';

export const LOKALE_REGEL_SOORTEN = ['minimum-uren', 'minimum-maanden'] as const;

export type LokaleRegelSoort = (typeof LOKALE_REGEL_SOORTEN)[number];

/** A dated rule of the gemeente itself: the least hours a week or the least months of a dienstverband. */
export type LokaleRegel = {
  readonly id: string;
  readonly versie: number;
  readonly soort: LokaleRegelSoort;
  /** Hours with one decimal, or whole months, as a decimal string. */
  readonly waarde: string;
  /** Whether a deviation is refused; otherwise it needs a reason. */
  readonly hard: boolean;
  readonly geldig: Periode;
  readonly bron: string;
};

export type NieuweLokaleRegel = Pick<LokaleRegel, 'soort' | 'waarde' | 'hard' | 'bron'> & {
  readonly vanaf: Datum;
};

/** The highest price that the gemeente itself pays for a place, whatever the framework agreement allows. */
export type Maximumprijs = {
  readonly id: string;
  /** Whole euro a year. */
  readonly euro: number;
  readonly geldig: Periode;
  readonly bron: string;
};

export type NieuweMaximumprijs = Pick<Maximumprijs, 'euro' | 'bron'> & { readonly vanaf: Datum };

export const GEMEENTE_AANTAL_SOORTEN = ['raadsaantal', 'ambitie'] as const;

/** raadsaantal: the number of the council (art. 10b(5)); ambitie: what the gemeente itself aims for. */
export type GemeenteAantalSoort = (typeof GEMEENTE_AANTAL_SOORTEN)[number];

export type GemeenteAantal = {
  readonly soort: GemeenteAantalSoort;
  readonly jaar: number;
  readonly aantal: number;
  readonly bron: string;
};
