import type { Datum, DossierId, Periode, Uren } from '#domain/shared/index.ts';
import type {
  Betaling,
  BetalingBeeld,
  Bevestiging,
  Meting,
  SubsidieBeeld,
  SubsidieVanMaand,
} from './subsidie.ts';

/** Loonkostensubsidies of dienstverbanden, and their payments. */
export type LoonkostensubsidiePoort = {
  /** Of one dossier, newest first. */
  listSubsidies(dossierId: DossierId): Promise<readonly SubsidieBeeld[]>;
  /** Gives the id of the measurement. */
  addMeting(dossierId: DossierId, meting: Meting): Promise<string>;
  /** Gives the id. Throws Conflict 'dubbele-subsidie' when one runs on the dienstverband in that period. */
  addSubsidie(subsidie: {
    readonly dienstverbandId: string;
    readonly dossierId: DossierId;
    readonly periode: Periode;
    readonly metingId: string | null;
    readonly voltijdUren: Uren | null;
    readonly vastgesteldDoor: string;
  }): Promise<string>;
  /** Ends it: `tot` is the first day without it. Throws Verouderd. */
  endSubsidie(id: string, versie: number, tot: Datum): Promise<void>;
  /** Every subsidy of the gemeente that runs in the month, by case number, with its payment: one query and its log line. */
  listSubsidiesVanMaand(eerste: Datum): Promise<readonly SubsidieVanMaand[]>;
  /** Puts the payments of a month ready; those that were ready and not confirmed get the new amounts. */
  saveBetalingen(
    betalingen: readonly (Pick<
      Betaling,
      'exCent' | 'lastenCent' | 'inclCent' | 'uiterlijkOp' | 'berekeningId'
    > & {
      readonly subsidieId: string;
      readonly dossierId: DossierId;
      readonly maand: Datum;
    })[],
  ): Promise<void>;
  /** One payment; writes the log line of reading it. */
  findBetaling(id: string): Promise<BetalingBeeld | undefined>;
  /** Puts a name under it. After that it never changes. Throws Verouderd. */
  confirmBetaling(
    id: string,
    versie: number,
    door: {
      readonly gebruikerId: string;
      readonly naam: string;
      readonly op: Datum;
      readonly bevestigingen: readonly Bevestiging[];
    },
  ): Promise<void>;
};
