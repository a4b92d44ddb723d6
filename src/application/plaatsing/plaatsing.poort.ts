import type { Datum, DossierId, Periode, PersoonId } from '#domain/shared/index.ts';
import type { PlaatsingBeeld, PlaatsingSoort, VrijeZitplaats } from './plaatsing.ts';

/** Who sits where. Two on one seat at a time is refused by the database: Conflict 'zitplaats-bezet'. */
export type PlaatsingPoort = {
  /** Newest first, each with its contracts. Reading happens inside a dossier page, which logs the look. */
  listPlaatsingen(dossierId: DossierId): Promise<readonly PlaatsingBeeld[]>;
  /** The seats of a place that are free from the day on, also those that come free later. */
  listVrijeZitplaatsen(werkplekNummer: string, vanaf: Datum): Promise<readonly VrijeZitplaats[]>;
  addPlaatsing(plaatsing: {
    readonly dossierId: DossierId;
    readonly persoonId: PersoonId;
    readonly zitplaatsId: string;
    readonly voorstelId: string | null;
    readonly soort: PlaatsingSoort;
    readonly periode: Periode;
  }): Promise<string>;
  /** Throws Verouderd when someone else changed it since `versie`. */
  savePeriode(id: string, versie: number, periode: Periode, redenEinde: string): Promise<void>;
};
