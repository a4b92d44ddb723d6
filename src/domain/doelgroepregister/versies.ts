import type { Regelversie } from '#domain/berekening/index.ts';
import { datum } from '#domain/shared/index.ts';

/** What ends a registration: working in beschut werk (2015), or already the vaststelling (now). */
export type Registratieversie = Regelversie & { readonly eindigtDoor: 'werk' | 'vaststelling' };

/** The text of 2015 and the one of 2026 were read; when it changed in between was not, so those years refuse. */
export const REGISTRATIE_VERSIES: readonly Registratieversie[] = [
  {
    regel: 'registratie-doelgroepregister',
    geldig: { van: datum('2015-01-01'), tot: datum('2017-01-01') },
    eindigtDoor: 'werk',
    bronnen: [
      {
        artikel: 'Wfsv art. 38b lid 1 onder a',
        vindplaats: 'https://wetten.overheid.nl/BWBR0017745/2015-01-01',
        merk: 'W',
      },
    ],
  },
  {
    regel: 'registratie-doelgroepregister',
    geldig: { van: datum('2026-01-01'), tot: null },
    eindigtDoor: 'vaststelling',
    bronnen: [
      {
        artikel: 'Besluit SUWI art. 3.2 lid 3',
        vindplaats: 'https://wetten.overheid.nl/BWBR0013267/2026-01-01',
        merk: 'P',
      },
      {
        artikel: 'Wfsv art. 38b',
        vindplaats: 'https://wetten.overheid.nl/BWBR0017745/2026-01-01',
        merk: 'P',
      },
    ],
  },
];

export type Aanvraagversie = Regelversie & { readonly maanden: number };

/** How often somebody can apply to belong to the group for loonkostensubsidie. */
export const AANVRAAG_VERSIES: readonly Aanvraagversie[] = [
  {
    regel: 'doelgroepaanvraag',
    geldig: { van: datum('2015-01-01'), tot: null },
    maanden: 12,
    bronnen: [
      {
        artikel: 'Participatiewet art. 10c',
        vindplaats: 'https://wetten.overheid.nl/BWBR0015703/2026-01-01',
        merk: 'W',
      },
    ],
  },
];
