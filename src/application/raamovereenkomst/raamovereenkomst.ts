import type { Periode } from '#domain/shared/index.ts';

export const PRIJS_EENHEDEN = ['jaar', 'maand', 'dagdeel', 'uur'] as const;

export type PrijsEenheid = (typeof PRIJS_EENHEDEN)[number];

/** An amount in euro cents for one unit of time. */
export type Prijs = { readonly bedrag: number; readonly eenheid: PrijsEenheid };

/** What staff fill in about a framework agreement with a provider. */
export type RaamovereenkomstInvoer = {
  readonly nummer: string;
  /** Always with an end: an extension option is not used until it is entered. */
  readonly periode: Periode;
  readonly verlengingsopties: number;
  readonly verlengingMaanden: number;
  /** Lots of the tender, such as 'dagbesteding' and 'beschut-werk'. */
  readonly percelen: readonly string[];
  readonly maximumprijs: Prijs | null;
  readonly minimumPlekken: number;
};

export type Raamovereenkomst = RaamovereenkomstInvoer & {
  readonly id: string;
  readonly versie: number;
  readonly werkgeverId: string;
};
