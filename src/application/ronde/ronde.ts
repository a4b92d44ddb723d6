import type { Haalbaarheid } from '#domain/haalbaarheid/index.ts';
import type { Ingreep, RondeIngrepen, RondeStatus, RondeUitleg } from '#domain/ronde/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';

/** A seat that comes free within this many days is divided too. */
export const HORIZON_DAGEN = 56;

/** A place of a list. `toegevoegd`: where the person works, put behind the own list as the last resort. */
export type RondeKeuze = {
  readonly plek: string;
  readonly haalbaarheid: Haalbaarheid;
  readonly toegevoegd?: true;
};

/** Where an overstapper works. */
export type EigenPlek = {
  readonly plek: string;
  /** The seat counts as free already, because the plaatsing ends within the horizon. */
  readonly isVrij: boolean;
};

/** Somebody who waits, or who works and asks for another place, with the own list of places, first choice first. */
export type RondePersoon = {
  readonly dossierId: DossierId;
  readonly nummer: string;
  readonly vaststellingOp: Datum;
  readonly keuzes: readonly RondeKeuze[];
  /** Left out for somebody who waits. */
  readonly eigenPlek?: EigenPlek;
};

/** A place with its seats that are free, or come free within the horizon; running offers are not taken off. */
export type RondePlek = {
  readonly id: string;
  readonly nummer: string;
  readonly vrij: number;
  /** Another gemeente shares it with this one by an agreement; left out for an own place. */
  readonly gedeeld?: boolean;
};

/** An offer that waits for an answer, is kept behind a better one, or was accepted and has no plaatsing yet. */
export type LopendVoorstel = {
  readonly id: string;
  readonly versie: number;
  readonly dossierId: DossierId;
  readonly plek: string;
  readonly status: 'open' | 'bewaard' | 'aanvaard';
  readonly reagerenVoor: Datum;
  readonly kandidaat: 'ja' | 'nee' | null;
  readonly werkgeverAntwoord: 'ja' | 'nee' | null;
};

/** Everything that a round divides, on one day. */
export type RondeGegevens = {
  readonly personen: readonly RondePersoon[];
  readonly plekken: readonly RondePlek[];
  readonly lopend: readonly LopendVoorstel[];
  /** In force on the day, the oldest first; left out when there are none. */
  readonly ingrepen?: readonly Ingreep[];
};

/** What a round gives one person. */
export type RondeUitkomst = {
  readonly dossierId: DossierId;
  readonly werkplekId: string | null;
  readonly uitleg: RondeUitleg;
  /** The offer of this round was sent before; left out at the run itself. */
  readonly isAangeboden?: boolean;
};

/** A round in the list. */
export type RondeRij = {
  readonly nummer: number;
  readonly status: RondeStatus;
  readonly voorbereidOp: Datum;
  readonly gedraaidOp: Datum | null;
  readonly verstuurdOp: Datum | null;
  readonly deelnemers: number;
  readonly geplaatst: number;
};

/** A round with who did what, and the two files with their hashes once it has run. */
export type Ronde = RondeRij & {
  readonly id: string;
  readonly versie: number;
  /** Seed of the lottery. */
  readonly lot: string;
  readonly voorbereidDoor: string;
  readonly gedraaidDoor: string | null;
  readonly verstuurdDoor: string | null;
  readonly beleid: string | null;
  readonly markt: string | null;
  readonly marktHash: string | null;
  readonly toewijzing: string | null;
  readonly toewijzingHash: string | null;
  /** No later round has run. */
  readonly isNieuwste: boolean;
  /** What interventions of staff did; null before the run, and in rounds from before there were any. */
  readonly ingrepen: RondeIngrepen | null;
  /** How many assigned places waited for a seat to become free, the last time that offers were sent. */
  readonly wacht: number;
};

/** What everybody may see of a round: enough to check its lottery, and no person. */
export type OpenbareRonde = Pick<
  Ronde,
  | 'nummer'
  | 'status'
  | 'lot'
  | 'voorbereidOp'
  | 'gedraaidOp'
  | 'beleid'
  | 'marktHash'
  | 'toewijzingHash'
  | 'deelnemers'
  | 'geplaatst'
>;

/** The outcome of one person as staff see it; the name only for whose candidate it is. */
export type RondeUitkomstRij = {
  readonly dossierId: DossierId;
  readonly nummer: string;
  readonly naam: string | null;
  readonly klantmanager: string | null;
  readonly uitleg: RondeUitleg;
  /** How the offer of this round stands, or one of the same place that runs since before; null when there is none. */
  readonly voorstel: 'open' | 'bewaard' | 'aanvaard' | 'afgewezen' | 'ingetrokken' | null;
  /** The seat was not free yet, the last time that offers were sent. */
  readonly wacht: boolean;
};

/** One round as it came out for one person. */
export type PersoonlijkeUitleg = {
  /** Number of the round. */
  readonly nummer: number;
  readonly gedraaidOp: Datum;
  readonly uitleg: RondeUitleg;
  /** Who said no to the offer of this round, and when; null when nobody did. */
  readonly nee: { readonly kant: 'kandidaat' | 'werkgever' | 'gemeente'; readonly op: Datum } | null;
};

/** Names of places by number. */
export type Pleknamen = ReadonlyMap<string, { readonly naam: string; readonly werkgever: string }>;
