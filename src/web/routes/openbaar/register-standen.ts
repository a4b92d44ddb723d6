import type { Poorten } from '#application/poorten.ts';
import { loadOpenbareStanden, type OpenbareStand } from '#application/publicatie/index.ts';
import { findVorigMaandeinde } from '#domain/publicatie/index.ts';
import { type Datum, datum, jaarVan } from '#domain/shared/index.ts';
import { isRegisterstand } from './register-blok.tsx';

/**
 * The register figures of an area that a page shows: the newest month end, and the end of the year before it. Empty
 * when nobody in the area keeps a register here.
 */
export async function listRegisterstanden(
  poorten: Poorten,
  { code, gemeenteCodes }: { readonly code: string; readonly gemeenteCodes: readonly string[] },
  vandaag: Datum,
): Promise<readonly OpenbareStand[]> {
  const houders = new Set((await poorten.publicatie.listRegistergemeenten()).map((een) => een.code));
  if (!gemeenteCodes.every((een) => houders.has(een))) return [];
  const laatste = findVorigMaandeinde(vandaag);
  const standen: OpenbareStand[] = [];
  for (const dag of new Set([laatste, datum(`${jaarVan(laatste) - 1}-12-31`)])) {
    const stand = (await loadOpenbareStanden(poorten, dag, vandaag)).standen.get(code);
    if (stand !== undefined && isRegisterstand(stand)) standen.push(stand);
  }
  return standen;
}
