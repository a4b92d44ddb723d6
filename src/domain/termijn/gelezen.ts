import { datum } from '#domain/shared/index.ts';

/** The rules used here: the article, where it can be read, and from which day its text was read. */
export const TERMIJNENWET = {
  artikel: 'Algemene termijnenwet art. 1, 3 en 4',
  bron: 'https://wetten.overheid.nl/BWBR0002448',
  gelezenVan: datum('2015-01-01'),
} as const;

export const ADVIESTERMIJN = {
  artikel: 'Besluit advisering beschut werk art. 2(2)',
  bron: 'https://wetten.overheid.nl/BWBR0035947',
} as const;

export const BESLISTERMIJN = {
  artikel: 'Awb art. 4:13',
  bron: 'https://wetten.overheid.nl/BWBR0005537',
} as const;

export const BEZWAARTERMIJN = {
  artikel: 'Awb art. 6:7 en 6:8',
  bron: 'https://wetten.overheid.nl/BWBR0005537',
} as const;

export const AANZEGGING = {
  artikel: 'BW art. 7:668',
  bron: 'https://wetten.overheid.nl/BWBR0005290',
  gelezenVan: datum('2015-01-01'),
} as const;
