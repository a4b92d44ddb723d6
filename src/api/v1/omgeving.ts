import type { Poorten } from '#application/poorten.ts';
import type { Datum } from '#domain/shared/index.ts';

/** Full version of the API, by semver; the first number stands in the address. */
export const API_VERSIE = '1.0.0';

/** What the API needs from the outside; `src/server` makes it. It knows no session: everything in it is public. */
export type ApiOmgeving = {
  /** One transaction in nobody's name. */
  readonly lees: <T>(fn: (poorten: Poorten) => Promise<T>) => Promise<T>;
  readonly vandaag: () => Datum;
  /** Public address of this installation, without a slash at the end. */
  readonly url: string;
  /** Reports a failure of ours; the caller gets its number, never its text. */
  readonly meldStoring: (fout: Error, verzoekId: string) => string;
};

/** What the server put on the request before it came here. */
export type ApiEnv = { Variables: { verzoekId: string } };
