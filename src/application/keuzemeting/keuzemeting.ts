import type {
  KeuzeStart,
  KeuzeUitslag,
  KeuzeWachtende,
  PlekBekend,
  VoorstelAfloop,
} from '#domain/keuzemeting/index.ts';
import type { Datum } from '#domain/shared/index.ts';

/** Somebody who waits on the day and did not begin anywhere: enough to count, no name. */
export type MetingWachtende = KeuzeWachtende & {
  readonly nummer: string;
  readonly wachtSinds: Datum;
  readonly aangehouden: boolean;
  readonly heeftKeuze: boolean;
};

/** A place on the day: its free seats, who wants it, and what is recorded about it now. */
export type MetingPlek = PlekBekend & {
  readonly nummer: string;
  readonly naam: string;
  readonly werkgever: string;
  readonly vrij: number;
  /** People with the place in a choice in force that did not come true yet. */
  readonly gekozenDoor: number;
  /** People who ever chose it. */
  readonly ooitGekozen: number;
  /** Since when nobody has it in a choice; the first day of the place when nobody ever had. */
  readonly nietGekozenSinds: Datum;
};

/** Where the order of precedence was set aside by people, in a period. */
export type Voorrangmeting = {
  /** Proposals outside a round that passed over somebody with an earlier decision. */
  readonly voorstellen: number;
  /** How many people were passed over by those proposals; one person can be counted more often. */
  readonly gepasseerd: number;
  readonly rondes: number;
  /** Interventions that held in the rounds of the period. */
  readonly ingrepen: number;
  /** Pairs of a person and a place that would rather have each other, because of those interventions. */
  readonly blokkades: number;
};

/** The starts of one period, in the order of the periods that were asked. */
export type MetingStarts = readonly KeuzeStart[];

/** The groups of people behind the figures. */
export const METING_GROEPEN = [
  'eerste',
  'tweede-of-derde',
  'lager',
  'niet-gekozen',
  'zonder-keuze',
  'wacht-met-keuze',
  'wacht-zonder-keuze',
  'aanvaard',
  'geweigerd-kandidaat',
  'geweigerd-werkgever',
  'ingetrokken',
  'te-laat',
  'open',
] as const satisfies readonly (KeuzeUitslag | VoorstelAfloop | 'wacht-met-keuze' | 'wacht-zonder-keuze')[];

export type MetingGroep = (typeof METING_GROEPEN)[number];

/** A person behind a figure: number and adviser for everyone, the name for the own caseload. */
export type MetingPersoon = {
  readonly nummer: string;
  readonly naam: string | null;
  readonly klantmanager: string | null;
  /** First day at the place, day since which the person waits, or day of the proposal. */
  readonly dag: Datum;
  /** First choice; null when it is not known or not asked. */
  readonly gekozenSinds: Datum | null;
  /** The place of the start or of the proposal. */
  readonly plek: string | null;
  readonly rang: number | null;
};
