import type { DeelafspraakStatus } from '#domain/deelafspraak/index.ts';
import type { Datum, Periode } from '#domain/shared/index.ts';
import type {
  Deelafspraak,
  DeelafspraakInvoer,
  GedeeldePlek,
  GemeenteNaam,
  NieuwePlekdeling,
  OpenbarePlek,
} from './deelafspraak.ts';
import type { BewaardeDeelwinst, Werkcel } from './regio.ts';

/** Agreements and shared places of the signed-in gemeente, and counts of its region. Never people of another gemeente. */
export type DeelafspraakPoort = {
  /** Both kinds, newest first. */
  listDeelafspraken(): Promise<readonly Deelafspraak[]>;
  findDeelafspraak(id: string): Promise<Deelafspraak | undefined>;
  /** Other gemeenten that keep their register in this installation, by name. */
  listPartners(): Promise<readonly GemeenteNaam[]>;
  /** Offers an agreement; gives its id. */
  addDeelafspraak(invoer: DeelafspraakInvoer): Promise<string>;
  /** Throws Verouderd when somebody changed it since `versie`. */
  saveAntwoord(
    afspraak: Pick<Deelafspraak, 'id' | 'versie'>,
    antwoord: {
      readonly status: DeelafspraakStatus;
      readonly beantwoordOp: Datum | null;
      readonly reden: string;
    },
  ): Promise<void>;
  /** `tot` is the first day without it. Throws Verouderd. */
  saveEinde(afspraak: Pick<Deelafspraak, 'id' | 'versie'>, tot: Datum, reden: string): Promise<void>;
  /** Places shared by and with this gemeente, newest first; `bezet` counts from the day on. */
  listGedeeldePlekken(dag: Datum): Promise<readonly GedeeldePlek[]>;
  /** Own places, not shared by another, with a seat that is free from the day on. */
  listOpenbarePlekken(dag: Datum): Promise<readonly OpenbarePlek[]>;
  /** Opens seats and keeps them out of the own market. Conflict 'zitplaats-bezet' when one was just taken. */
  addPlekdeling(deling: NieuwePlekdeling): Promise<string>;
  /** `tot` is the first day without it. Throws Verouderd. */
  savePlekdelingEinde(deling: Pick<GedeeldePlek, 'id' | 'versie'>, tot: Datum): Promise<void>;
  /** Brings so many seats back into the own market from the day on. */
  releaseZitplaatsen(plekdelingId: string, aantal: number, vanaf: Datum): Promise<void>;
  /** Makes an own place of it, with its seats, and the employer when that is new here. Gives the number of the place. */
  addOvergenomenPlek(plek: GedeeldePlek, periode: Periode): Promise<string>;
  /** Kinds of work per gemeente of the region on the day. Counts of people are exact here: protect them to show. */
  listWerkcellen(dag: Datum): Promise<readonly Werkcel[]>;
  /** The latest outcome for the region; exact too. */
  listDeelwinst(): Promise<readonly BewaardeDeelwinst[]>;
  /** Names of gemeenten by code. */
  listGemeentenamen(codes: readonly string[]): Promise<ReadonlyMap<string, string>>;
};
