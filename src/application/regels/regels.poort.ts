import type { GemeentePrijs, NieuwePrijs } from './prijs.ts';
import type {
  GemeenteAantal,
  LokaleRegel,
  Maximumprijs,
  NieuweLokaleRegel,
  NieuweMaximumprijs,
} from './regels.ts';

/** What the gemeente decided for itself, dated and with its source. */
export type RegelsPoort = {
  /** Every rule ever in force, newest first. */
  listLokaleRegels(): Promise<readonly LokaleRegel[]>;
  /** Ends the rule of this kind in force on the day and starts the new one. Conflict 'lokale-regel-overlapt'. */
  addLokaleRegel(regel: NieuweLokaleRegel): Promise<void>;
  /** Every maximum ever in force, newest first. */
  listMaximumprijzen(): Promise<readonly Maximumprijs[]>;
  /** Ends the maximum in force on the day and starts the new one. Conflict 'lokale-regel-overlapt'. */
  addMaximumprijs(maximumprijs: NieuweMaximumprijs): Promise<void>;
  /** Newest year first. */
  listGemeenteAantallen(): Promise<readonly GemeenteAantal[]>;
  /** Sets the number of that kind and year; an earlier one stays in history. */
  saveGemeenteAantal(aantal: GemeenteAantal): Promise<void>;
  /** Every price ever entered, newest period first, also withdrawn ones. A price ends where the next one begins. */
  listGemeentePrijzen(): Promise<readonly GemeentePrijs[]>;
  /** Enters a price in the name of the actor; gives its id. Conflict 'prijs-bekend' when one starts on that day. */
  addPrijs(prijs: NieuwePrijs, naam: string): Promise<string>;
  /** Confirms in the name of the actor. Verouderd when it changed since it was shown. */
  confirmPrijs(prijs: Pick<GemeentePrijs, 'id' | 'versie'>, naam: string): Promise<void>;
  /** Withdraws in the name of the actor; the row stays, with the reason. */
  withdrawPrijs(
    prijs: Pick<GemeentePrijs, 'id' | 'versie'>,
    intrekking: { readonly naam: string; readonly reden: string },
  ): Promise<void>;
};
