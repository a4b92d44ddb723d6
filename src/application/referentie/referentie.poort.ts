import type { Datum, GemeenteCode } from '#domain/shared/index.ts';
import type { Arbeidsmarktregio, Gemeente, GemeenteMetVerleden, VroegereGemeente } from './gemeente.ts';
import type { CijfersVoorganger, Gebied, GepubliceerdCijfer } from './gepubliceerdCijfer.ts';
import type {
  LandelijkeTaakstelling,
  RegioTaakstelling,
  Taakstelling,
  TaakstellingReeks,
} from './taakstelling.ts';
import type { Postcode, Werksoort } from './werksoort.ts';

/** Reading the reference data: published facts, the same for every gemeente. */
export type ReferentiePoort = {
  /** Gemeenten that exist on the day, in Dutch order of name. */
  listGemeenten(op: Datum): Promise<readonly Gemeente[]>;
  /** A gemeente of today or of the past since 2015, with those before and after it. */
  findGemeente(code: GemeenteCode): Promise<GemeenteMetVerleden | undefined>;
  /** The same by the part of the address, such as 'almere'. */
  findGemeenteOpAdresnaam(adresnaam: string): Promise<GemeenteMetVerleden | undefined>;
  /** Gemeenten since 2015 that ended on or before the day, in order of name, with those directly after them. */
  listVroegereGemeenten(op: Datum): Promise<readonly VroegereGemeente[]>;
  /** Arbeidsmarktregios in order of name, each with its number of gemeenten on the day. */
  listArbeidsmarktregios(op: Datum): Promise<readonly Arbeidsmarktregio[]>;
  /** Every known taakstelling of every gemeente, or of one year. */
  listTaakstellingen(jaar?: number): Promise<readonly Taakstelling[]>;
  /** All years of a gemeente from 2015; undefined when the gemeente is not known. */
  findTaakstellingReeks(code: GemeenteCode): Promise<TaakstellingReeks | undefined>;
  /** All years of an arbeidsmarktregio from 2015. */
  listTaakstellingenVanRegio(code: string): Promise<readonly RegioTaakstelling[]>;
  /** All years of the country from 2015. */
  listLandelijkeTaakstellingen(): Promise<readonly LandelijkeTaakstelling[]>;
  /** Published figures of a gebied, oldest first, those without a date last. */
  listGepubliceerdeCijfers(gebied: Gebied): Promise<readonly GepubliceerdCijfer[]>;
  /** Published figures of every gebied on exactly that day. */
  listGepubliceerdeCijfersOp(peildatum: Datum): Promise<readonly GepubliceerdCijfer[]>;
  /** Published figures of the direct predecessors of a gemeente, those without any left out. */
  listCijfersVoorgangers(code: GemeenteCode): Promise<readonly CijfersVoorganger[]>;
  /** Kinds of work in order of name. */
  listWerksoorten(): Promise<readonly Werksoort[]>;
  /** A postcode by its four digits. */
  findPostcode(pc4: string): Promise<Postcode | undefined>;
};
