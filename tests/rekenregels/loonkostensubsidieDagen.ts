import {
  calculateBetaaldag,
  calculateForfaiteinde,
  calculateHermeting,
  determineLksRecht,
  determineToegangstermijn,
} from '#domain/loonkostensubsidie/index.ts';
import { calculateMinimumloonUur } from '#domain/minimumloon/index.ts';
import { datum } from '#domain/shared/index.ts';
import { normen } from './normen.ts';
import { toon } from './toon.ts';
import type { Voorbeeld } from './voorbeeld.ts';

function betaaldag(maand: string, uiterlijk: string, id = 'R52'): Voorbeeld {
  return {
    id,
    wat: `uiterste betaaldag van ${maand}`,
    artikel: 'Besluit loonkostensubsidie Participatiewet 2021 art. 7',
    merk: id === 'R52' ? 'W' : 'I',
    verwacht: { uiterlijk },
    reken: () => toon(calculateBetaaldag({ maand })),
  };
}

function uur(id: string, leeftijd: number, peildatum: string, perUur: string): Voorbeeld {
  return {
    id,
    wat: `minimumloon per uur op ${peildatum}, leeftijd ${leeftijd}`,
    artikel: 'Wet minimumloon en minimumvakantiebijslag art. 8',
    merk: 'P',
    verwacht: { perUur },
    reken: () => toon(calculateMinimumloonUur({ peildatum: datum(peildatum), leeftijd }, normen)),
  };
}

function hermeting(beschutWerk: boolean, uiterlijk: string): Voorbeeld {
  return {
    id: 'R57',
    wat: `loonwaarde opnieuw vaststellen, subsidie vanaf 1-3-2015, ${beschutWerk ? 'beschut werk' : 'ander werk'}`,
    artikel: 'Participatiewet art. 10d lid 5 (tekst 2015)',
    merk: 'W',
    verwacht: { uiterlijk },
    reken: () => toon(calculateHermeting({ vastgesteldOp: datum('2015-03-01'), beschutWerk })),
  };
}

function toegang(aanvraag: string, grond: string): Voorbeeld {
  return {
    id: 'R58',
    wat: `baan vanaf 1-2-2026, praktijkonderwijs tot en met 30-9-2025, aanvraag op ${aanvraag}`,
    artikel: 'Participatiewet art. 10d lid 2',
    merk: 'W',
    verwacht: { toegang: grond === 'op-tijd', grond, uiterlijk: '2026-07-31' },
    reken: () =>
      toon(
        determineToegangstermijn(
          { start: datum('2026-02-01'), groepTot: datum('2025-09-30'), aanvraag: datum(aanvraag) },
          normen,
        ),
      ),
  };
}

/** Days, conditions and the minimum wage of an hour. */
export const dagvoorbeelden: readonly Voorbeeld[] = [
  {
    id: 'R48',
    wat: 'laatste dag van het forfait, begin 15-1-2026',
    artikel: 'Participatiewet art. 10d lid 5',
    merk: 'W',
    verwacht: { uiterlijk: '2026-07-14' },
    reken: () => toon(calculateForfaiteinde({ start: datum('2026-01-15') }, normen)),
  },
  betaaldag('2026-06', '2026-06-19'),
  betaaldag('2026-09', '2026-09-18'),
  betaaldag('2026-02', '2026-02-20'),
  betaaldag('2025-04', '2025-04-17', 'R53'),
  hermeting(true, '2018-03-01'),
  hermeting(false, '2016-03-01'),
  toegang('2026-07-31', 'op-tijd'),
  toegang('2026-08-15', 'te-laat-aangevraagd'),
  {
    id: 'R59',
    wat: 'al een andere subsidie op het loon van dezelfde baan',
    artikel: 'Participatiewet art. 10d lid 9',
    merk: 'W',
    verwacht: { recht: false, grond: 'andere-subsidie' },
    reken: () =>
      toon(
        determineLksRecht({
          peildatum: datum('2026-01-01'),
          doelgroep: true,
          andereSubsidie: true,
          wsw: false,
        }),
      ),
  },
  uur('R92', 35, '2025-01-01', '14.06'),
  uur('R93', 17, '2025-07-01', '5.69'),
  uur('R93', 18, '2026-01-01', '7.36'),
];
