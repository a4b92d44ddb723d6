import type { Datum, DossierId } from '#domain/shared/index.ts';
import type { Afwijzingsreden } from '#domain/voorstel/index.ts';
import type { BewaardVoorstel, VoorstelBeeld, VoorstelStatus } from './voorstel.ts';

/** A proposal that is made. */
export type NieuwVoorstel = {
  readonly dossierId: DossierId;
  readonly werkplekId: string;
  readonly rang: number | null;
  readonly afwijkingReden: string;
  readonly voorgesteldOp: Datum;
  readonly reagerenVoor: Datum;
  /** The round that makes the offer; left out when a colleague does. */
  readonly rondeId?: string;
  /** The offer that was just kept behind this one. */
  readonly vervangtId?: string;
};

/** Proposals of a place. Reading happens inside a dossier page, which logs the look. */
export type VoorstelPoort = {
  /** Newest first. */
  listVoorstellen(dossierId: DossierId): Promise<readonly VoorstelBeeld[]>;
  /** The dossier number and nothing else: the way to the page of a proposal. */
  findDossierNummer(voorstelId: string): Promise<string | undefined>;
  /** Conflict 'voorstel-loopt' when one is open for this person. */
  addVoorstel(voorstel: NieuwVoorstel): Promise<string>;
  /** The same for everybody of a round at once. */
  addVoorstellen(voorstellen: readonly NieuwVoorstel[]): Promise<void>;
  /** The offer that is kept behind this one now; undefined when there is none. */
  findBewaard(beterId: string): Promise<BewaardVoorstel | undefined>;
  /** Logs whose earlier precedence was passed over, with the reason: the override record. */
  logVoorrang(passeer: {
    readonly voorstelId: string;
    readonly dossiers: readonly DossierId[];
    readonly reden: string;
  }): Promise<void>;
  /** Throws Verouderd when someone else changed it since `versie`. */
  saveAntwoord(
    id: string,
    versie: number,
    stand: Pick<VoorstelBeeld, 'kandidaat' | 'werkgeverAntwoord' | 'kant' | 'reden' | 'afgerondOp'> & {
      readonly status: VoorstelStatus;
      /** A new day to answer before; left out when it stays. */
      readonly reagerenVoor?: Datum;
      /** Why a side said no, as a code; left out with another answer. */
      readonly redenCode?: Afwijzingsreden;
    },
  ): Promise<void>;
};
