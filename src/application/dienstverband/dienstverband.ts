import type { LokaleRegelSoort } from '#application/regels/regels.ts';
import type { DienstverbandSoort, RedenEinde, Regeling } from '#domain/dienstverband/index.ts';
import type { Datum, Periode, Uren } from '#domain/shared/index.ts';

/** Hours a week during a period. */
export type UrenPeriode = { readonly id: string; readonly periode: Periode; readonly uren: Uren };

/** One dienstverband as it is kept. */
export type DienstverbandBeeld = {
  readonly id: string;
  readonly versie: number;
  readonly plaatsingId: string;
  /** Formal employer; at a detachering not the organisation of the place. */
  readonly werkgeverId: string;
  readonly werkgever: string;
  readonly regeling: Regeling;
  readonly soort: DienstverbandSoort;
  /** Actual period; an early end closes it. */
  readonly periode: Periode;
  /** Agreed end, exclusive; null for onbepaalde tijd. */
  readonly overeengekomenTot: Datum | null;
  readonly opvolgend: boolean;
  readonly redenAfwijking: string;
  readonly redenEinde: RedenEinde | null;
  /** Oldest first. */
  readonly uren: readonly UrenPeriode[];
};

/** What staff fill in about a new dienstverband. */
export type DienstverbandInvoer = {
  readonly werkgeverId: string;
  readonly soort: DienstverbandSoort;
  /** Without an end for onbepaalde tijd. */
  readonly periode: Periode;
  readonly uren: Uren;
  readonly opvolgend: boolean;
  /** Why it is less than the local rule; empty when it is not. */
  readonly redenAfwijking: string;
};

/** A deviation from a hard rule of the gemeente that was accepted for one person. */
export type AanvaardeAfwijking = {
  readonly id: string;
  readonly soort: LokaleRegelSoort;
  /** First days of dienstverbanden for which it holds; it always ends. */
  readonly geldig: Periode;
  /** Who accepted it for the gemeente. */
  readonly aanvaardDoor: string;
  readonly reden: string;
};
