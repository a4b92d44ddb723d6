import type { Prijs } from '#application/raamovereenkomst/raamovereenkomst.ts';
import type { Haalbaarheid } from '#domain/haalbaarheid/index.ts';
import type { Behoefte } from '#domain/keuze/index.ts';
import type { Datum, DossierId, Periode, Uren } from '#domain/shared/index.ts';
import type { Begeleiding } from '#domain/werkplek/index.ts';

/** The database keeps at most this many places in one choice. */
export const HOOGSTE_AANTAL_KEUZES = 10;

/** A whole choice as the person gave it on a day. A new one replaces it; the old one stays. */
export type GegevenKeuze = {
  readonly id: string;
  readonly gekozenOp: Datum;
  /** Who was present. */
  readonly aanwezig: string;
  /** Null while this is the choice in force. */
  readonly vervangenOp: Datum | null;
  /** In the person's order, first choice first. */
  readonly plekken: readonly { readonly nummer: string; readonly naam: string; readonly werkgever: string }[];
};

/** A place as one person meets it. Null is unknown. */
export type KeuzePlek = {
  readonly id: string;
  readonly nummer: string;
  readonly naam: string;
  readonly werkgever: string;
  readonly werksoort: string;
  readonly plaats: string;
  readonly omschrijving: string;
  readonly urenMin: Uren | null;
  readonly urenMax: Uren | null;
  readonly begeleiding: Begeleiding | null;
  readonly beschikbaar: Periode;
  readonly prijs: Prijs | null;
  readonly maximumprijs: Prijs | null;
  /** Rank in the person's choice in force; null when it was not chosen. */
  readonly rang: number | null;
  readonly zitplaatsen: number;
  readonly vrij: number;
  /** First day from which a seat is free; null when none is. */
  readonly vrijVanaf: Datum | null;
  /** Running proposals of this place to others: their seats are promised. */
  readonly voorgesteld: number;
  /** Metres as the crow flies between the two postcodes; null when one is unknown. */
  readonly afstand: number | null;
  /** Waiting people with an earlier vaststelling who chose this place. Shown as a number only. */
  readonly eerder: readonly DossierId[];
  readonly haalbaarheid: Haalbaarheid;
};

/** What an employer gets to see with a proposal, and nothing else. */
export type GedeeldProfiel = {
  readonly werksoorten: readonly string[];
  readonly behoeften: readonly Behoefte[];
  readonly urenMin: Uren | null;
  readonly urenMax: Uren | null;
  readonly beschikbaarVanaf: Datum | null;
};

/** Everything that choosing and proposing a place need for one person. */
export type KeuzeBeeld = {
  readonly vaststellingOp: Datum | null;
  readonly profiel: GedeeldProfiel;
  /** Newest first. */
  readonly keuzes: readonly GegevenKeuze[];
  /** Chosen places first in the person's order, then the others by distance. */
  readonly plekken: readonly KeuzePlek[];
};
