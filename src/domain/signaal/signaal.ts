import type { AdviesUitkomst } from '#domain/advies/index.ts';
import type { LokaleEisTekort } from '#domain/dienstverband/index.ts';
import { compareDatum, type Datum } from '#domain/shared/index.ts';
import type { VoorstelKant } from '#domain/voorstel/index.ts';

/** When to act: it cannot wait, it can wait some days, or it is good to know. */
export const URGENTIES = ['vandaag', 'deze-week', 'later'] as const;

export type Urgentie = (typeof URGENTIES)[number];

/** What a candidate asked of staff: about which place, since when, and the day that was told. */
export type Kandidaatvraag = { readonly plek: string; readonly gemeldOp: Datum; readonly uiterlijk: Datum };

/** Per kind of signal the facts that its rule looks at. The read model finds them; the rule decides. */
export type SignaalFeiten = {
  'advies-blijft-uit': { readonly aangevraagd: Datum; readonly uiterlijk: Datum };
  'besluit-nemen': {
    readonly adviesDatum: Datum;
    readonly uitkomst: AdviesUitkomst;
    readonly uiterlijk: Datum;
  };
  bezwaartermijn: {
    readonly uitkomst: AdviesUitkomst;
    readonly afwijkend: boolean;
    readonly uiterlijk: Datum;
  };
  'voorstel-wacht': { readonly wachtOp: readonly VoorstelKant[]; readonly reactieUiterlijk: Datum };
  'dienstverband-stopt': {
    readonly laatsteDag: Datum;
    /** Null when no notice is needed or it was given. */
    readonly aanzeggingUiterlijk: Datum | null;
    /** Number in the chain; null when unknown. */
    readonly nummer: number | null;
    /** Whether one more temporary job is possible; null when unknown. */
    readonly kanTijdelijkVerder: boolean | null;
  };
  'carrousel-risico': {
    readonly laatsteDag: Datum | null;
    readonly isLaatsteTijdelijke: boolean;
    /** The coming day from which the job is permanent by the rule; null when its end comes first. */
    readonly vastVanaf: Datum | null;
    readonly aantalAfgelopenWerkgevers: number;
  };
  'wacht-te-lang': { readonly wachtSinds: Datum; readonly isAangehouden: boolean };
  'keuze-klaar-plek-vrij': { readonly werkplekId: string; readonly rang: number };
  'keuze-niet-gemaakt': { readonly adviesDatum: Datum };
  /** The person wants to look at a place first; staff calls before the day. */
  'wil-kijken': Kandidaatvraag;
  /** The person says that something is not right about a place. */
  'klopt-niet': Kandidaatvraag & { readonly tekst: string; readonly stondEr: string };
  'geen-contact': {
    /** Last conversation, or the first day of the dossier when there was none. */
    readonly laatsteContact: Datum;
    /** First day of the running job; null when there is none. */
    readonly begonnenMetWerk: Datum | null;
  };
  'onder-lokale-eis': { readonly tekorten: readonly LokaleEisTekort[] };
  'aanbieder-zonder-beschutte-plek': {
    readonly sinds: Datum;
    readonly aantal: number;
    readonly minimaal: number;
  };
  'raamovereenkomst-verlengen': {
    readonly nummer: number;
    readonly uiterlijk: Datum;
    readonly eindeNu: Datum;
  };
};

export type SignaalSoort = keyof SignaalFeiten;

/** What each kind of signal tells beside its facts. */
export type SignaalAfgeleid = {
  'advies-blijft-uit': { readonly dagenOver: number };
  'besluit-nemen': { readonly dagenOver: number };
  bezwaartermijn: { readonly dagenOver: number; readonly isAfgelopen: boolean };
  'voorstel-wacht': { readonly dagenOver: number };
  'dienstverband-stopt': { readonly dagen: number };
  'carrousel-risico': Record<never, never>;
  'wacht-te-lang': { readonly weken: number; readonly isBovenNorm: boolean };
  'keuze-klaar-plek-vrij': Record<never, never>;
  'keuze-niet-gemaakt': { readonly weken: number };
  'wil-kijken': { readonly dagenOver: number };
  'klopt-niet': { readonly dagenOver: number };
  'geen-contact': { readonly weken: number };
  'onder-lokale-eis': Record<never, never>;
  'aanbieder-zonder-beschutte-plek': { readonly dagen: number };
  'raamovereenkomst-verlengen': { readonly dagenOver: number };
};

/** What a klantmanager can do about it; the words are made at the border. */
export type Actie =
  | 'uwv-bellen'
  | 'sparren'
  | 'besluit-nemen'
  | 'gesprek-voeren'
  | 'antwoord-navragen'
  | 'ander-voorstel-doen'
  | 'vast-dienstverband-bespreken'
  | 'tijdelijk-verlengen'
  | 'samen-nieuwe-plek-zoeken'
  | 'zekerheid-werkgever-bespreken'
  | 'overleg-met-collega'
  | 'plek-zoeken'
  | 'regio-vragen'
  | 'reden-vastleggen'
  | 'voorstel-doen'
  | 'keuze-plannen'
  | 'bellen'
  | 'bezoek-plannen'
  | 'kijkdag-regelen'
  | 'plek-nagaan'
  | 'uren-of-duur-aanpassen'
  | 'aanbieder-spreken'
  | 'overeenkomst-verlengen';

/** Something that asks for attention: what, how urgent, why now, what can be done, by when. */
export type SignaalVan<S extends SignaalSoort> = {
  readonly soort: S;
  readonly urgentie: Urgentie;
  readonly data: SignaalFeiten[S] & SignaalAfgeleid[S];
  readonly acties: readonly Actie[];
  readonly uiterlijk: Datum | null;
};

export type Signaal = { [S in SignaalSoort]: SignaalVan<S> }[SignaalSoort];

/** Most urgent first, then the earliest date; a signal without a date comes last. */
export function compareSignaal(
  a: Pick<Signaal, 'urgentie' | 'uiterlijk'>,
  b: Pick<Signaal, 'urgentie' | 'uiterlijk'>,
): number {
  const verschil = URGENTIES.indexOf(a.urgentie) - URGENTIES.indexOf(b.urgentie);
  if (verschil !== 0) return verschil;
  if (a.uiterlijk === null || b.uiterlijk === null)
    return Number(a.uiterlijk === null) - Number(b.uiterlijk === null);
  return compareDatum(a.uiterlijk, b.uiterlijk);
}
