import type { Poorten } from '#application/poorten.ts';
import type { LandelijkeTaakstelling, Taakstelling } from '#application/referentie/index.ts';
import { datum } from '#domain/shared/index.ts';
import { joinBronnen, nameAfronding } from './brontekst.ts';
import { groupPerRegio } from './gebieden.ts';
import { LAND } from './openbareStand.ts';

/** The target of an area for a year; an area that is absent has none that is known. */
export type Doel = {
  readonly aantal: number;
  readonly soort: 'vastgesteld' | 'som';
  readonly bron: string;
};

/** Targets of one year by code of gemeente, arbeidsmarktregio or country. */
export type Doelen = ReadonlyMap<string, Doel>;

/** Loads the targets of one year. */
export async function loadDoelen(referentie: Poorten['referentie'], jaar: number): Promise<Doelen> {
  const bekend = await referentie.listTaakstellingen(jaar);
  const landelijk = await referentie.listLandelijkeTaakstellingen();
  return new Map([
    ...bekend.map((rij) => asGemeentedoel(rij)),
    ...(await sumPerRegio(referentie, bekend)),
    ...landelijk.filter((een) => een.jaar === jaar).flatMap(asLanddoel),
  ]);
}

function asGemeentedoel({ gemeenteCode, aantal, bron }: Taakstelling): [string, Doel] {
  return [gemeenteCode, { aantal, soort: 'vastgesteld', bron: joinBronnen([bron]) }];
}

function asLanddoel({ aantal, soort, bron, afgerond }: LandelijkeTaakstelling): [string, Doel][] {
  if (aantal === null || bron === null) return [];
  const tekst = nameAfronding(joinBronnen([bron]), afgerond);
  return [[LAND.code, { aantal, soort: soort === 'som' ? 'som' : 'vastgesteld', bron: tekst }]];
}

/** Only regions of which every gemeente in the indeling of the regulation is known. */
export async function sumPerRegio(
  referentie: Poorten['referentie'],
  bekend: readonly Taakstelling[],
): Promise<readonly [string, Doel][]> {
  const doelen: [string, Doel][] = [];
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
