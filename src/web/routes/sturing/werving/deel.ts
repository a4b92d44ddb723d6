import type { Wervingsadvies, Wervingsmarkt } from '#application/werving/index.ts';
import type { Lezer } from './tekst.ts';

/** What every part of the page gets. */
export type DeelProps = {
  readonly markt: Wervingsmarkt;
  readonly advies: Wervingsadvies;
  readonly lezer: Lezer;
  /** The kind of work that the reader filters on. */
  readonly werksoort: string | null;
};
