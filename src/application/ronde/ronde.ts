import type { Haalbaarheid } from '#domain/haalbaarheid/index.ts';
import type { RondeStatus, RondeUitleg } from '#domain/ronde/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';

/** A seat that comes free within this many days is divided too. */
export const HORIZON_DAGEN = 56;

/** Somebody who waits, with the own list of places, first choice first. */
export type RondePersoon = {
  readonly dossierId: DossierId;
  readonly nummer: string;
  readonly vaststellingOp: Datum;
  readonly keuzes: readonly { readonly plek: string; readonly haalbaarheid: Haalbaarheid }[];
};

/** A place with its seats that are free, or come free within the horizon; running offers are not taken off. */
export type RondePlek = { readonly id: string; readonly nummer: string; readonly vrij: number };

/** An offer that waits for an answer, or that was accepted and has no plaatsing yet. */
export type LopendVoorstel = {
  readonly id: string;
  readonly versie: number;
  readonly dossierId: DossierId;
  readonly plek: string;
  readonly status: 'open' | 'aanvaard';
  readonly reagerenVoor: Datum;
  readonly kandidaat: 'ja' | 'nee' | null;
  readonly werkgeverAntwoord: 'ja' | 'nee' | null;
};

/** Everything that a round divides, on one day. */
export type RondeGegevens = {
  readonly personen: readonly RondePersoon[];
  readonly plekken: readonly RondePlek[];
  readonly lopend: readonly LopendVoorstel[];
};

/** What a round gives one person. */
export type RondeUitkomst = {
  readonly dossierId: DossierId;
  readonly werkplekId: string | null;
  readonly uitleg: RondeUitleg;
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
};

/** The outcome of one person as staff see it; the name only for whose candidate it is. */
export type RondeUitkomstRij = {
  readonly dossierId: DossierId;
  readonly nummer: string;
  readonly naam: string | null;
  readonly klantmanager: string | null;
  readonly uitleg: RondeUitleg;
  /** How the offer of this round stands; null when none was sent. */
  readonly voorstel: 'open' | 'aanvaard' | 'afgewezen' | 'ingetrokken' | null;
};

/** One round as it came out for one person. */
export type PersoonlijkeUitleg = {
  /** Number of the round. */
  readonly nummer: number;
  readonly gedraaidOp: Datum;
  readonly uitleg: RondeUitleg;
};

/** Names of places by number. */
export type Pleknamen = ReadonlyMap<string, { readonly naam: string; readonly werkgever: string }>;
