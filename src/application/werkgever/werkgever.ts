import type { WerkgeverVorm } from '#domain/organisatie/index.ts';
import type { Datum } from '#domain/shared/index.ts';

/** aanbieder: day-activity provider with a framework agreement; werkgever: ordinary employer. */
export const WERKGEVER_SOORTEN = ['aanbieder', 'werkgever'] as const;

export type WerkgeverSoort = (typeof WERKGEVER_SOORTEN)[number];

/** What staff fill in about an organisation they work with. */
export type WerkgeverContact = {
  readonly soort: WerkgeverSoort;
  readonly vorm: WerkgeverVorm;
  readonly contactpersoon: string;
  readonly telefoon: string;
  readonly email: string;
  readonly plaats: string;
};

/** An organisation as one gemeente knows it. */
export type Werkgever = WerkgeverContact & {
  readonly id: string;
  readonly versie: number;
  readonly naam: string;
  readonly kvk: string;
  readonly sinds: Datum;
};

export type WerkgeverFilter = {
  /** Part of the name; empty for all. */
  readonly zoek: string;
  readonly soort: WerkgeverSoort | null;
  /** Only providers with fewer running seats than their framework agreement asks. */
  readonly zonderPlek: boolean;
};

/** One row of the list, with its seats on the reference date. */
export type WerkgeverRij = {
  readonly id: string;
  readonly naam: string;
  readonly soort: WerkgeverSoort;
  readonly plaats: string;
  readonly plekken: number;
  readonly zitplaatsen: number;
  readonly vrij: number;
  /** The framework agreement in force on the reference date; null when there is none. */
  readonly raamovereenkomst: string | null;
  readonly raamovereenkomstTot: Datum | null;
  /** Fewest sheltered places the agreement asks; null without an agreement. */
  readonly minimumPlekken: number | null;
};
