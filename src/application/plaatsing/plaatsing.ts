import type { DienstverbandBeeld } from '#application/dienstverband/dienstverband.ts';
import type { Datum, Periode } from '#domain/shared/index.ts';

export const PLAATSING_SOORTEN = ['beschut-werk', 'proefplaats'] as const;

/** A proefplaats is unpaid, has no dienstverband and never counts. */
export type PlaatsingSoort = (typeof PLAATSING_SOORTEN)[number];

/** A person on a seat for a period, with the contracts under it. */
export type PlaatsingBeeld = {
  readonly id: string;
  readonly versie: number;
  readonly soort: PlaatsingSoort;
  readonly periode: Periode;
  readonly redenEinde: string;
  readonly zitplaatsId: string;
  /** Its number within the place. */
  readonly zitplaats: number;
  /** First day without this seat; null when it stays. */
  readonly zitplaatsTot: Datum | null;
  readonly werkplekNummer: string;
  readonly werkplek: string;
  readonly werkgeverId: string;
  readonly werkgever: string;
  /** Newest first. */
  readonly dienstverbanden: readonly DienstverbandBeeld[];
};

/** A seat that someone can come to, and the first day from which it is free. */
export type VrijeZitplaats = {
  readonly id: string;
  readonly volgnummer: number;
  readonly vrijVanaf: Datum;
  /** First day without this seat; null when it stays. */
  readonly tot: Datum | null;
};
