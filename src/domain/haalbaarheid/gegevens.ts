import type { LokaleEis } from '#domain/dienstverband/index.ts';
import type { Cent, Datum, Periode, Uren, Weekdag } from '#domain/shared/index.ts';
import type { Aanpassing, Begeleiding } from '#domain/werkplek/index.ts';

/** A range of hours a week, both ends included. */
export type UrenBereik = { readonly minimaal: Uren; readonly maximaal: Uren };

/**
 * What a person needs of a place. Everywhere null means *onbekend* (nobody asked yet), which is not the same as no
 * need: that is an empty list, false or 'geen-grens'. No diagnosis, only what the work must offer.
 */
export type KandidaatEisen = {
  /** Periods of a positive vaststelling; empty when there is none. */
  readonly vaststellingen: readonly Periode[];
  readonly beschikbaarVanaf: Datum | null;
  readonly uren: UrenBereik | null;
  readonly dagen: readonly Weekdag[] | null;
  /** Farthest distance in metres, as the crow flies. */
  readonly reisafstand: number | 'geen-grens' | null;
  /** Longest travel time one way in minutes. */
  readonly reistijd: number | 'geen-grens' | null;
  readonly begeleiding: Begeleiding | null;
  readonly permanentToezicht: boolean | null;
  readonly aanpassingen: readonly Aanpassing[] | null;
  /** Whether less than the local rule was accepted for this person. */
  readonly heeftAanvaardeAfwijking: boolean;
};

/** An agreement that opens a place of another gemeente, and the days on which somebody can start there. */
export type Deelgrond = { readonly naam: string; readonly gemeente: string; readonly periode: Periode };

/** Why somebody can work at a place: it is of the own gemeente, or shared by another one. */
export type Afspraakdekking = 'eigen' | 'geen-afspraak' | Deelgrond;

/** What a place offers to this person. Null means *onbekend*. */
export type WerkplekAanbod = {
  readonly periode: Periode;
  /** First day a seat is free; null when no seat comes free. */
  readonly vrijVanaf: Datum | null;
  readonly uren: UrenBereik | null;
  readonly dagen: readonly Weekdag[] | null;
  /** Distance from the person's home in metres, as the crow flies. */
  readonly afstand: number | null;
  /** Travel time one way in minutes; there is no source for it yet, so mostly unknown. */
  readonly reistijd: number | null;
  readonly begeleiding: Begeleiding | null;
  readonly permanentToezicht: boolean | null;
  readonly aanpassingen: readonly Aanpassing[] | null;
  /** Price a year, and the maximum of the raamovereenkomst; null when unknown or when there is no maximum. */
  readonly prijs: Cent | null;
  readonly maximumprijs: Cent | null;
  /** `eigen` gemeente, the agreement by which another gemeente shares the place, or `geen-afspraak`. */
  readonly afspraak: Afspraakdekking;
  /** A recorded no between this person and this place; null when there is none. */
  readonly uitsluiting: { readonly datum: Datum; readonly grond: string } | null;
};

/** One person at one place from one day. */
export type HaalbaarheidInvoer = {
  readonly eisen: KandidaatEisen;
  readonly aanbod: WerkplekAanbod;
  /** Intended first day of work. */
  readonly start: Datum;
  /** The local rule in force on that day; only a hard one is a requirement here. */
  readonly lokaleEis: LokaleEis | null;
};
