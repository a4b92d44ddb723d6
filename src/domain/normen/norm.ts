import type { Datum, Periode } from '#domain/shared/index.ts';
import type { Eenheid } from './eenheid.ts';
import type { Merk } from './merk.ts';

/**
 * A dated value on which calculations rest. Data, never code: a new value is a new row with its own source.
 * `waarde` is an exact decimal, such as '2294.40' or '0.25'.
 */
export type Norm = {
  readonly code: string;
  readonly waarde: string;
  readonly eenheid: Eenheid;
  /** Half open. A minimum-wage row ends on the next 1 January or 1 July; another norm when it is replaced. */
  readonly geldig: Periode;
  readonly artikel: string;
  readonly bron: string;
  /** Address where the source can be read; absent when it has none. */
  readonly bronUrl?: string;
  readonly merk: Merk;
  /** The day on which somebody last read the source; null when nobody wrote that down. */
  readonly gecontroleerdOp: Datum | null;
  /**
   * `geen`: published, comes with Groeiplek. `nodig`: entered by an administrator and not yet confirmed by a second
   * person. `gegeven`: confirmed. Until then no payment may rest on it.
   */
  readonly bevestiging: 'geen' | 'nodig' | 'gegeven';
};
