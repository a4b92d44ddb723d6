import { type Bron, parseBrontype } from '#application/referentie/index.ts';
import { type Datum, datum, type GemeenteCode, parseGemeenteCode } from '#domain/shared/index.ts';

/** Columns that name the source of a row. */
export type Bronrij = { readonly bron: string; readonly bronUrl: string | null; readonly bronType: string };

/** The source of a row; throws when the database holds a kind we do not know. */
export function asBron({ bron, bronUrl, bronType }: Bronrij): Bron {
  const type = parseBrontype(bronType);
  if (type === undefined) throw new RangeError(`Unknown kind of source: ${bronType}`);
  return { tekst: bron, url: bronUrl, type };
}

/** A code from the database as a typed code; throws when it has another shape. */
export function asGemeenteCode(tekst: string): GemeenteCode {
  const code = parseGemeenteCode(tekst);
  if (code === undefined) throw new RangeError(`Not a gemeente code: ${tekst}`);
  return code;
}

/** A day from the database, or null. */
export function asDatum(tekst: string | null): Datum | null {
  return tekst === null ? null : datum(tekst);
}
