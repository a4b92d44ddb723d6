import type { Begrotingsregel, Jaargegevens, Kostenpost, Voorziening } from '#domain/begroting/index.ts';
import type { Aandeel, Bedrag } from '#domain/berekening/index.ts';
import type { Periode, Uren } from '#domain/shared/index.ts';

/** A budget as it is entered: with its year and where it was decided. */
export type NieuweBegrotingsregel = Begrotingsregel & { readonly jaar: number; readonly bron: string };

/** A post as it is entered; `werkgeverId` (uuid) when the money goes to one provider. */
export type NieuweKostenpost = Omit<Kostenpost, 'vorm'> & {
  readonly werkgeverId: string | null;
  readonly omschrijving: string;
};

/** A post as it stands in the records; `werkgever` is the name of the provider. */
export type BewaardeKostenpost = NieuweKostenpost & {
  readonly id: string;
  readonly versie: number;
  readonly werkgever: string | null;
};

/** The whole budget of a year and the other people it must serve; null is unknown. */
export type Participatiebudget = {
  readonly jaar: number;
  readonly bedrag: Bedrag | null;
  readonly mensen: number | null;
  readonly bron: string;
};

/** Budget and spending of one facility in one year, rijksbijdrage taken off; null when nothing was entered. */
export type Jaarsom = {
  readonly jaar: number;
  readonly voorziening: Voorziening;
  readonly begroot: Bedrag | null;
  readonly werkelijk: Bedrag | null;
};

/**
 * Established subsidies with the same period and the same figures, without people. `loonwaarde` is null while a forfait
 * is paid; `leeftijd` is that on the first day of the year or of the subsidy.
 */
export type Subsidiesom = Periode & {
  readonly loonwaarde: Aandeel | null;
  readonly uren: Uren;
  readonly voltijdUren: Uren | null;
  readonly leeftijd: number;
  readonly aantal: number;
};

/** Everything that the page of one year is made of. */
export type KostenJaar = Omit<Jaargegevens, 'begroting' | 'subsidies'> & {
  readonly begroting: readonly (Begrotingsregel & { readonly bron: string })[];
  readonly subsidies: readonly Subsidiesom[];
  readonly participatiebudget: Participatiebudget | null;
  /** Every year with a budget or a booked post, oldest first. */
  readonly jaren: readonly Jaarsom[];
  /** Whether the register of this gemeente is invented. */
  readonly isDemo: boolean;
};

/** An employer that a post can go to. */
export type Kostenwerkgever = { readonly id: string; readonly naam: string };
