import { calculateKeten } from '#domain/dienstverband/index.ts';
import { datum } from '#domain/shared/index.ts';
import { jaar, keten, TEKST_2015, TEKST_2020, WWZ } from './ketenProef.ts';
import { toon } from './toon.ts';
import type { Voorbeeld } from './voorbeeld.ts';

/** Both sides of a change of the law, counted with a calendar. */
export const overgangen: readonly Voorbeeld[] = [
  // Begin 31-12-2017 + 24 months = 31-12-2019: that day the limit is still 24, so permanent.
  keten(
    { id: 'keten-2020-voor', wat: '24 maanden voorbij op 31-12-2019', artikel: TEKST_2015, merk: 'W' },
    '2020-06-30',
    [
      ['2017-12-31', '2018-12-30'],
      ['2018-12-31', '2020-06-30'],
    ],
    { nummer: 2, vastVanaf: '2019-12-31', waarschuwingen: ['overgangsrecht-2020-toetsen'] },
  ),
  // Begin 1-1-2018 + 24 months = 1-1-2020: that day the limit is 36, so until 1-1-2021.
  keten(
    { id: 'keten-2020-na', wat: '24 maanden voorbij op 1-1-2020', artikel: TEKST_2020, merk: 'U' },
    '2020-06-30',
    [
      ['2018-01-01', '2018-12-31'],
      ['2019-01-01', '2020-06-30'],
    ],
    {
      nummer: 2,
      vastVanaf: null,
      laatsteVeiligeEinddatum: '2020-12-31',
      waarschuwingen: ['overgangsrecht-2020-toetsen'],
    },
  ),
  // The same chain, running one day beyond 36 months: 1-1-2018 + 36 = 1-1-2021.
  keten(
    { id: 'keten-2020-na', wat: 'idem, het tweede tot en met 1-1-2021', artikel: TEKST_2020, merk: 'U' },
    '2021-01-01',
    [
      ['2018-01-01', '2018-12-31'],
      ['2019-01-01', '2021-01-01'],
    ],
    { nummer: 2, vastVanaf: '2021-01-01', laatsteVeiligeEinddatum: '2020-12-31' },
  ),
  // Made before 1-7-2015 (example of avanc.nl, April 2015): ends by itself on 30-9-2015, though 24 months are over.
  keten(
    {
      id: 'keten-2015-voor',
      wat: 'drie contracten van voor 1-7-2015, samen 30 maanden',
      artikel: WWZ,
      merk: 'P',
    },
    '2015-07-01',
    [
      ['2013-04-01', '2013-09-30'],
      ['2013-10-01', '2014-09-30'],
      ['2014-10-01', '2015-09-30'],
    ],
    {
      nummer: 3,
      vastVanaf: null,
      waarschuwingen: ['oude-ketenregel-toetsen', 'overgangsrecht-2015-toetsen'],
    },
  ),
  // Made before, and longer than the 36 months of then: 1-1-2013 + 36 = 1-1-2016.
  keten(
    { id: 'keten-2015-voor', wat: 'van voor 1-7-2015, langer dan 36 maanden', artikel: WWZ, merk: 'P' },
    '2016-01-01',
    [
      ['2013-01-01', '2014-12-31'],
      ['2015-01-01', '2016-03-31'],
    ],
    { nummer: 2, vastVanaf: '2016-01-01', laatsteVeiligeEinddatum: '2015-12-31' },
  ),
  // Made on 1-7-2015: the new rule looks back over the whole chain, 1-7-2013 + 24 = 1-7-2015.
  keten(
    {
      id: 'keten-2015-na',
      wat: '24 maanden voor 1-7-2015, daarna een nieuw contract',
      artikel: WWZ,
      merk: 'P',
    },
    '2015-07-01',
    [
      ['2013-07-01', '2015-06-30'],
      ['2015-07-01', '2015-12-31'],
    ],
    { nummer: 2, vastVanaf: '2015-07-01' },
  ),
  // 1-9-2014 + 24 = 1-9-2016, inside the second.
  keten(
    { id: 'keten-2015-na', wat: 'begonnen in 2014, het tweede na 1-7-2015', artikel: WWZ, merk: 'P' },
    '2015-09-01',
    [
      ['2014-09-01', '2015-08-31'],
      ['2015-09-01', '2016-12-31'],
    ],
    { nummer: 2, vastVanaf: '2016-09-01', laatsteVeiligeEinddatum: '2016-08-31' },
  ),
  // The gap from 1-5-2015 to 2-8-2015 is over 3 months: enough then, not from 1-7-2015 (example of boelszanders.nl).
  keten(
    {
      id: 'keten-2015-tussenpoos',
      wat: 'einde 30-4-2015, volgende vanaf 2-8-2015: dezelfde keten',
      artikel: WWZ,
      merk: 'P',
    },
    '2015-08-02',
    [
      ['2014-05-01', '2015-04-30'],
      ['2015-08-02', '2015-12-31'],
    ],
    { nummer: 2 },
  ),
  // Both before 1-7-2015: more than 3 months separates, so the third is the second of a chain that began on 2-4-2014.
  keten(
    {
      id: 'keten-2015-tussenpoos',
      wat: 'tussenpoos van 3 maanden en 1 dag in 2014: nieuwe keten',
      artikel: WWZ,
      merk: 'P',
    },
    '2015-07-01',
    [
      ['2013-01-01', '2013-12-31'],
      ['2014-04-02', '2015-06-30'],
      ['2015-07-01', '2016-03-31'],
    ],
    { nummer: 2, vastVanaf: null, laatsteVeiligeEinddatum: '2016-04-01' },
  ),
  {
    id: 'keten-2015-peildatum',
    wat: 'peildatum 30-6-2015: die tekst is niet gelezen',
    artikel: TEKST_2015,
    merk: 'W',
    verwacht: {
      code: 'periode-niet-gelezen',
      norm: 'keten',
      peildatum: '2015-06-30',
      dichtstbij: { van: '2015-07-01', tot: '2020-01-01' },
    },
    reken: () => toon(calculateKeten({ peildatum: datum('2015-06-30'), contracten: [] })),
  },
  keten(
    {
      id: 'keten-korte-verlenging',
      wat: '36 maanden, direct gevolgd door 3 maanden',
      artikel: 'BW art. 7:668a(3)',
      merk: 'U',
    },
    '2025-01-01',
    [
      ['2022-01-01', '2024-12-31'],
      ['2025-01-01', '2025-03-31'],
    ],
    { nummer: 2, vastVanaf: null, waarschuwingen: ['korte-verlenging-toetsen'] },
  ),
  keten(
    {
      id: 'keten-carrousel',
      wat: 'twee werkgevers lieten een contract aflopen',
      artikel: 'praktijk',
      merk: 'I',
    },
    '2026-01-01',
    [jaar(2024), jaar(2025, { werkgever: 'B' })],
    { nummer: 1, carrousel: true },
  ),
];
