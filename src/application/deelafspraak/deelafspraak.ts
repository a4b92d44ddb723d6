import type { Prijs } from '#application/raamovereenkomst/raamovereenkomst.ts';
import type { Opzet } from '#application/werkplek/werkplek.ts';
import type { DeelafspraakStatus, Kant, Openstellingsgrond } from '#domain/deelafspraak/index.ts';
import type { Datum, Periode, Uren } from '#domain/shared/index.ts';
import type { Begeleiding } from '#domain/werkplek/index.ts';

/** A gemeente by its code. */
export type GemeenteNaam = { readonly code: string; readonly naam: string };

/** An agreement as one of its two gemeenten sees it. */
export type Deelafspraak = {
  readonly id: string;
  readonly versie: number;
  readonly naam: string;
  /** Whether this gemeente opens places or uses them. */
  readonly kant: Kant;
  readonly ander: GemeenteNaam;
  readonly periode: Periode;
  readonly voorwaarden: string;
  readonly contact: string;
  readonly status: DeelafspraakStatus;
  readonly aangebodenOp: Datum;
  readonly beantwoordOp: Datum | null;
  readonly reden: string;
};

/** What the owner offers. */
export type DeelafspraakInvoer = Pick<
  Deelafspraak,
  'naam' | 'periode' | 'voorwaarden' | 'contact' | 'aangebodenOp'
> & { readonly partnerCode: string };

/** What the partner reads about the work. No people: not who sits there, not who guides. */
export type GedeeldWerk = {
  readonly organisatieId: string;
  readonly soort: string;
  readonly vorm: string;
  readonly naam: string;
  readonly werksoort: string;
  readonly omschrijving: string;
  readonly postcode: string | null;
  readonly plaats: string;
  readonly urenMin: Uren | null;
  readonly urenMax: Uren | null;
  readonly begeleiding: Begeleiding | null;
  readonly permanentToezicht: boolean | null;
  readonly aanpassingen: readonly string[] | null;
  readonly omgeving: readonly string[] | null;
  readonly opzet: Opzet | null;
  readonly begintijd: string;
  readonly groepsgrootte: number | null;
  readonly prijs: Prijs | null;
};

/** Seats of one place that are shared, as one of the two gemeenten sees them. */
export type GedeeldePlek = {
  readonly id: string;
  readonly versie: number;
  readonly kant: Kant;
  readonly ander: GemeenteNaam;
  readonly afspraak: Pick<Deelafspraak, 'id' | 'naam' | 'periode' | 'voorwaarden' | 'contact'>;
  readonly periode: Periode;
  readonly geopendOp: Datum;
  readonly aantal: number;
  /** How many of them somebody of the partner has from the asked day on. */
  readonly bezet: number;
  /** Seats that are out of the owner's own market; 0 for the partner, who does not read that. */
  readonly gereserveerd: number;
  readonly werkgever: string;
  readonly werksoortNaam: string;
  readonly werk: GedeeldWerk;
  /** Number of the place in the own register: the owner's place, or the one that took it over; null when none did. */
  readonly eigenNummer: string | null;
};

/** A place of the own register of which seats can be opened. */
export type OpenbarePlek = {
  readonly id: string;
  readonly nummer: string;
  readonly naam: string;
  readonly werkgever: string;
  /** Seats that are free from the day on, less those in a running offer. */
  readonly vrij: number;
};

export type NieuwePlekdeling = {
  readonly afspraak: Pick<Deelafspraak, 'id' | 'ander'>;
  readonly werkplekId: string;
  readonly aantal: number;
  readonly periode: Periode;
  readonly geopendOp: Datum;
  readonly grond: Openstellingsgrond;
};
