import type { Datum, GemeenteCode } from '#domain/shared/index.ts';
import type { Bron } from './bron.ts';

/** An arbeidsmarktregio by code and name. */
export type RegioVerwijzing = { readonly code: string; readonly naam: string };

/** A gemeente by code, name and the part of the address it has on the public site ('sudwest-fryslan'). */
export type GemeenteVerwijzing = {
  readonly code: GemeenteCode;
  readonly naam: string;
  readonly adresnaam: string;
};

/** A gemeente as the published indeling knows it. `geldigVan` null: from before 2015; `geldigTot` is exclusive. */
export type Gemeente = GemeenteVerwijzing & {
  readonly provincie: string;
  readonly geldigVan: Datum | null;
  readonly geldigTot: Datum | null;
  readonly arbeidsmarktregio: RegioVerwijzing;
  readonly middelpunt: { readonly lat: number; readonly lon: number } | null;
  readonly bron: Bron;
};

/** An arbeidsmarktregio with the number of its gemeenten on the asked day. */
export type Arbeidsmarktregio = RegioVerwijzing & {
  readonly adresnaam: string;
  readonly aantalGemeenten: number;
  readonly bron: Bron;
};

/**
 * How one gemeente went over into another. 'hernoemd': same area, new name and code; 'samengevoegd': several became a
 * new one; 'toegevoegd': joined one that already existed; 'opgesplitst': its area went to more than one gemeente.
 */
export type Overgang = 'hernoemd' | 'samengevoegd' | 'toegevoegd' | 'opgesplitst';

/** A gemeente that came before or after, with the day of the change and how. */
export type Verwant = GemeenteVerwijzing & { readonly per: Datum; readonly overgang: Overgang };

/** A gemeente with the gemeenten that came directly before and after it. */
export type GemeenteMetVerleden = Gemeente & {
  readonly voorgangers: readonly Verwant[];
  readonly opvolgers: readonly Verwant[];
};

/** A gemeente that no longer exists, with the gemeenten that took over. */
export type VroegereGemeente = GemeenteVerwijzing & { readonly opvolgers: readonly Verwant[] };
