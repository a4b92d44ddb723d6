import { determineOverbrugging, determinePlicht, type PlichtInvoer } from '#domain/plicht/index.ts';
import { datum } from '#domain/shared/index.ts';
import { toon } from './toon.ts';
import type { Voorbeeld } from './voorbeeld.ts';

const ARTIKEL = 'Participatiewet art. 10b';

type Getallen = Omit<PlichtInvoer, 'peildatum' | 'vaststelling' | 'raadsAantal'> &
  Partial<Pick<PlichtInvoer, 'raadsAantal'>>;

function plicht(getallen: Getallen, peildatum = '2026-06-01'): () => unknown {
  const invoer = { peildatum: datum(peildatum), vaststelling: true, raadsAantal: null, ...getallen };
  return () => toon(determinePlicht(invoer));
}

const GEEN_GETALLEN = { doel: null, verplichting: null, volgorde: null };

/** Worked examples of the duty to offer beschut werk. */
export const voorbeelden: readonly Voorbeeld[] = [
  {
    id: 'R01',
    wat: 'Op 1 juni 2016: de gemeente kan aanbieden, maar moet niet',
    artikel: `${ARTIKEL} (tekst 2015)`,
    merk: 'W',
    verwacht: { uitkomst: 'GEEN_PLICHT', grond: 'kan-bepaling', ...GEEN_GETALLEN },
    reken: plicht({ ministerieelAantal: 25, gerealiseerd: 19 }, '2016-06-01'),
  },
  {
    id: 'R02',
    wat: 'Aantal van de minister 65, er werken 60 mensen',
    artikel: `${ARTIKEL} lid 1 en 6`,
    merk: 'W',
    verwacht: {
      uitkomst: 'PLICHT',
      grond: 'aantal-niet-bereikt',
      doel: 65,
      verplichting: 65,
      volgorde: null,
    },
    reken: plicht({ ministerieelAantal: 65, gerealiseerd: 60 }),
  },
  {
    id: 'R03',
    wat: 'Aantal van de minister 65, er werken 65 mensen: plaatsen mag, maar moet niet',
    artikel: `${ARTIKEL} lid 6`,
    merk: 'W',
    verwacht: {
      uitkomst: 'GEEN_PLICHT',
      grond: 'aantal-bereikt',
      doel: 65,
      verplichting: 65,
      volgorde: null,
    },
    reken: plicht({ ministerieelAantal: 65, gerealiseerd: 65 }),
  },
  {
    id: 'R04',
    wat: 'De raad koos 80, er werken 70 mensen',
    artikel: `${ARTIKEL} lid 5 en 6`,
    merk: 'W',
    verwacht: {
      uitkomst: 'PLICHT',
      grond: 'aantal-niet-bereikt',
      doel: 80,
      verplichting: 80,
      volgorde: { van: 66, tot: 80 },
    },
    reken: plicht({ ministerieelAantal: 65, raadsAantal: 80, gerealiseerd: 70 }),
  },
  {
    id: 'R05',
    wat: 'De raad koos 80: een volgorde mag alleen voor plek 66 tot en met 80',
    artikel: `${ARTIKEL} lid 5`,
    merk: 'W',
    verwacht: {
      uitkomst: 'GEEN_PLICHT',
      grond: 'aantal-bereikt',
      doel: 80,
      verplichting: 80,
      volgorde: { van: 66, tot: 80 },
    },
    reken: plicht({ ministerieelAantal: 65, raadsAantal: 80, gerealiseerd: 80 }),
  },
  {
    id: 'R06',
    wat: 'Het aantal van de minister is niet bekend: onbekend, niet 0',
    artikel: `${ARTIKEL} lid 4`,
    merk: 'I',
    verwacht: { uitkomst: 'ONBEKEND', grond: 'aantal-onbekend', ...GEEN_GETALLEN },
    reken: plicht({ ministerieelAantal: null, gerealiseerd: 12 }, '2025-06-01'),
  },
  {
    id: 'R07',
    wat: 'Ameland in 2018: aantal 0, er werkt niemand',
    artikel: 'Stcrt. 2017, 68246',
    merk: 'P',
    verwacht: { uitkomst: 'GEEN_PLICHT', grond: 'aantal-bereikt', doel: 0, verplichting: 0, volgorde: null },
    reken: plicht({ ministerieelAantal: 0, gerealiseerd: 0 }, '2018-06-01'),
  },
  {
    id: 'R08',
    wat: 'Aantal van de minister 8, er zijn 5 plekken nodig en 5 mensen werken',
    artikel: 'Woordvoerder van het ministerie, 2019',
    merk: 'P',
    verwacht: {
      uitkomst: 'GEEN_PLICHT',
      grond: 'behoefte-vervuld',
      doel: 8,
      verplichting: 5,
      volgorde: null,
    },
    reken: plicht({ ministerieelAantal: 8, behoefte: 5, gerealiseerd: 5 }, '2019-06-01'),
  },
  {
    id: 'R09',
    wat: 'Wel een vaststelling, nog geen werk: een overbrugging is nodig',
    artikel: `${ARTIKEL} lid 7`,
    merk: 'W',
    verwacht: { nodig: true, grond: 'wacht-op-werk' },
    reken: () =>
      toon(determineOverbrugging({ peildatum: datum('2026-06-01'), vaststelling: true, werkzaam: false })),
  },
];
