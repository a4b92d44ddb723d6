import type { AdviesUitkomst } from '#domain/advies/index.ts';
import type { Datum, Periode } from '#domain/shared/index.ts';
import type { Trede } from '#domain/trede/index.ts';

/** Why a dossier ended. */
export const BEEINDIGING_REDENEN = [
  'verhuisd',
  'overleden',
  'pensioen',
  'ingetrokken',
  'geen-wens',
  'overig',
] as const;

export type BeeindigingReden = (typeof BEEINDIGING_REDENEN)[number];

/** An open or closed proposal of a place, as the step machine needs it. */
export type VoorstelFeit = {
  readonly gedaan: Datum;
  readonly reactieUiterlijk: Datum;
  /** First day on which it was no longer open (declined, withdrawn, lapsed or turned into a plaatsing); else null. */
  readonly afgesloten: Datum | null;
  readonly kandidaatAkkoord: boolean;
  readonly werkgeverAkkoord: boolean;
};

/** A running or past job. `trede` says which rung it is; `aanzeggingUiterlijk` is null when none is needed. */
export type DienstverbandFeit = {
  readonly trede: Trede;
  readonly periode: Periode;
  readonly aanzeggingUiterlijk: Datum | null;
};

/** All facts of one dossier that its step depends on. Lists may hold the whole history, in any order. */
export type DossierFeiten = {
  readonly aanvragen: readonly { readonly aangevraagd: Datum; readonly adviesUiterlijk: Datum | null }[];
  readonly adviezen: readonly {
    readonly datum: Datum;
    readonly uitkomst: AdviesUitkomst;
    readonly besluitUiterlijk: Datum | null;
  }[];
  readonly vaststellingen: readonly { readonly uitkomst: AdviesUitkomst; readonly periode: Periode }[];
  readonly aanhoudingen: readonly Periode[];
  readonly keuzes: readonly { readonly vastgelegd: Datum }[];
  readonly voorstellen: readonly VoorstelFeit[];
  readonly proefplaatsen: readonly Periode[];
  readonly dienstverbanden: readonly DienstverbandFeit[];
  readonly beeindigd: { readonly datum: Datum; readonly reden: BeeindigingReden } | null;
};
