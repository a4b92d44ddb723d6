import type { Regelversie } from '#domain/berekening/index.ts';
import { type Datum, datum } from '#domain/shared/index.ts';

/** What the texts of art. 10d differ in. */
export type Lksversie = Regelversie & {
  /** The wage of which the loonwaarde is a share: that of the function, or the minimum wage. */
  readonly grondslag: 'functieloon' | 'minimumloon';
  readonly forfait: boolean;
  /** Hours count against the full working week of the employer, or against 36 hours. */
  readonly noemer: 'voltijd' | 'referentie';
};

const WET = 'https://wetten.overheid.nl/BWBR0015703';

/** The first day from which another text of art. 10d held, that was not read (Stb. 2016, 444 and 498). */
export const TUSSENTEKST_VANAF: Datum = datum('2016-07-04');

/** The texts that were read: 2015, 1-7-2017 and 1-1-2024. */
export const LKS_VERSIES: readonly Lksversie[] = [
  {
    regel: 'lks',
    geldig: { van: datum('2015-01-01'), tot: datum('2017-07-01') },
    grondslag: 'functieloon',
    forfait: false,
    noemer: 'voltijd',
    bronnen: [
      {
        artikel: 'Participatiewet art. 2 onder c, art. 6 lid 1 onder g en art. 10d lid 4',
        vindplaats: `${WET}/2015-01-01`,
        merk: 'W',
      },
    ],
  },
  {
    regel: 'lks',
    geldig: { van: datum('2017-07-01'), tot: datum('2024-01-01') },
    grondslag: 'minimumloon',
    forfait: true,
    noemer: 'voltijd',
    bronnen: [
      {
        artikel: 'Participatiewet art. 2 onder c, art. 6 en art. 10d lid 4 en 5',
        vindplaats: `${WET}/2017-07-01`,
        merk: 'W',
      },
    ],
  },
  {
    regel: 'lks',
    geldig: { van: datum('2024-01-01'), tot: null },
    grondslag: 'minimumloon',
    forfait: true,
    noemer: 'referentie',
    bronnen: [
      {
        artikel: 'Participatiewet art. 2 onder c, art. 6 onder g en art. 10d lid 4 en 5',
        vindplaats: `${WET}/2024-01-01`,
        merk: 'W',
      },
    ],
  },
];
