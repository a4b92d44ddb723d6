import { mergeKleinAantal, protectAandeel, protectRest, protectVerloop } from '#domain/publicatie/index.ts';
import { datum, type Uren } from '#domain/shared/index.ts';
import { explainStand, type StandInvoer } from '#domain/stand/index.ts';
import {
  calculateTelling,
  calculateVerdeelsleutel,
  explainEquivalent,
  type Telpersoon,
} from '#domain/telling/index.ts';
import type { Trede } from '#domain/trede/index.ts';
import { normen } from './normen.ts';
import { toon } from './toon.ts';
import type { Voorbeeld } from './voorbeeld.ts';

const ULTIMO = '2025-12-31';

/** A person with a vaststelling who does one thing from 1-1-2025, until `tot` where it ended. */
function persoon(trede: Trede, uren: Uren | null, tot: string | null = null): Telpersoon {
  return {
    positief: [{ van: datum('2024-01-01'), tot: null }],
    activiteiten: [
      {
        trede,
        uren,
        periode: { van: datum('2025-01-01'), tot: tot === null ? null : datum(tot) },
      },
    ],
  };
}

function telling(personen: readonly Telpersoon[], peildatum = ULTIMO): () => unknown {
  return () => {
    const { positief, werkzaam } = calculateTelling(personen, datum(peildatum));
    return { positief, werkzaam };
  };
}

function stand(invoer: Partial<StandInvoer>): () => unknown {
  return () => toon(explainStand({ positief: null, werkzaam: null, taakstelling: null, ...invoer }));
}

function dekking(wat: string, werkzaam: number, taakstelling: number, verwacht: object): Voorbeeld {
  return {
    id: 'R83',
    wat,
    artikel: 'Eigen rekenwijze',
    merk: 'S',
    verwacht: { wachtend: null, ...verwacht },
    reken: stand({ werkzaam, taakstelling }),
  };
}

/** Worked examples of counting, derived figures and small numbers. */
export const voorbeelden: readonly Voorbeeld[] = [
  {
    id: 'R79',
    wat: 'Een proefplaats op 31 december telt niet',
    artikel: 'Participatiewet art. 10b',
    merk: 'W',
    verwacht: { positief: 1, werkzaam: 0 },
    reken: telling([persoon('proefplaats', null)]),
  },
  {
    id: 'R80',
    wat: 'Alternatief beschut werk telt niet',
    artikel: 'Participatiewet art. 10b',
    merk: 'W',
    verwacht: { positief: 1, werkzaam: 0 },
    reken: telling([persoon('alternatief-beschut-werk', '24')]),
  },
  {
    id: 'R81',
    wat: 'Contracten van 28 en 34 uur, omgerekend naar 31 uur',
    artikel: 'Geen: algemeen bekend',
    merk: 'U',
    verwacht: { dienstbetrekkingen: 2, equivalent: '2.00' },
    reken: () => toon(explainEquivalent({ peildatum: datum(ULTIMO), uren: ['28', '34'] }, normen)),
  },
  {
    id: 'R82',
    wat: 'Eind 2018: 3.700 mensen met positief advies, 2.500 werken',
    artikel: 'Eigen rekenwijze',
    merk: 'S',
    verwacht: { wachtend: 1200, tekort: null, dekking: null },
    reken: stand({ positief: 3700, werkzaam: 2500 }),
  },
  dekking('Eind 2018: 2.500 van 4.600', 2500, 4600, { tekort: 2100, dekking: '0.5435' }),
  dekking('Amersfoort 2018: 8 van 41', 8, 41, { tekort: 33, dekking: '0.1951' }),
  dekking('Almere 2019: 73 van 65', 73, 65, { tekort: 0, dekking: '1.1231' }),
  {
    id: 'R84',
    wat: 'Eind 2022: 8.032 mensen werken, het doel is 9.500',
    artikel: 'Eigen rekenwijze',
    merk: 'S',
    verwacht: { wachtend: null, tekort: 1468, dekking: '0.8455' },
    reken: stand({ werkzaam: 8032, taakstelling: 9500 }),
  },
  {
    id: 'R85',
    wat: 'Verdeelsleutel 2018: 5% van 4.600',
    artikel: 'Antwoorden op Kamervragen 2018',
    merk: 'P',
    verwacht: { aantal: '230' },
    reken: () =>
      toon(calculateVerdeelsleutel({ peildatum: datum('2018-06-01'), aandeel: '0.05', landelijk: 4600 })),
  },
  {
    id: 'R110',
    wat: '3 mensen vielen terug: minder dan 5',
    artikel: 'Eigen regel',
    merk: 'I',
    verwacht: { soort: 'minder-dan', grens: 5 },
    reken: () => mergeKleinAantal(3),
  },
  {
    id: 'R110',
    wat: '3 van 40 mensen vielen terug: ook het percentage is beschermd',
    artikel: 'Eigen regel',
    merk: 'I',
    verwacht: { status: 'beschermd' },
    reken: () => protectAandeel(3, 40),
  },
  {
    id: 'R110',
    wat: '73 mensen met vaststelling, 70 werken: het verschil is beschermd',
    artikel: 'Eigen regel',
    merk: 'I',
    verwacht: { status: 'beschermd' },
    reken: () => protectRest(73, 70),
  },
  {
    id: 'R110',
    wat: 'Van 72 naar 73 mensen in een maand: dat mag zichtbaar zijn',
    artikel: 'Eigen regel',
    merk: 'I',
    verwacht: { status: 'bekend', waarde: 1 },
    reken: () => protectVerloop(72, 73),
  },
  {
    id: 'R113',
    wat: 'Op de laatste dag van het werk, 30 november 2025',
    artikel: 'Participatiewet art. 10b',
    merk: 'I',
    verwacht: { positief: 1, werkzaam: 1 },
    reken: telling([persoon('beschut-werk', '28', '2025-12-01')], '2025-11-30'),
  },
  {
    id: 'R113',
    wat: 'Terug naar dagbesteding op 1 december 2025: 1 minder werkt, de vaststelling blijft',
    artikel: 'Participatiewet art. 10b',
    merk: 'I',
    verwacht: { positief: 1, werkzaam: 0 },
    reken: telling([persoon('beschut-werk', '28', '2025-12-01')], '2025-12-01'),
  },
];
