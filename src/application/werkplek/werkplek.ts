import type { Prijs } from '#application/raamovereenkomst/raamovereenkomst.ts';
import type { Datum, Periode, Uren } from '#domain/shared/index.ts';
import type { Begeleiding } from '#domain/werkplek/index.ts';

/** Among colleagues with ordinary jobs, or together in a group. */
export const OPZETTEN = ['tussen-collegas', 'groep'] as const;

export type Opzet = (typeof OPZETTEN)[number];

/** What it is like at the place. */
export const OMGEVINGEN = [
  'rustig',
  'soms-druk',
  'druk',
  'geluid',
  'stille-kamer',
  'buiten',
  'binnen',
  'vaste-taken',
  'afwisseling',
  'alleen-werken',
  'samenwerken',
  'klantcontact',
] as const;

/** What staff fill in about a place. Null is unknown: nobody asked yet. */
export type WerkplekInvoer = {
  readonly werkgeverId: string;
  readonly werksoort: string;
  readonly naam: string;
  readonly omschrijving: string;
  readonly postcode: string | null;
  readonly plaats: string;
  readonly urenMin: Uren | null;
  readonly urenMax: Uren | null;
  readonly begeleiding: Begeleiding | null;
  readonly permanentToezicht: boolean | null;
  readonly begeleider: string;
  readonly aanpassingen: readonly string[] | null;
  readonly omgeving: readonly string[] | null;
  readonly opzet: Opzet | null;
  /** With how many people one works there, oneself included. */
  readonly groepsgrootte: number | null;
  readonly begintijd: string;
  readonly beschikbaar: Periode;
  readonly prijs: Prijs | null;
};

/** One kind of work at one location of one organisation. */
export type Werkplek = WerkplekInvoer & {
  readonly id: string;
  readonly versie: number;
  readonly nummer: string;
  readonly werkgever: string;
  readonly werksoortNaam: string;
  /** Maximum of the framework agreement in force on the reference date; null when there is none. */
  readonly maximumprijs: Prijs | null;
};

/** One seat of a place. `vrijVanaf` is the first day from which nobody sits there or comes there; null when never. */
export type Zitplaats = {
  readonly id: string;
  readonly versie: number;
  readonly volgnummer: number;
  readonly periode: Periode;
  readonly redenEinde: string;
  readonly vrijVanaf: Datum | null;
};

/** Who sits on a seat. Personal data: for the klantmanager only, and every look is logged. */
export type Bezetter = {
  readonly zitplaatsId: string;
  readonly dossierNummer: string;
  readonly naam: string;
  readonly periode: Periode;
  readonly soort: 'beschut-werk' | 'proefplaats';
};

export type WerkplekFilter = {
  readonly werksoort: string | null;
  readonly begeleiding: Begeleiding | null;
  /** Hours a week that must be possible. */
  readonly uren: Uren | null;
  /** Only places with a seat that is free from this day. */
  readonly vrijOp: Datum | null;
  readonly werkgeverId: string | null;
};

/** One row of the list of places, with its seats on the asked day. */
export type WerkplekRij = {
  readonly id: string;
  readonly nummer: string;
  readonly naam: string;
  readonly werkgeverId: string;
  readonly werkgever: string;
  readonly werksoort: string;
  readonly plaats: string;
  readonly urenMin: Uren | null;
  readonly urenMax: Uren | null;
  readonly begeleiding: Begeleiding | null;
  readonly zitplaatsen: number;
  readonly vrij: number;
  readonly prijs: Prijs | null;
  readonly maximumprijs: Prijs | null;
};
