import type { Stap } from '#domain/dossier/index.ts';
import type { Naam } from '#domain/persoon/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Herkomst } from './herkomst.poort.ts';

export const BEREIKEN = ['eigen', 'alle'] as const;
/** 'eigen': the own caseload; 'alle': every open dossier of the gemeente, others with number and adviser only. */
export type Bereik = (typeof BEREIKEN)[number];

export const SORTERINGEN = ['naam', 'stap', 'wacht-sinds', 'laatste-gesprek'] as const;
export type Sortering = (typeof SORTERINGEN)[number];

/** What the list must show. Null means: no such filter. */
export type KandidatenVraag = {
  readonly bereik: Bereik;
  /** Searchable form of what was typed (see `normalizeZoeknaam`), or a dossier number; null when nothing was. */
  readonly zoek: string | null;
  readonly stap: Stap | null;
  readonly herkomst: Herkomst | null;
  readonly werksoort: string | null;
  readonly aangehouden: boolean;
  /** Null: by name, or the best match first when there is a search. */
  readonly sortering: Sortering | null;
  readonly aflopend: boolean;
  /** From 1. */
  readonly pagina: number;
  readonly perPagina: number;
};

/** A person of the own caseload. */
export type EigenKandidaat = {
  readonly soort: 'eigen';
  readonly nummer: string;
  readonly naam: Naam;
  readonly stap: Stap;
  readonly wachtSinds: Datum | null;
  readonly herkomst: Herkomst;
  /** Name of the kind of work that is dearest; null when it is not known. */
  readonly eersteWens: string | null;
  readonly laatsteGesprek: Datum | null;
};

/** A person of a colleague: without any of the facts. */
export type AndereKandidaat = {
  readonly soort: 'ander';
  readonly nummer: string;
  readonly klantmanager: string | null;
};

export type KandidatenLijst = {
  readonly rijen: readonly (EigenKandidaat | AndereKandidaat)[];
  /** Over all pages. */
  readonly totaal: number;
  /** True when nobody has exactly this name and the rows only look like it. */
  readonly lijktOp: boolean;
  readonly werksoorten: readonly { readonly code: string; readonly naam: string }[];
};
