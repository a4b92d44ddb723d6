import type { Dag } from '../dag.ts';

/** The ids and wishes of a person whose dossier was made. */
export type GebouwdDossier = {
  readonly id: string;
  readonly persoonId: string;
  readonly werksoorten: readonly string[];
};

/** A seat while the gemeente is being made: free from the day on, until somebody gets it. */
export type Stoel = { readonly id: string; readonly vanaf: Dag; vrijVanaf: Dag };

/** A workplace with its seats while the gemeente is being made. */
export type GebouwdeWerkplek = {
  readonly id: string;
  readonly sleutel: string;
  readonly werkgeverId: string;
  readonly werksoort: string;
  readonly vanaf: Dag;
  /** Takes no people by chance: its seats are for the test set. */
  readonly gereserveerd: boolean;
  /** Lost its only seat some weeks ago. */
  readonly plekKwijt: boolean;
  readonly stoelen: Stoel[];
  /** Seats promised to somebody by an open proposal. */
  beloofd: number;
  /** Seats that are or were there. */
  aantalOoit: number;
};
