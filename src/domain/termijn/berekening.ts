import type { Datum } from '#domain/shared/index.ts';

/** A calculation that can be stored and replayed: what went in, what happened, what came out, and on which ground. */
export type Berekening<Invoer, Stap, Uitkomst> = {
  readonly invoer: Invoer;
  readonly stappen: readonly Stap[];
  readonly uitkomst: Uitkomst;
  readonly artikel: string;
  readonly bron: string;
};

/** Refusal: the text of the rule was read only from `gelezenVan`; before that day no answer is given. */
export type PeriodeNietGelezen = {
  readonly code: 'periode-niet-gelezen';
  readonly artikel: string;
  readonly gevraagd: Datum;
  readonly gelezenVan: Datum;
};
