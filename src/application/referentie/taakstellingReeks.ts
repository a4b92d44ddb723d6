import { datum, type GemeenteCode } from '#domain/shared/index.ts';
import { toAdresnaam } from './adresnaam.ts';
import type { JaarTaakstelling, SomVoorgangers, Taakstelling, TaakstellingReeks } from './taakstelling.ts';
import { findStam, listVoorgangers, type Stamlid } from './verleden.ts';

/** The first year with the Participatiewet's beschut werk. */
export const EERSTE_JAAR = 2015;

function bestondInIndeling({ geldigVan, geldigTot }: Stamlid, jaar: number): boolean {
  const dag = datum(`${jaar}-01-01`);
  return (geldigVan === null || geldigVan <= dag) && (geldigTot === null || dag < geldigTot);
}

function bestondInJaar({ geldigVan, geldigTot }: Stamlid, jaar: number): boolean {
  const eersteDag = datum(`${jaar}-01-01`);
  return (
    (geldigVan === null || geldigVan <= datum(`${jaar}-12-31`)) &&
    (geldigTot === null || eersteDag < geldigTot)
  );
}

function sumVoorgangers(
  zelf: Stamlid,
  stam: readonly Stamlid[],
  bekend: readonly Taakstelling[],
  jaar: number,
): SomVoorgangers | null {
  const { leden, gesplitst } = findStam(stam, zelf.code);
  const vanJaar = bekend.filter((rij) => rij.jaar === jaar);
  const indeling = vanJaar.find((rij) => leden.some((lid) => lid.code === rij.gemeenteCode))?.indeling;
  if (gesplitst || indeling === undefined || bestondInIndeling(zelf, indeling)) return null;
  const toen = leden.filter((lid) => bestondInIndeling(lid, indeling));
  const gemeenten = toen.flatMap(({ code, naam }) => {
    const rij = vanJaar.find((een) => een.gemeenteCode === code);
    return rij === undefined ? [] : [{ code, naam, adresnaam: toAdresnaam(naam), aantal: rij.aantal }];
  });
  if (gemeenten.length < toen.length) return null;
  return { aantal: gemeenten.reduce((som, { aantal }) => som + aantal, 0), gemeenten };
}

/**
 * Puts every year from 2015 to `laatsteJaar` in a row for one gemeente. A year without a known figure is onbekend;
 * figures of predecessors stay theirs and are never divided.
 * @param bekend known taakstellingen of the gemeente and everyone before it.
 */
export function createTaakstellingReeks(
  code: GemeenteCode,
  stam: readonly Stamlid[],
  bekend: readonly Taakstelling[],
  laatsteJaar: number,
): TaakstellingReeks | undefined {
  const zelf = stam.find((lid) => lid.code === code);
  if (zelf === undefined) return undefined;
  const jaren = Array.from({ length: laatsteJaar - EERSTE_JAAR + 1 }, (_, i): JaarTaakstelling => {
    const jaar = EERSTE_JAAR + i;
    const eigen = bekend.find((rij) => rij.jaar === jaar && rij.gemeenteCode === code);
    if (eigen !== undefined) {
      return { jaar, aantal: eigen.aantal, status: 'bekend', bron: eigen.bron, somVoorgangers: null };
    }
    const status = bestondInJaar(zelf, jaar) ? 'onbekend' : 'bestond-niet';
    return {
      jaar,
      aantal: null,
      status,
      bron: null,
      somVoorgangers: sumVoorgangers(zelf, stam, bekend, jaar),
    };
  });
  const voorgangers = listVoorgangers(stam, code).map((voorganger) => ({
    ...voorganger,
    bekend: bekend.filter((rij) => rij.gemeenteCode === voorganger.code),
  }));
  return { gemeenteCode: code, jaren, voorgangers };
}
