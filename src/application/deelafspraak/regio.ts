import type { Datum } from '#domain/shared/index.ts';

/** One kind of work in one gemeente: seats that are free, and people who wait and wish it. */
export type Werkcel = {
  readonly gemeente: string;
  readonly werksoort: string;
  readonly vrij: number;
  readonly gewenst: number;
};

/** `afspraken`: places that are shared now. `alles`: a what-if in which every place of the region is shared. */
export const DEELWINST_SOORTEN = ['afspraken', 'alles'] as const;

export type DeelwinstSoort = (typeof DEELWINST_SOORTEN)[number];

/** What sharing does for one gemeente, counted over its own people. */
export type GemeenteDeelwinst = {
  readonly gemeente: string;
  readonly alleen: number;
  readonly samen: number;
  readonly beter: number;
  readonly slechter: number;
  readonly uitgeleend: number;
  readonly geleend: number;
  /** People who would be worse off if the date alone decided. */
  readonly slechterOpDatum: number;
};

/** A stored outcome. */
export type BewaardeDeelwinst = GemeenteDeelwinst & {
  readonly soort: DeelwinstSoort;
  readonly dag: Datum;
  readonly beleid: string;
  readonly marktHash: string;
};
