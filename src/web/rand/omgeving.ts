import type { Hono } from 'hono';
import type { AanmeldingPoort, Sessie } from '#application/aanmelding/index.ts';
import type { Poorten } from '#application/poorten.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import type { Middelen } from '#web/ui/index.ts';

/** What the web border needs from the outside; `src/server` makes it. */
export type Omgeving = {
  readonly aanmelding: AanmeldingPoort;
  /** One transaction in the name of the actor (null: not signed in). Commits unless `fn` throws. */
  readonly inTransactie: <T>(actor: Actor | null, fn: (poorten: Poorten) => Promise<T>) => Promise<T>;
  /**
   * The same for a form with a key: a key that was handled before with the same content gives where the first one led
   * to; with other content it gives `reedsVerstuurd`. `fn` that gives no `naar` changes nothing: the transaction is
   * rolled back and the key stays free.
   */
  readonly inVerzoek: <W extends object>(
    actor: Actor,
    verzoek: { readonly sleutel: string; readonly pad: string; readonly inhoud: string },
    fn: (poorten: Poorten) => Promise<{ readonly naar: string } | W>,
  ) => Promise<{ readonly naar: string } | { readonly reedsVerstuurd: true } | W>;
  readonly vandaag: () => Datum;
  readonly middelen: Middelen;
  readonly demo: boolean;
  /** Public address of this installation, such as 'https://groeiplek.voorbeeld.nl'. */
  readonly url: string;
  readonly createVerzoek: () => string;
  /** Counts a try to sign in with this address; false when there were too many in a short time. */
  readonly magAanmelden: (email: string) => Promise<boolean>;
};

export type WebEnv = { Variables: { sessie: Sessie | undefined; verzoekId: string } };

export type WebApp = Hono<WebEnv>;
