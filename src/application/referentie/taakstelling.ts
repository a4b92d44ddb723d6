import type { GemeenteCode } from '#domain/shared/index.ts';
import type { Bron } from './bron.ts';
import type { GemeenteVerwijzing, Verwant } from './gemeente.ts';

/** A known taakstelling: dienstbetrekkingen to reach by 31 December of the year (Participatiewet art. 10b lid 4). */
export type Taakstelling = {
  readonly jaar: number;
  readonly gemeenteCode: GemeenteCode;
  readonly aantal: number;
  /** Year of the gemeentelijke indeling that the regulation used. */
  readonly indeling: number;
  readonly bron: Bron;
};

/** The predecessors' own taakstellingen added up; always shown as theirs, by name, never as the new gemeente's. */
export type SomVoorgangers = {
  readonly aantal: number;
  readonly gemeenten: readonly (GemeenteVerwijzing & { readonly aantal: number })[];
};

/** One year of a gemeente. Null is onbekend, never 0. */
export type JaarTaakstelling = {
  readonly jaar: number;
  readonly aantal: number | null;
  readonly status: 'bekend' | 'onbekend' | 'bestond-niet';
  readonly bron: Bron | null;
  /** Only where the gemeente did not exist yet, none of its predecessors was split, and all their figures are known. */
  readonly somVoorgangers: SomVoorgangers | null;
};

/** All years of a gemeente, with the known figures of its direct predecessors beside it as their own. */
export type TaakstellingReeks = {
  readonly gemeenteCode: GemeenteCode;
  readonly jaren: readonly JaarTaakstelling[];
  readonly voorgangers: readonly (Verwant & { readonly bekend: readonly Taakstelling[] })[];
};

/** One year of an arbeidsmarktregio: the sum of its gemeenten when every one is known, else null. */
export type RegioTaakstelling = {
  readonly jaar: number;
  readonly aantal: number | null;
  /** Gemeenten of the region in that year's indeling; null when no row of the year is known. */
  readonly gemeenten: number | null;
  readonly bekend: number;
  readonly bronnen: readonly Bron[];
};

/**
 * One year of the country. 'gepubliceerd': a published total (often rounded); 'som': our sum over all gemeenten of a
 * complete year, used only where no total was published. `somGemeenten` is that sum, also beside a published total.
 */
export type LandelijkeTaakstelling = {
  readonly jaar: number;
  readonly aantal: number | null;
  readonly soort: 'gepubliceerd' | 'som' | null;
  readonly afgerond: boolean;
  readonly somGemeenten: number | null;
  readonly bron: Bron | null;
  readonly opmerking: string | null;
};
