import type { Aandeel } from '#domain/berekening/index.ts';
import type { Datum, DossierId, Periode, Uren } from '#domain/shared/index.ts';

/** A subsidy on one dienstverband. `loonwaarde` is null as long as it is the forfait. */
export type SubsidieBeeld = {
  readonly id: string;
  readonly versie: number;
  readonly dienstverbandId: string;
  readonly periode: Periode;
  readonly loonwaarde: Aandeel | null;
  readonly gemetenOp: Datum | null;
  readonly gemetenDoor: string | null;
  readonly voltijdUren: Uren | null;
  readonly vastgesteldDoor: string;
};

/** What an expert measured. */
export type Meting = {
  readonly gemetenOp: Datum;
  readonly loonwaarde: Aandeel;
  readonly gemetenDoor: string;
};

/** A subsidy that runs in a month, with what its payment is calculated from. No name: the case number says who. */
export type SubsidieVanMaand = {
  readonly id: string;
  readonly dossierId: DossierId;
  readonly nummer: string;
  readonly werkgever: string;
  /** The part of the subsidy in which the dienstverband runs too. */
  readonly periode: Periode;
  readonly loonwaarde: Aandeel | null;
  readonly voltijdUren: Uren | null;
  /** Hours a week at the beginning of the month. */
  readonly uren: Uren;
  readonly urenWijzigen: boolean;
  readonly geboortedatum: Datum;
  readonly betaling: Betaling | null;
};

/** What somebody took upon them by name: `code` is the key of what was not proved. */
export type Bevestiging = { readonly code: string; readonly reden: string };

/** The payment of one month; amounts in cents. `inclCent` is null while the werkgeverslasten are not known. */
export type Betaling = {
  readonly id: string;
  readonly versie: number;
  readonly exCent: number;
  readonly lastenCent: number | null;
  readonly inclCent: number | null;
  readonly uiterlijkOp: Datum | null;
  readonly berekeningId: string;
  readonly bevestigdNaam: string;
  readonly bevestigdOp: Datum | null;
  readonly bevestigingen: readonly Bevestiging[];
};

/** One payment with whose it is; `maand` is the first day of the month. */
export type BetalingBeeld = Betaling & {
  readonly subsidieId: string;
  readonly maand: Datum;
  readonly nummer: string;
  readonly werkgever: string;
};
