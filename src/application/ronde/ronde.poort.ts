import type { RondeIngrepen } from '#domain/ronde/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';
import type {
  OpenbareRonde,
  PersoonlijkeUitleg,
  Pleknamen,
  Ronde,
  RondeGegevens,
  RondeRij,
  RondeUitkomst,
  RondeUitkomstRij,
} from './ronde.ts';

/** Rounds: what goes in, what came out, and what was sent. Nothing of a round that has run ever changes. */
export type RondePoort = {
  /**
   * Everybody with a list who waits or asks for another place, every place with seats, the offers that run and the
   * interventions in force. Writes a line in the log.
   */
  loadGegevens(vandaag: Datum, horizonDagen: number): Promise<RondeGegevens>;
  /** Newest first. */
  listRondes(): Promise<readonly RondeRij[]>;
  findRonde(nummer: number): Promise<Ronde | undefined>;
  /** Gives the number of the round. Conflict 'ronde-voorbereid' when one was prepared and has not run. */
  addRonde(ronde: {
    readonly lot: string;
    readonly voorbereidOp: Datum;
    readonly voorbereidDoor: string;
  }): Promise<number>;
  /** Throws Verouderd when somebody else changed the round since `versie`. */
  saveUitslag(
    ronde: Pick<Ronde, 'id' | 'versie'>,
    uitslag: {
      readonly gedraaidOp: Datum;
      readonly gedraaidDoor: string;
      readonly beleid: string;
      readonly horizonDagen: number;
      readonly markt: string;
      readonly toewijzing: string;
      readonly ingrepen: RondeIngrepen;
      readonly uitkomsten: readonly RondeUitkomst[];
    },
  ): Promise<void>;
  /** Throws Verouderd when somebody else changed the round since `versie`. */
  saveVerstuurd(
    ronde: Pick<Ronde, 'id' | 'versie'>,
    verstuurd: {
      readonly verstuurdOp: Datum;
      readonly verstuurdDoor: string;
      /** Whose offer waits for a seat. */
      readonly wachtend: readonly DossierId[];
    },
  ): Promise<void>;
  /** Who gets which place; for the act, without names. */
  listUitkomsten(rondeId: string): Promise<readonly RondeUitkomst[]>;
  /** The same for people to read. Writes a line in the log. */
  listUitkomstRijen(rondeId: string): Promise<readonly RondeUitkomstRij[]>;
  /** Every round that one person was in, newest first. Reading happens inside a dossier page, which logs the look. */
  listUitlegVan(dossierId: DossierId): Promise<readonly PersoonlijkeUitleg[]>;
  listPleknamen(): Promise<Pleknamen>;
  /** Every round of a gemeente, newest first, without people. For the public page, which protects small counts. */
  listOpenbareRondes(gemeenteCode: string): Promise<readonly OpenbareRonde[]>;
  /** SHA-256 of a text in UTF-8: the lottery. */
  sha256(tekst: string): Uint8Array;
};
