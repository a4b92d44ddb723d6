import type { Datum } from '#domain/shared/index.ts';
import type {
  Bezetter,
  Werkplek,
  WerkplekFilter,
  WerkplekInvoer,
  WerkplekRij,
  Zitplaats,
} from './werkplek.ts';

/** Places and their seats. */
export type WerkplekPoort = {
  /** Places available on the day (`vrijOp`, else `peildatum`), by employer and name. */
  listWerkplekken(filter: WerkplekFilter, peildatum: Datum): Promise<readonly WerkplekRij[]>;
  findWerkplek(nummer: string, peildatum: Datum): Promise<Werkplek | undefined>;
  listZitplaatsen(werkplekId: string, peildatum: Datum): Promise<readonly Zitplaats[]>;
  /** Who sits there on or after the day. Writes the log line of having looked. */
  listBezetters(werkplekId: string, peildatum: Datum): Promise<readonly Bezetter[]>;
  /** Kinds of work of the reference data, by name. */
  listWerksoorten(): Promise<readonly { readonly code: string; readonly naam: string }[]>;
  /** Adds the place with its first seats and gives its number. */
  addWerkplek(invoer: WerkplekInvoer, zitplaatsen: number): Promise<string>;
  /** Throws Verouderd when someone else changed it since `versie`. */
  saveWerkplek(id: string, versie: number, invoer: WerkplekInvoer): Promise<void>;
  addZitplaatsen(werkplekId: string, aantal: number, vanaf: Datum): Promise<void>;
  /** Ends the seat: `tot` is the first day without it. Throws Verouderd. */
  endZitplaats(id: string, versie: number, tot: Datum, reden: string): Promise<void>;
};
