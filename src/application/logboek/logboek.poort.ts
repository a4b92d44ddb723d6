import type { Datum } from '#domain/shared/index.ts';

/** One line of the log: who did what, to how many people, why and when. No names of people, only numbers. */
export type Logregel = {
  readonly id: string;
  /** Moment, ISO with time zone. */
  readonly tijdstip: string;
  readonly gebruiker: string | null;
  readonly handeling: string;
  readonly onderwerp: string;
  readonly velden: readonly string[];
  /** Dossier numbers, at most ten. */
  readonly dossiers: readonly string[];
  readonly aantalBetrokkenen: number;
  readonly reden: string | null;
};

export type LogboekVraag = {
  readonly van: Datum | undefined;
  readonly totEnMet: Datum | undefined;
  readonly gebruikerId: string | undefined;
  readonly nummer: string | undefined;
  /** Zero-based. */
  readonly pagina: number;
};

export type LogboekPoort = {
  /** Newest first, fifty a page; `meer` tells whether there is a next page. */
  list(vraag: LogboekVraag): Promise<{ readonly regels: readonly Logregel[]; readonly meer: boolean }>;
};
