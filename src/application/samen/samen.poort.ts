import type { Antwoorden, MeldingSoort } from '#domain/samen/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';
import type { Aanpassing } from '#domain/werkplek/index.ts';

/** A sitting in which someone chooses together with a klantmanager. */
export type SamenSessie = {
  readonly id: string;
  readonly dossierNummer: string;
  /** Who is present. */
  readonly aanwezig: string;
  readonly toestand: 'open' | 'gestopt' | 'klaar';
  readonly antwoorden: Antwoorden;
};

/** What a place is like, beside what choosing knows of every place. Null is unknown. */
export type PlekSfeer = {
  readonly werksoort: string;
  readonly omgeving: readonly string[] | null;
  readonly aanpassingen: readonly Aanpassing[] | null;
  readonly begintijd: string;
  readonly begeleider: string;
  /** With how many people one works there. */
  readonly groepsgrootte: number | null;
};

/** A request of a candidate that staff still has to answer. */
export type Kandidaatmelding = {
  readonly soort: MeldingSoort;
  readonly plek: string;
  readonly werkgever: string;
  readonly gemeldOp: Datum;
  /** The day that was told to the person. */
  readonly uiterlijkOp: Datum;
};

/** Who helps the candidate; an empty number is unknown. */
export type Helper = { readonly naam: string; readonly telefoon: string };

/** Choosing together. The dossier behind it is read through the gate of dossiers, which logs the look. */
export type SamenPoort = {
  /** The sitting when the actor opened it last; undefined for anyone else's. */
  findSessie(id: string): Promise<SamenSessie | undefined>;
  /** The sitting of the dossier that is not finished; undefined when there is none. */
  findOnafgemaakt(
    dossierId: DossierId,
  ): Promise<{ readonly id: string; readonly aanwezig: string } | undefined>;
  /** Opens the unfinished sitting of the dossier again, or a new one, for the actor. Gives its id. */
  openSessie(sessie: {
    readonly dossierId: DossierId;
    readonly aanwezig: string;
    readonly vandaag: Datum;
  }): Promise<string>;
  /** From now on the session of this token shows the pages of this sitting only, until the PIN is given. */
  vergrendel(slot: {
    readonly token: string;
    readonly sessieId: string;
    readonly pincode: string;
  }): Promise<void>;
  /** Ends or pauses. The answers of a paused sitting may be cleared from `opruimenVanaf`. */
  sluitSessie(id: string, toestand: 'gestopt' | 'klaar', opruimenVanaf: Datum | null): Promise<void>;
  /** The person wants something else after all: a sitting that ended with a choice goes on with its answers. */
  heropenSessie(id: string): Promise<void>;
  /** Keeps answers; a new answer replaces the old one, which stays in the history. */
  saveAntwoorden(id: string, antwoorden: Antwoorden): Promise<void>;
  /** What the person answered in the last sitting that ended with a choice; empty when there is none. */
  listEerdereAntwoorden(dossierId: DossierId): Promise<Antwoorden>;
  /** By number of the place. */
  listPlekSferen(nummers: readonly string[]): Promise<ReadonlyMap<string, PlekSfeer>>;
  /** A colleague by id; the actor when it is null. */
  getHelper(gebruikerId: string | null): Promise<Helper>;
  /** Keeps where candidates reach the actor. */
  saveTelefoon(telefoon: string): Promise<void>;
  /** Keeps a request. To go and look at a place that is already asked for changes nothing. */
  addMelding(melding: {
    readonly dossierId: DossierId;
    /** Number of the place. */
    readonly plek: string;
    readonly soort: MeldingSoort;
    /** What the person says; empty for going to look. */
    readonly tekst: string;
    /** What the person read. */
    readonly stondEr: string;
    readonly gemeldOp: Datum;
    readonly uiterlijkOp: Datum;
  }): Promise<void>;
  /** What staff still has to do, earliest day first. */
  listOpenMeldingen(dossierId: DossierId): Promise<readonly Kandidaatmelding[]>;
};
