import type { Berekening, Rekenfout } from '#domain/berekening/index.ts';

/** What rests on a calculation: a row of a table, and the dossier when it is about a person. */
export type BerekeningGebruik = {
  readonly tabel: string;
  readonly rijId: string;
  readonly dossierId: string | null;
};

/** A calculation as it was stored. `uitkomst` and `invoer` are plain JSON. */
export type BewaardeBerekening = {
  readonly id: string;
  readonly gebruik: BerekeningGebruik;
  readonly berekening: Berekening<unknown, unknown>;
};

/** Calculations that something rests on. A row is never changed: a new outcome is a new row. */
export type BerekeningPoort = {
  /** Stores it with what uses it, in the same transaction; gives its id (uuid). */
  saveBerekening(berekening: Berekening<unknown, unknown>, gebruik: BerekeningGebruik): Promise<string>;
  /** The calculations behind one row, newest first; reading them writes a line in the log. */
  listBerekeningen(
    gebruik: Pick<BerekeningGebruik, 'tabel' | 'rijId'>,
  ): Promise<readonly BewaardeBerekening[]>;
};

/** Why nothing could be calculated, for a use case that needs the outcome. */
export type GeenBerekening = { readonly code: 'geen-berekening'; readonly weigering: Rekenfout };
