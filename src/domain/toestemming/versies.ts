import type { Regelversie } from '#domain/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';

/** Using data of one act for the other. The way from Wmo to Participatiewet is our own rule, as strict as the other. */
export const GEBRUIK_VERSIES: readonly Regelversie[] = [
  {
    regel: 'toestemming',
    geldig: { van: datum('2015-01-01'), tot: null },
    bronnen: [
      {
        artikel: 'Wmo 2015 art. 5.1.1 lid 4',
        vindplaats: 'https://wetten.overheid.nl/BWBR0035362/2015-01-01',
        merk: 'W',
      },
    ],
  },
];
