import type { Datum, GemeenteCode } from '#domain/shared/index.ts';
import type { Rij } from '../csv.ts';
import type { ReferentieFout } from '../fout.ts';
import type { Referentie } from '../lees.ts';

type Gemeente = Referentie['gemeenten'][number]['waarden'];

/** Whether the gemeente existed on the day. */
export function isGeldigOp(gemeente: Gemeente, dag: Datum): boolean {
  const { geldig_van: van, geldig_tot: tot } = gemeente;
  return (van === null || van <= dag) && (tot === null || dag < tot);
}

/** Codes of the gemeenten that existed on the day. */
export function listCodesOp(referentie: Referentie, dag: Datum): ReadonlySet<string> {
  return new Set(
    referentie.gemeenten.filter((g) => isGeldigOp(g.waarden, dag)).map((g) => g.waarden.cbs_code),
  );
}

/** Refuses rows of one year that are not exactly the gemeenten in `geldig`. */
export function* checkIndeling<T>(
  plek: { readonly bestand: string; readonly kolom: string; readonly jaar: number },
  rijen: readonly Rij<T>[],
  codeVan: (rij: T) => GemeenteCode,
  geldig: ReadonlySet<string>,
): Generator<ReferentieFout> {
  for (const { regel, waarden } of rijen) {
    const gemeenteCode = codeVan(waarden);
    if (!geldig.has(gemeenteCode)) yield { code: 'niet-in-indeling', ...plek, regel, gemeenteCode };
  }
  const aanwezig = new Set<string>(rijen.map(({ waarden }) => codeVan(waarden)));
  for (const gemeenteCode of geldig) {
    if (!aanwezig.has(gemeenteCode)) yield { code: 'gemeente-ontbreekt', ...plek, regel: null, gemeenteCode };
  }
}
