import type { Datum, DossierId } from '#domain/shared/index.ts';
import type { KeuzeBeeld } from './keuze.ts';

/** The person's own ranked choice of named places. Reading happens inside a dossier page, which logs the look. */
export type KeuzePoort = {
  loadKeuzeBeeld(dossierId: DossierId, peildatum: Datum): Promise<KeuzeBeeld>;
  /** Replaces the choice in force from `gekozenOp`. Conflict 'keuze-overlapt' when another choice was just saved. */
  saveKeuze(keuze: {
    readonly dossierId: DossierId;
    readonly gekozenOp: Datum;
    readonly aanwezig: string;
    /** Ids of the places, first choice first. */
    readonly plekken: readonly string[];
    /** The choice that this one replaces; null for the first. Throws Verouderd when another is in force. */
    readonly vorige: string | null;
  }): Promise<void>;
};
