import type { BeeindigingReden } from '#domain/dossier/index.ts';
import type { Bsn } from '#domain/persoon/index.ts';
import type { Datum, DossierId, GemeenteCode, Periode, PersoonId } from '#domain/shared/index.ts';
import type { TredeZonderLoon } from '#domain/trede/index.ts';
import type { Begeleider, DossierGegevens, PersoonGegevens } from './gegevens.ts';
import type { DossierToegang } from './kop.ts';
import type { DossierOverzicht } from './overzicht.ts';
import type { Tijdlijnfeit } from './tijdlijn.ts';
import type { Tredeperiode } from './trede.poort.ts';
import type { Wensen } from './wensen.poort.ts';

/** A time on hold. */
export type Aanhouding = {
  readonly id: string;
  readonly versie: number;
  readonly periode: Periode;
  readonly reden: string;
};

/** Reading and changing one dossier. Saving with an old `versie` throws Verouderd. */
export type DossierPoort = {
  /**
   * The person of a dossier number, behind the caseload gate: own dossiers open at once, others only on the day a
   * reason was given. Writes the log line of reading the page.
   */
  findKop(nummer: string, peildatum: Datum): Promise<DossierToegang>;
  /** The same for an act: without a log line of reading, and with time to finish a form that was opened before. */
  findKopVoorHandeling(nummer: string, peildatum: Datum): Promise<DossierToegang>;
  /** Logs why someone opens a dossier outside the own caseload. False when there is no such dossier. */
  logReden(nummer: string, reden: string): Promise<boolean>;

  /** Everything of the first page, in one query. */
  getOverzicht(id: DossierId, peildatum: Datum): Promise<DossierOverzicht>;

  getPersoon(id: PersoonId): Promise<PersoonGegevens>;
  /** `bsn` is only set where none was known. Throws Conflict 'bsn-bekend' when another person has it. */
  savePersoon(
    id: PersoonId,
    persoon: Omit<PersoonGegevens, 'heeftBsn'> & { readonly zoeknaam: string },
    bsn: { readonly nummer: Bsn; readonly gemeenteCode: GemeenteCode } | null,
  ): Promise<void>;
  /** Logs the reason and opens the BSN for this request. */
  logBsnInzage(id: PersoonId, reden: string): Promise<void>;
  /** The BSN when the signed-in person just gave a reason with this key of a form; else undefined. */
  findBsn(id: PersoonId, verzoek: string, gemeenteCode: GemeenteCode): Promise<Bsn | undefined>;

  getGegevens(id: DossierId): Promise<DossierGegevens>;
  saveGegevens(id: DossierId, gegevens: DossierGegevens): Promise<void>;
  /** Colleagues with the role on the day, in order of name. */
  listBegeleiders(rol: 'klantmanager' | 'jobcoach', op: Datum): Promise<readonly Begeleider[]>;

  getWensen(id: DossierId): Promise<Wensen>;
  saveWensen(id: DossierId, wensen: Wensen): Promise<void>;

  /** What happened up to the day, newest first, at most `meest`; only the kinds of `listGebeurtenissoorten`. */
  listTijdlijn(
    id: DossierId,
    peildatum: Datum,
    meest: number,
    soorten: readonly string[],
  ): Promise<readonly Tijdlijnfeit[]>;
  addGesprek(gesprek: {
    readonly dossierId: DossierId;
    readonly gevoerdOp: Datum;
    readonly tekst: string;
    readonly gebruikerId: string;
  }): Promise<void>;

  listAanhoudingen(id: DossierId): Promise<readonly Aanhouding[]>;
  /** Throws Conflict 'aanhouding-overlapt'. */
  addAanhouding(id: DossierId, periode: Periode, reden: string): Promise<void>;
  sluitAanhouding(aanhoudingId: string, versie: number, tot: Datum): Promise<void>;

  /** Newest first. */
  listTreden(id: DossierId): Promise<readonly Tredeperiode[]>;
  /** Throws Conflict 'trede-overlapt' when the person already stands on a main rung in that period. */
  addTrede(
    id: DossierId,
    persoonId: PersoonId,
    trede: Pick<Tredeperiode, 'hoofd' | 'periode'> & { readonly soort: TredeZonderLoon },
  ): Promise<void>;
  sluitTrede(tredeId: string, versie: number, tot: Datum): Promise<void>;

  /** Closes the dossier and everything in it that would go on waiting: choice, hold, proposal, main rung. */
  sluit(id: DossierId, versie: number, op: Datum, reden: BeeindigingReden): Promise<void>;
};
