import { calculateProeftijd, checkLokaleEis } from '#domain/dienstverband/index.ts';
import { checkPlekplicht } from '#domain/raamovereenkomst/index.ts';
import { datum } from '#domain/shared/index.ts';
import { calculateAanzegging } from '#domain/termijn/index.ts';
import { overgangen } from './ketenOvergangen.ts';
import { jaar, keten, TEKST_2015, TEKST_2020 } from './ketenProef.ts';
import { toon } from './toon.ts';
import type { Voorbeeld } from './voorbeeld.ts';

const lokaleEis = (wat: string, tot: string, uren: string, tekort: unknown): Voorbeeld => ({
  id: 'R77',
  wat,
  artikel: 'Almere: minstens 12 maanden en 28 uur',
  merk: 'S',
  verwacht: { voldoet: tekort === null, tekorten: tekort === null ? [] : [tekort] },
  reken: () =>
    toon(
      checkLokaleEis({
        van: datum('2019-05-01'),
        tot: datum(tot),
        uren,
        eis: {
          geldig: { van: datum('2019-01-01'), tot: null },
          minimaleUren: '28',
          minimaleMaanden: 12,
          hard: true,
          bron: 'Bezoek staatssecretaris aan Almere, 15-4-2019',
        },
      }),
    ),
});

const proeftijd = (wat: string, tot: string, maximaalMaanden: number): Voorbeeld => ({
  id: 'R74',
  wat,
  artikel: 'BW art. 7:652',
  merk: 'W',
  verwacht: { maximaalMaanden },
  reken: () => toon(calculateProeftijd({ van: datum('2026-01-01'), tot: datum(tot) })),
});

const plekplicht = (wat: string, aantal: number, tekort: number): Voorbeeld => ({
  id: 'R78',
  wat,
  artikel: 'Almere: elke aanbieder minstens 1 beschutte plek',
  merk: 'S',
  verwacht: { voldoet: tekort === 0, tekort },
  reken: () =>
    toon(
      checkPlekplicht({
        peildatum: datum('2019-05-01'),
        aantal,
        afspraak: {
          geldig: { van: datum('2019-01-01'), tot: null },
          minimaal: 1,
          bron: 'Bezoek staatssecretaris aan Almere, 15-4-2019',
        },
      }),
    ),
});

/** The examples of the domain experts. */
const regels: readonly Voorbeeld[] = [
  keten(
    { id: 'R66', wat: 'jaarcontracten 2016 en 2017, derde vanaf 1-1-2018', artikel: TEKST_2015, merk: 'W' },
    '2018-01-01',
    [jaar(2016), jaar(2017), jaar(2018)],
    { nummer: 3, vastVanaf: '2018-01-01', laatsteVeiligeEinddatum: null },
  ),
  keten(
    { id: 'R67', wat: 'jaarcontracten 2023, 2024 en 2025', artikel: TEKST_2020, merk: 'P' },
    '2025-01-01',
    [jaar(2023), jaar(2024), jaar(2025)],
    { nummer: 3, vastVanaf: null, laatsteVeiligeEinddatum: '2025-12-31', kanTijdelijkVerder: false },
  ),
  keten(
    { id: 'R67', wat: 'idem, en een vierde vanaf 1-1-2026', artikel: TEKST_2020, merk: 'P' },
    '2026-01-01',
    [jaar(2023), jaar(2024), jaar(2025), jaar(2026)],
    { nummer: 4, vastVanaf: '2026-01-01', laatsteVeiligeEinddatum: null },
  ),
  keten(
    {
      id: 'R68',
      wat: '24 maanden (2023 en 2024), dan 1-1-2025 tot en met 31-3-2026',
      artikel: TEKST_2020,
      merk: 'P',
    },
    '2025-01-01',
    [
      ['2023-01-01', '2024-12-31'],
      ['2025-01-01', '2026-03-31'],
    ],
    { nummer: 2, vastVanaf: '2026-01-01', laatsteVeiligeEinddatum: '2025-12-31' },
  ),
  keten(
    {
      id: 'R69',
      wat: 'einde 31-3-2021, volgende vanaf 1-10-2021: dezelfde keten',
      artikel: TEKST_2015,
      merk: 'W',
    },
    '2021-10-01',
    [
      ['2020-04-01', '2021-03-31'],
      ['2021-10-01', '2022-03-31'],
    ],
    { nummer: 2 },
  ),
  keten(
    {
      id: 'R69',
      wat: 'einde 31-3-2021, volgende vanaf 2-10-2021: nieuwe keten',
      artikel: TEKST_2015,
      merk: 'W',
    },
    '2021-10-02',
    [
      ['2020-04-01', '2021-03-31'],
      ['2021-10-02', '2022-03-31'],
    ],
    { nummer: 1 },
  ),
  keten(
    { id: 'R70', wat: '4 contracten van 6 maanden zonder tussenpoos', artikel: TEKST_2020, merk: 'W' },
    '2025-07-01',
    [
      ['2024-01-01', '2024-06-30'],
      ['2024-07-01', '2024-12-31'],
      ['2025-01-01', '2025-06-30'],
      ['2025-07-01', '2025-12-31'],
    ],
    { nummer: 4, vastVanaf: '2025-07-01' },
  ),
  keten(
    {
      id: 'R71',
      wat: 'hetzelfde werk, andere aanbieder: telt door',
      artikel: 'BW art. 7:668a(2)',
      merk: 'W',
    },
    '2025-01-01',
    [jaar(2024), jaar(2025, { werkgever: 'B', opvolger: true })],
    { nummer: 2, waarschuwingen: ['opvolgend-werkgeverschap-toetsen'] },
  ),
  keten(
    { id: 'R72', wat: 'bbl telt niet mee', artikel: 'BW art. 7:668a(10)', merk: 'W' },
    '2025-01-01',
    [jaar(2023, { uitzondering: 'bbl' }), jaar(2024, { uitzondering: 'bbl' }), jaar(2025)],
    { nummer: 1, vastVanaf: null },
  ),
  keten(
    { id: 'R72', wat: '17 jaar en 12 uur per week telt niet mee', artikel: 'BW art. 7:668a(11)', merk: 'W' },
    '2025-01-01',
    [jaar(2025, { uitzondering: 'jeugd' })],
    { nummer: 0, vastVanaf: null },
  ),
  keten(
    { id: 'R73', wat: 'beschut werk: geen uitzondering, het vierde is vast', artikel: TEKST_2015, merk: 'W' },
    '2016-10-01',
    [
      ['2016-01-01', '2016-03-31'],
      ['2016-04-01', '2016-06-30'],
      ['2016-07-01', '2016-09-30'],
      ['2016-10-01', '2016-12-31'],
    ],
    { nummer: 4, vastVanaf: '2016-10-01' },
  ),
  proeftijd('contract van 6 maanden', '2026-06-30', 0),
  proeftijd('contract van 12 maanden', '2026-12-31', 1),
  proeftijd('contract van 24 maanden', '2027-12-31', 2),
  {
    id: 'R75',
    wat: '12 maanden, tot en met 31-8-2026',
    artikel: 'BW art. 7:668',
    merk: 'W',
    verwacht: { verplicht: true, uiterlijk: '2026-07-31' },
    reken: () => toon(calculateAanzegging({ van: datum('2025-09-01'), tot: datum('2026-08-31') })),
  },
  {
    id: 'R76',
    wat: '5 maanden',
    artikel: 'BW art. 7:668(2)b',
    merk: 'W',
    verwacht: { verplicht: false, uiterlijk: null },
    reken: () => toon(calculateAanzegging({ van: datum('2026-01-01'), tot: datum('2026-05-31') })),
  },
  lokaleEis('12 maanden en 28 uur', '2020-04-30', '28', null),
  lokaleEis('11 maanden en 28 uur', '2020-03-31', '28', {
    code: 'maanden-onder-lokale-eis',
    waarde: 11,
    eis: 12,
  }),
  lokaleEis('12 maanden en 27 uur', '2020-04-30', '27', {
    code: 'uren-onder-lokale-eis',
    waarde: '27',
    eis: '28',
  }),
  plekplicht('aanbieder met 0 beschutte plekken', 0, 1),
  plekplicht('aanbieder met 1 beschutte plek', 1, 0),
];

export const voorbeelden: readonly Voorbeeld[] = [...regels, ...overgangen];
