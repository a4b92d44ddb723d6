import type { Regelversie } from '#domain/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';

export type Verhuizingversie = Regelversie & {
  /** Who is competent after a removal inside the country. */
  readonly binnenland: 'vertrek' | 'aankomst';
  /** Whether the text was read for a removal within EU, EEA or Switzerland. */
  readonly europaGelezen: boolean;
};

/** Participatiewet art. 10d lid 10 before and since 1-7-2023. */
export const VERHUIZING_VERSIES: readonly Verhuizingversie[] = [
  {
    regel: 'verhuizing',
    geldig: { van: datum('2015-01-01'), tot: datum('2023-07-01') },
    binnenland: 'vertrek',
    europaGelezen: false,
    bronnen: [
      {
        artikel: 'Participatiewet art. 10d lid 10',
        vindplaats: 'https://wetten.overheid.nl/BWBR0015703/2023-01-01',
        merk: 'W',
      },
    ],
  },
  {
    regel: 'verhuizing',
    geldig: { van: datum('2023-07-01'), tot: null },
    binnenland: 'aankomst',
    europaGelezen: true,
    bronnen: [
      {
        artikel: 'Participatiewet art. 10d lid 10',
        vindplaats: 'https://wetten.overheid.nl/BWBR0015703/2023-07-01',
        merk: 'W',
      },
    ],
  },
];
