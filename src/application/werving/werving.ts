import type { Gevraagde, Vereiste, Vraag } from '#domain/haalbaarheid/index.ts';
import type { Cent, Datum, DossierId } from '#domain/shared/index.ts';
import type { Punt, Wervingspersoon, Wervingstype } from '#domain/werving/index.ts';

/** A place as acquisition looks at it. */
export type WervingPlek = {
  readonly nummer: string;
  readonly naam: string;
  readonly werkgever: string;
  readonly werksoort: string;
  readonly plaats: string;
  /** Price a year of one seat; null when it is unknown or agreed per month, part of a day or hour. */
  readonly prijsPerJaar: Cent | null;
};

/** A postcode area: where it lies, and the town it belongs to. */
export type Postcodegebied = Punt & { readonly woonplaats: string };

/** What stands beside the facts of a round: the wishes of its people, its places, and the map. */
export type WervingFeiten = {
  readonly profielen: ReadonlyMap<DossierId, Wervingspersoon>;
  readonly plekken: ReadonlyMap<string, WervingPlek>;
  /** Names of kinds of work by code. */
  readonly werksoorten: ReadonlyMap<string, string>;
  /** Postcodes in the own gemeente, or where somebody of the round lives. */
  readonly gebieden: ReadonlyMap<string, Postcodegebied>;
  /** Postcodes where a place can be opened: those of the own gemeente. */
  readonly eigenPostcodes: ReadonlySet<string>;
  /** People who wait without a list: they are not in the round. */
  readonly zonderKeuze: number;
};

/** Where the price of a place that does not exist yet was recorded. */
export type Prijsbron = 'gemeenteprijs' | 'hoogste-plekprijs';

/** What seats would do, by dividing again. */
export type Winst = {
  /** People without a place who get one. */
  readonly aanWerk: number;
  /** People with a place who get one higher on the own list. */
  readonly beter: number;
  /** Since when the one among `aanWerk` who waits longest has been waiting; null when there is nobody. */
  readonly langsteWacht: Datum | null;
};

/** A kind of place to open. The numbers are an estimate: nobody has chosen it yet. */
export type NieuwVoorstel = Winst &
  Wervingstype & {
    readonly zitplaatsen: number;
    /** Price a year of one seat, as recorded; null when nothing is recorded. */
    readonly prijs: { readonly bedrag: Cent; readonly bron: Prijsbron } | null;
    readonly prijsPerPlaatsing: Cent | null;
  };

/** One seat more at a place that exists. Exact. */
export type Zitplaatsvoorstel = Winst & { readonly plek: string; readonly prijs: Cent | null };

/** The least that so many people more cost a year. */
export type Kostengrens = {
  readonly erbij: number;
  readonly typeId: string;
  readonly prijs: Cent;
  readonly totaal: Cent;
};

/** People who together can only go to these places, which have fewer seats. */
export type Wervingstekort = {
  readonly mensen: readonly number[];
  readonly plekken: readonly string[];
  readonly zitplaatsen: number;
};

/** Why people who wait have no place on their list that could ever take them. */
export type ZonderPlek = {
  readonly aantal: number;
  /** People by the reason that occurs most on their list, most people first. */
  readonly redenen: readonly { readonly reden: Vereiste | 'onbekend'; readonly aantal: number }[];
  /** What nobody knows yet, and for how many people of the round. */
  readonly vragen: readonly {
    readonly code: Vraag['code'];
    readonly aan: Gevraagde;
    readonly aantal: number;
  }[];
};

/** Free seats of a kind of work beside the people who wish it. */
export type VraagAanbod = { readonly werksoort: string; readonly vrij: number; readonly wensen: number };

/** Everything that acquisition can say on one day. */
export type Wervingsadvies = {
  /** People who wait and are in the round, with a place in it, and the most of them that any way of dividing could place. */
  readonly deelnemers: number;
  readonly geplaatst: number;
  readonly hoogstens: number;
  readonly zonderKeuze: number;
  readonly nieuw: readonly NieuwVoorstel[];
  readonly erbij: readonly Zitplaatsvoorstel[];
  readonly grens: readonly Kostengrens[];
  readonly tekorten: readonly Wervingstekort[];
  readonly zonderPlek: ZonderPlek;
  readonly vraagAanbod: readonly VraagAanbod[];
};

/** Somebody whom a place would help, as staff may see it: the name only of the own candidates. */
export type WervingPersoonRij = {
  readonly nummer: string;
  readonly naam: string | null;
  readonly klantmanager: string | null;
  readonly vaststellingOp: Datum;
};
