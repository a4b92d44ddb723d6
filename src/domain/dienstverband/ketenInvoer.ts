import type { Invoerfout } from '#domain/berekening/index.ts';
import { addDagen, type Datum } from '#domain/shared/index.ts';
import type { DienstverbandGegevens, DienstverbandSoort, Schakel } from './dienstverband.ts';
import type { RedenEinde } from './redenEinde.ts';

/** One dienstverband as plain JSON: `tot` is its last day, null when it has no end. */
export type KetenDienstverband = {
  readonly van: Datum;
  readonly tot: Datum | null;
  readonly werkgever: string;
  /** This employer takes over the same work; left out: no. */
  readonly opvolger?: boolean;
  /** Left out: fixed-term when it has a last day. */
  readonly soort?: DienstverbandSoort;
  /** Outside the rule: bbl, or younger than 18 with at most 12 hours a week. */
  readonly uitzondering?: NonNullable<DienstverbandGegevens['uitzondering']>;
  /** Why it ended; left out: its time was over. */
  readonly redenEinde?: RedenEinde;
};

export type KetenInvoer = {
  /** Dienstverbanden that start later do not count. */
  readonly peildatum: Datum;
  readonly contracten: readonly KetenDienstverband[];
};

/** A link of a chain that knows from which row of the input it came. */
export type GelezenSchakel = Schakel & { readonly gelezen: KetenDienstverband };

/** Every row that cannot be. */
export function listFouten({ contracten }: KetenInvoer): readonly Invoerfout[] {
  return contracten.flatMap(({ van, tot }, plaats) =>
    tot !== null && tot < van ? [{ pad: `contracten[${plaats}].tot`, code: 'tot-voor-van' }] : [],
  );
}

/** A row as a link of a chain, with a period that ends on the first day after it. */
export function readSchakel(gelezen: KetenDienstverband): GelezenSchakel {
  const { van, tot, werkgever, opvolger = false, uitzondering = null } = gelezen;
  return {
    soort: gelezen.soort ?? (tot === null ? 'onbepaalde-tijd' : 'bepaalde-tijd'),
    periode: { van, tot: tot === null ? null : addDagen(tot, 1) },
    werkgever,
    isOpvolger: opvolger,
    uitzondering,
    gelezen,
  };
}
