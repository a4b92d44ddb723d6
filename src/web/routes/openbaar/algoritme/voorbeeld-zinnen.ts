import { voorbeeldTeksten as t } from '#web/texts/nl/openbaar-algoritme-voorbeeld.ts';
import type { Voorbeeldstap, Waar } from './voorbeeld.ts';
import { VOORBEELDMENSEN } from './voorbeeld-mensen.ts';

/** A step as sentences: who comes in, and who has to move for it, one after the other. */
export function describeStap({ nieuw, verschoven }: Voorbeeldstap): readonly string[] {
  const eerste = VOORBEELDMENSEN.find(({ naam }) => naam === nieuw)?.keuzes[0];
  return [
    ...(eerste === undefined ? [] : [t.nieuw(t.mensen[nieuw], t.namen[eerste])]),
    ...verschoven.map(({ naam, van, naar }) => describeVerschuiving(t.mensen[naam], van, naar)),
    ...(verschoven.length === 0 ? [t.blijft] : []),
  ];
}

function describeVerschuiving(wie: string, van: Waar, naar: Waar): string {
  if (naar === null) return van === null ? '' : t.kwijt(wie, t.namen[van]);
  return van === null ? t.gekregen(wie, t.namen[naar]) : t.verschoven(wie, t.namen[van], t.namen[naar]);
}
