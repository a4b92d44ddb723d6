import type { DienstverbandBeeld } from '#application/dienstverband/dienstverband.ts';
import type { Periode } from '#domain/shared/index.ts';

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
  readonly zitplaats: number;
  readonly werkplekNummer: string;
  readonly werkplek: string;
  readonly werkgeverId: string;
  readonly werkgever: string;
  /** Newest first. */
  readonly dienstverbanden: readonly DienstverbandBeeld[];
};

/** A seat that someone can come to. */
export type VrijeZitplaats = { readonly id: string; readonly volgnummer: number };
