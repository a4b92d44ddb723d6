import type { Merk } from '#domain/normen/index.ts';
import { addMaanden } from '#domain/shared/index.ts';
import type { Ketenschakels } from './dienstverband.ts';
import { type Ketengrens, WAB, WWZ } from './ketenregel.ts';
import type { Vast } from './ketenVast.ts';
import { isKorteVerlenging } from './korteVerlenging.ts';

/** What a human must still judge about a chain. */
export type KetenWaarschuwing =
  | 'opvolgend-werkgeverschap-toetsen'
  | 'oude-ketenregel-toetsen'
  | 'overgangsrecht-2015-toetsen'
  | 'overgangsrecht-2020-toetsen'
  | 'korte-verlenging-toetsen'
  | 'overlap-toetsen';

/** How sure we are of the rule that each of them is about. */
export const WAARSCHUWING_MERK: Readonly<Record<KetenWaarschuwing, Merk>> = {
  'opvolgend-werkgeverschap-toetsen': 'W',
  'oude-ketenregel-toetsen': 'U',
  'overgangsrecht-2015-toetsen': 'P',
  'overgangsrecht-2020-toetsen': 'U',
  'korte-verlenging-toetsen': 'U',
  'overlap-toetsen': 'I',
};

/** All that is left to judge about one chain, in a fixed order. */
export function* listKetenWaarschuwingen(
  schakels: Ketenschakels,
  vast: Vast | null,
  grens: Ketengrens,
): Generator<KetenWaarschuwing> {
  const begin = schakels[0].periode.van;
  const laatste = schakels.at(-1) ?? schakels[0];
  const { tot } = laatste.periode;
  if (schakels.slice(1).some(({ isOpvolger }) => isOpvolger)) yield 'opvolgend-werkgeverschap-toetsen';
  if (begin < WWZ) yield 'oude-ketenregel-toetsen';
  if (begin < WWZ && (tot === null || tot > WWZ)) yield 'overgangsrecht-2015-toetsen';
  if (begin < WAB && dependsOnWab(schakels, vast, grens)) yield 'overgangsrecht-2020-toetsen';
  if (isKorteVerlenging(schakels, 1)) yield 'korte-verlenging-toetsen';
  if (hasOverlap(schakels)) yield 'overlap-toetsen';
}

/** Whether the answer would differ if the limit of the other side of 1 January 2020 counted. */
function dependsOnWab(schakels: Ketenschakels, vast: Vast | null, grens: Ketengrens): boolean {
  const { tot } = (schakels.at(-1) ?? schakels[0]).periode;
  if (vast === null) return grens.dag >= WAB;
  if (tot !== null && tot <= WAB) return false;
  return vast.reden === 'duur' || addMaanden(schakels[0].periode.van, 24) < vast.vanaf;
}

function hasOverlap(schakels: Ketenschakels): boolean {
  return schakels.some(({ werkgever, periode }, plaats) => {
    const vorige = schakels[plaats - 1];
    if (vorige === undefined || vorige.werkgever !== werkgever) return false;
    return vorige.periode.tot === null || periode.van < vorige.periode.tot;
  });
}
