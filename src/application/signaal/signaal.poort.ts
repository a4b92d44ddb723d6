import type { AdviesUitkomst } from '#domain/advies/index.ts';
import type { CarrouselFeit, Schakel } from '#domain/dienstverband/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Signaal, SignaalFeiten, SignaalSoort } from '#domain/signaal/index.ts';

/** A dienstverband beschut werk or other paid job, as the signals look at it. */
export type SignaalDienstverband = Schakel &
  CarrouselFeit & {
    readonly werkgeverNaam: string;
    /** First day after the agreed end; null for an open end. */
    readonly overeengekomenTot: Datum | null;
    readonly uren: string | null;
    readonly redenAfwijking: string;
    readonly isBeschutWerk: boolean;
  };

/** Facts of one open dossier in the caseload on the day. Null: there is no such thing now. */
export type DossierSignaalFeiten = {
  readonly dossierId: string;
  readonly nummer: string;
  readonly naam: string;
  readonly jobcoach: string;
  readonly geopendOp: Datum;
  readonly laatsteGesprek: Datum | null;
  readonly wachtSinds: Datum | null;
  readonly isAangehouden: boolean;
  readonly aanvraag: { readonly aangevraagd: Datum; readonly uiterlijk: Datum } | null;
  readonly advies: { readonly adviesDatum: Datum; readonly uitkomst: AdviesUitkomst } | null;
  readonly besluit: Omit<SignaalFeiten['bezwaartermijn'], never> | null;
  readonly voorstel: SignaalFeiten['voorstel-wacht'] | null;
  readonly heeftKeuze: boolean;
  readonly vrijePlek: { readonly werkplekId: string; readonly naam: string; readonly rang: number } | null;
  /** What the person asked of staff, the most urgent of each kind. */
  readonly wilKijken: SignaalFeiten['wil-kijken'] | null;
  readonly kloptNiet: SignaalFeiten['klopt-niet'] | null;
  readonly dienstverbanden: readonly SignaalDienstverband[];
  /** Kinds that were handled and are silent now. */
  readonly stil: readonly string[];
};

/** A provider or agreement that asks for attention. */
export type WerkgeverSignaalFeiten = {
  readonly werkgeverId: string;
  readonly naam: string;
  readonly zonderPlek: SignaalFeiten['aanbieder-zonder-beschutte-plek'] | null;
  readonly verlenging: SignaalFeiten['raamovereenkomst-verlengen'] | null;
  readonly stil: readonly string[];
};

export type Afhandeling = {
  readonly onderwerp: string;
  readonly soort: SignaalSoort;
  readonly gedaan: 'afgehandeld' | 'uitgesteld' | 'klopt-niet';
  readonly gedaanOp: Datum;
  readonly weerTonenOp: Datum;
  readonly toelichting: string;
};

export type SignaalPoort = {
  /** One row per open dossier of the signed-in klantmanager. Logged. */
  listDossierFeiten(peildatum: Datum): Promise<readonly DossierSignaalFeiten[]>;
  listWerkgeverFeiten(peildatum: Datum): Promise<readonly WerkgeverSignaalFeiten[]>;
  handelAf(afhandeling: Afhandeling): Promise<void>;
  /** What the person asked for was done, or is not to be done: the request of this kind that is due first ends. */
  rondVraagAf(onderwerp: string, soort: 'wil-kijken' | 'klopt-niet', afgerondOp: Datum): Promise<void>;
};

/** Everything about one person or provider that asks for attention, most urgent first. */
export type SignaalGroep = {
  readonly onderwerp: string;
  readonly titel: string;
  readonly href: string;
  readonly jobcoach: string;
  readonly werkgeverNaam: string | null;
  readonly plekNaam: string | null;
  readonly signalen: readonly [Signaal, ...Signaal[]];
};

/** A person who was not spoken for the longest time. */
export type LangstNietGesproken = {
  readonly nummer: string;
  readonly naam: string;
  readonly laatsteGesprek: Datum | null;
};
