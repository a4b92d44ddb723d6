import { datum } from '#domain/shared/index.ts';
import {
  calculateZiekengeld,
  calculateZiekengeldduur,
  determineNoRiskpolis,
  determineSubsidieBijZiekte,
  type ZiekengeldInvoer,
} from '#domain/ziekte/index.ts';
import { normen } from './normen.ts';
import { toon } from './toon.ts';
import type { Voorbeeld } from './voorbeeld.ts';

function ziekengeld(anders: Partial<ZiekengeldInvoer>): () => unknown {
  const basis: ZiekengeldInvoer = {
    peildatum: datum('2026-08-03'),
    dagloon: '110.00',
    loonwaarde: '0.40',
    ziektejaar: 1,
    verzoek100: true,
  };
  return () => toon(calculateZiekengeld({ ...basis, ...anders }, normen));
}

function perDag(id: string, wat: string, anders: Partial<ZiekengeldInvoer>, bedrag: string): Voorbeeld {
  return {
    id,
    wat,
    artikel: 'Ziektewet art. 29b lid 5 en 6, art. 29e',
    merk: 'W',
    verwacht: { perDag: bedrag },
    reken: ziekengeld(anders),
  };
}

function subsidie(peildatum: string, uitkomst: string, wat: string, merk: 'W' | 'P'): Voorbeeld {
  return {
    id: 'R91',
    wat,
    artikel: 'Participatiewet art. 10d',
    merk,
    verwacht: { uitkomst },
    reken: () => toon(determineSubsidieBijZiekte({ peildatum: datum(peildatum) })),
  };
}

/** Worked examples of sickness, the no-riskpolis and the subsidy meanwhile. */
export const voorbeelden: readonly Voorbeeld[] = [
  perDag('R86', 'Dagloon € 110, 100%, loonwaarde 40%', {}, '44.00'),
  perDag('R86', 'Dagloon € 110, 100%, loonwaarde 20%: 30% telt', { loonwaarde: '0.20' }, '33.00'),
  perDag('R86', 'Dagloon € 110, 100%, forfait', { loonwaarde: null, forfait: true }, '55.00'),
  perDag('R87', 'Dagloon € 110, tweede jaar, loonwaarde 40%', { ziektejaar: 2, verzoek100: false }, '30.80'),
  {
    id: 'ziekengeld-2021',
    wat: 'Ziekengeld in 2021: niet gelezen, de subsidie stopte toen',
    artikel: 'Ziektewet art. 29e',
    merk: 'I',
    verwacht: {
      code: 'periode-niet-gelezen',
      norm: 'ziekengeld',
      peildatum: '2021-11-01',
      dichtstbij: { van: '2022-01-01', tot: '2026-07-01' },
    },
    reken: ziekengeld({ peildatum: datum('2021-11-01') }),
  },
  {
    id: 'R88',
    wat: 'Ziek in het zevende jaar van het werk: er is recht',
    artikel: 'Ziektewet art. 29b lid 2 onder f',
    merk: 'W',
    verwacht: { recht: true, grond: 'ziek-na-begin' },
    reken: () =>
      toon(
        determineNoRiskpolis({
          peildatum: datum('2026-08-03'),
          begonnen: datum('2020-01-06'),
          ziekSinds: datum('2026-08-03'),
        }),
      ),
  },
  {
    id: 'R89',
    wat: 'Ziek geworden voor het werk begon: geen recht',
    artikel: 'Ziektewet art. 29b lid 2',
    merk: 'W',
    verwacht: { recht: false, grond: 'ziek-voor-begin' },
    reken: () =>
      toon(
        determineNoRiskpolis({
          peildatum: datum('2026-08-10'),
          begonnen: datum('2026-08-03'),
          ziekSinds: datum('2026-07-31'),
        }),
      ),
  },
  {
    id: 'R90',
    wat: '105 weken ziek vanaf 5 augustus 2024: na 104 weken stopt het',
    artikel: 'Ziektewet art. 29 lid 5',
    merk: 'W',
    verwacht: { geteldeDagen: 728, dagenOver: 0, verbruikt: true, laatsteDag: '2026-08-02' },
    reken: () =>
      toon(
        calculateZiekengeldduur(
          {
            peildatum: datum('2026-08-09'),
            perioden: [{ van: datum('2024-08-05'), tot: datum('2026-08-09') }],
          },
          normen,
        ),
      ),
  },
  {
    id: 'R90',
    wat: 'Twee keer 2 weken ziek met 3 weken ertussen: 28 dagen samen',
    artikel: 'Ziektewet art. 29 lid 5',
    merk: 'W',
    verwacht: { geteldeDagen: 28, dagenOver: 700, verbruikt: false, laatsteDag: null },
    reken: () =>
      toon(
        calculateZiekengeldduur(
          {
            peildatum: datum('2026-10-01'),
            perioden: [
              { van: datum('2026-08-03'), tot: datum('2026-08-16') },
              { van: datum('2026-09-07'), tot: datum('2026-09-20') },
            ],
          },
          normen,
        ),
      ),
  },
  subsidie('2021-11-01', 'STOPT', 'Ziek op 1 november 2021: de subsidie stopt', 'W'),
  subsidie('2022-02-01', 'LOOPT_DOOR', 'Ziek op 1 februari 2022: de subsidie loopt door', 'P'),
];
