import type { Datum, Periode, Uren } from '#domain/shared/index.ts';

export const DIENSTVERBAND_SOORTEN = ['bepaalde-tijd', 'onbepaalde-tijd'] as const;

/** For a fixed time or not; an onbepaalde-tijd dienstverband has no `tot` when it starts. */
export type DienstverbandSoort = (typeof DIENSTVERBAND_SOORTEN)[number];

/** One dienstverband as the rules need it. `werkgever` identifies the formal employer (any stable key). */
export type DienstverbandGegevens = {
  readonly soort: DienstverbandSoort;
  readonly periode: Periode;
  readonly werkgever: string;
  /** Hours a week at the start. */
  readonly uren: Uren;
  /** The employer takes over the same work from the one before (BW art. 7:668a(2)). */
  readonly isOpvolger: boolean;
  /** Outside the chain rule: bbl, or younger than 18 with at most 12 hours a week (art. 7:668a(10), (11)). */
  readonly uitzondering: 'bbl' | 'jeugd' | null;
  /** Months of trial period agreed; 0 when none. */
  readonly proeftijdMaanden: number;
};

/** What of a dienstverband the chain rule looks at: one link of the chain. */
export type Schakel = Pick<
  DienstverbandGegevens,
  'soort' | 'periode' | 'werkgever' | 'isOpvolger' | 'uitzondering'
>;

/** Jobs that count together in one chain, oldest first; never empty. */
export type Ketenschakels<S extends Schakel = Schakel> = readonly [S, ...S[]];

/** The dienstverband that runs on the reference date with the latest start; undefined when none runs. */
export function findLopend<D extends { readonly periode: Periode }>(
  dienstverbanden: readonly D[],
  peildatum: Datum,
): D | undefined {
  return dienstverbanden
    .filter(({ periode }) => periode.van <= peildatum && (periode.tot === null || peildatum < periode.tot))
    .sort((a, b) => (a.periode.van < b.periode.van ? -1 : 1))
    .at(-1);
}
