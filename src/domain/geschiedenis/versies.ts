import type { Regelversie } from '#domain/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';

export type Voordeelversie = Regelversie & { readonly bestaat: boolean };

/** The lage-inkomensvoordeel for employers: 2017 up to and including 2024, abolished on 1-1-2025. */
export const VOORDEEL_VERSIES: readonly Voordeelversie[] = [
  {
    regel: 'lage-inkomensvoordeel',
    geldig: { van: datum('2017-01-01'), tot: datum('2025-01-01') },
    bestaat: true,
    bronnen: [
      {
        artikel: 'Wet tegemoetkomingen loondomein (lage-inkomensvoordeel)',
        vindplaats:
          'https://www.belastingdienst.nl/wps/wcm/connect/nl/personeel-en-loon/content/hoe-hoog-is-lage-inkomensvoordeel',
        merk: 'P',
      },
    ],
  },
  {
    regel: 'lage-inkomensvoordeel',
    geldig: { van: datum('2025-01-01'), tot: null },
    bestaat: false,
    bronnen: [
      {
        artikel: 'Wet tegemoetkomingen loondomein (lage-inkomensvoordeel afgeschaft)',
        vindplaats: 'Belastingdienst: het lage-inkomensvoordeel is vervallen op 1-1-2025',
        merk: 'P',
      },
    ],
  },
];

/** The bonus beschut werk for gemeenten, paid over 2015 up to and including 2020. */
export const BONUS_VERSIES: readonly Regelversie[] = [
  {
    regel: 'bonus-beschut-werk',
    geldig: { van: datum('2015-01-01'), tot: datum('2021-01-01') },
    bronnen: [
      {
        artikel: 'Bonus beschut werk, nota over 2015 en 2016',
        vindplaats: 'Nota bonus beschut werk (2017), uitgekeerde bedragen per gemeente',
        merk: 'P',
      },
    ],
  },
];
