import type { Antwoorden } from '#domain/samen/index.ts';
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
};

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
  /** Ends or pauses. */
  sluitSessie(id: string, toestand: 'gestopt' | 'klaar'): Promise<void>;
  /** Keeps answers; a new answer replaces the old one, which stays in the history. */
  saveAntwoorden(id: string, antwoorden: Antwoorden): Promise<void>;
  /** By number of the place. */
  listPlekSferen(nummers: readonly string[]): Promise<ReadonlyMap<string, PlekSfeer>>;
};
