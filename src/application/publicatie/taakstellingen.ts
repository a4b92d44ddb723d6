import type { Poorten } from '#application/poorten.ts';
import type { Bron, Taakstelling } from '#application/referentie/index.ts';
import { datum } from '#domain/shared/index.ts';
import { groupPerRegio } from './gebieden.ts';
import { LAND } from './openbareStand.ts';

/** The target of an area for a year; an area that is absent has none that is known. */
export type Doel = {
  readonly aantal: number;
  readonly soort: 'vastgesteld' | 'som';
  readonly bron: string;
};

/** One source, or several after each other, as text with address. */
export function joinBronnen(bronnen: readonly Bron[]): string {
  const teksten = bronnen.map(({ tekst, url }) => (url === null ? tekst : `${tekst}, ${url}`));
  return [...new Set(teksten)].join('; ');
}

/** Says with the source that it gives a round number. */
export function nameAfronding(bron: string, afgerond: boolean): string {
  return afgerond ? `${bron} (afgerond getal)` : bron;
}

/** The targets of one year by code of gemeente, arbeidsmarktregio or country. */
export async function loadDoelen(
  referentie: Poorten['referentie'],
  jaar: number,
): Promise<ReadonlyMap<string, Doel>> {
  const bekend = await referentie.listTaakstellingen(jaar);
  const landelijk = (await referentie.listLandelijkeTaakstellingen()).find((een) => een.jaar === jaar);
  const doelen = new Map<string, Doel>(
    bekend.map(({ gemeenteCode, aantal, bron }) => [
      gemeenteCode,
      { aantal, soort: 'vastgesteld', bron: joinBronnen([bron]) },
    ]),
  );
  for (const [code, doel] of await sumPerRegio(referentie, bekend)) doelen.set(code, doel);
  if (landelijk?.aantal != null && landelijk.bron !== null) {
    const soort = landelijk.soort === 'som' ? 'som' : 'vastgesteld';
    const bron = nameAfronding(joinBronnen([landelijk.bron]), landelijk.afgerond);
    doelen.set(LAND.code, { aantal: landelijk.aantal, soort, bron });
  }
  return doelen;
}

/** Only regions of which every gemeente in the indeling of the regulation is known. */
async function sumPerRegio(
  referentie: Poorten['referentie'],
  bekend: readonly Taakstelling[],
): Promise<readonly (readonly [string, Doel])[]> {
  const doelen: (readonly [string, Doel])[] = [];
  for (const indeling of new Set(bekend.map((rij) => rij.indeling))) {
    const rijen = new Map(bekend.filter((rij) => rij.indeling === indeling).map((r) => [r.gemeenteCode, r]));
    const gemeenten = await referentie.listGemeenten(datum(`${indeling}-12-31`));
    for (const [code, leden] of groupPerRegio(gemeenten)) {
      const gevonden = leden.flatMap((lid) => rijen.get(lid.code) ?? []);
      if (gevonden.length < leden.length) continue;
      const aantal = gevonden.reduce((som, rij) => som + rij.aantal, 0);
      doelen.push([code, { aantal, soort: 'som', bron: joinBronnen(gevonden.map(({ bron }) => bron)) }]);
    }
  }
  return doelen;
}
