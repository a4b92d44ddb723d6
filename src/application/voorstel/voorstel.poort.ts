import type { Datum, DossierId } from '#domain/shared/index.ts';
import type { VoorstelBeeld, VoorstelStatus } from './voorstel.ts';

/** Proposals of a place. Reading happens inside a dossier page, which logs the look. */
export type VoorstelPoort = {
  /** Newest first. */
  listVoorstellen(dossierId: DossierId): Promise<readonly VoorstelBeeld[]>;
  /** The dossier number and nothing else: the way to the page of a proposal. */
  findDossierNummer(voorstelId: string): Promise<string | undefined>;
  /** Conflict 'voorstel-loopt' when one is open for this person. */
  addVoorstel(voorstel: {
    readonly dossierId: DossierId;
    readonly werkplekId: string;
    readonly rang: number | null;
    readonly afwijkingReden: string;
    readonly voorgesteldOp: Datum;
    readonly reagerenVoor: Datum;
    /** The round that makes the offer; left out when a colleague does. */
    readonly rondeId?: string;
  }): Promise<string>;
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
    },
  ): Promise<void>;
};
