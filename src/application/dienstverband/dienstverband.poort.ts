import type { RedenEinde } from '#domain/dienstverband/index.ts';
import type { Datum, DossierId, Periode, PersoonId, Uren } from '#domain/shared/index.ts';
import type { AanvaardeAfwijking, DienstverbandInvoer } from './dienstverband.ts';

/** Dienstverbanden under a plaatsing. Two of one plaatsing never overlap: Conflict 'dienstverband-overlapt'. */
export type DienstverbandPoort = {
  addDienstverband(
    dienstverband: DienstverbandInvoer & {
      readonly plaatsingId: string;
      readonly dossierId: DossierId;
      readonly persoonId: PersoonId;
    },
  ): Promise<string>;
  /** Ends it: `tot` is the first day without it. Throws Verouderd. */
  endDienstverband(id: string, versie: number, tot: Datum, reden: RedenEinde): Promise<void>;
  /** Repairs a wrong period; the wrong one stays in history, the reason in the log. Throws Verouderd. */
  correctPeriode(
    id: string,
    versie: number,
    correctie: { readonly periode: Periode; readonly redenAfwijking: string; readonly reden: string },
  ): Promise<void>;
  /** Other hours a week from a day on, until the end. Throws Verouderd. */
  changeUren(
    id: string,
    versie: number,
    wijziging: { readonly vanaf: Datum; readonly uren: Uren; readonly redenAfwijking: string },
  ): Promise<void>;
  /** Newest first. */
  listAfwijkingen(dossierId: DossierId): Promise<readonly AanvaardeAfwijking[]>;
  /** Throws Conflict 'afwijking-overlapt' when one of this kind holds on a day of it. */
  addAfwijking(dossierId: DossierId, afwijking: Omit<AanvaardeAfwijking, 'id'>): Promise<void>;
  /** Notes that it ended because its time was over: another follows at the same place. */
  noteVerloop(id: string): Promise<void>;
};
