import type { GemeenteAantal, LokaleRegel, NieuweLokaleRegel } from './regels.ts';

/** What the gemeente decided for itself, dated and with its source. */
export type RegelsPoort = {
  /** Every rule ever in force, newest first. */
  listLokaleRegels(): Promise<readonly LokaleRegel[]>;
  /** Ends the rule of this kind in force on the day and starts the new one. Conflict 'lokale-regel-overlapt'. */
  addLokaleRegel(regel: NieuweLokaleRegel): Promise<void>;
  /** Newest year first. */
  listGemeenteAantallen(): Promise<readonly GemeenteAantal[]>;
  /** Sets the number of that kind and year; an earlier one stays in history. */
  saveGemeenteAantal(aantal: GemeenteAantal): Promise<void>;
};
