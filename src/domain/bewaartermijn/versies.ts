import type { Regelversie } from '#domain/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';

export type Bewaarversie = Regelversie & { readonly jaren: number };

/** Files under the Participatiewet: the selection list since 2017. An earlier list had a shorter time. */
export const BEWAAR_VERSIES_PARTICIPATIEWET: readonly Bewaarversie[] = [
  {
    regel: 'bewaartermijn',
    geldig: { van: datum('2017-01-01'), tot: null },
    jaren: 10,
    bronnen: [
      {
        artikel: 'Selectielijst gemeenten (vanaf 2017), dossier Participatiewet',
        vindplaats: 'Breed netwerk archivering gemeenten, selectielijst vanaf 1-1-2017',
        merk: 'P',
      },
    ],
  },
];

/** Files under the Wmo 2015: fifteen years from the day a record was received or made. */
export const BEWAAR_VERSIES_WMO: readonly Bewaarversie[] = [
  {
    regel: 'bewaartermijn',
    geldig: { van: datum('2015-01-01'), tot: null },
    jaren: 15,
    bronnen: [
      {
        artikel: 'Wmo 2015 art. 5.3.4',
        vindplaats: 'https://wetten.overheid.nl/BWBR0035362/2015-01-01',
        merk: 'W',
      },
    ],
  },
];
