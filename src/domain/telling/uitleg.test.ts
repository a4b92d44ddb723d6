import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNormen } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';
import { calculateEquivalent31, calculateVerdeelsleutel, explainEquivalent } from './index.ts';

const PEILDATUM = datum('2026-03-02');

const NORMEN = createNormen([
  {
    code: 'uren-per-equivalent',
    waarde: '31',
    eenheid: 'uren-per-week',
    geldig: { van: datum('2015-01-01'), tot: null },
    artikel: 'geen',
    bron: 'algemeen bekend',
    merk: 'U',
    gecontroleerdOp: null,
    bevestiging: 'geen',
  },
]);

describe('explainEquivalent', () => {
  it('warns that 31 has no source', () => {
    expect(explainEquivalent({ peildatum: PEILDATUM, uren: ['28', '18.5'] }, NORMEN)).toMatchObject({
      ok: true,
      value: {
        // 46,5 / 31
        uitkomst: { dienstbetrekkingen: 2, equivalent: '1.50' },
        waarschuwingen: [{ code: 'norm-zonder-bron', merk: 'U', norm: 'uren-per-equivalent' }],
      },
    });
  });

  it('nobody is 0.00, and without the norm there is no answer', () => {
    const invoer = { peildatum: PEILDATUM, uren: [] };
    expect(explainEquivalent(invoer, NORMEN)).toMatchObject({
      value: { uitkomst: { dienstbetrekkingen: 0, equivalent: '0.00' } },
    });
    expect(explainEquivalent(invoer, createNormen([]))).toMatchObject({
      error: { code: 'norm-ontbreekt', norm: 'uren-per-equivalent' },
    });
  });

  it('is the figure of the dashboards, and does not depend on the order', () => {
    const uren = fc.array(fc.integer({ min: 1, max: 160 }).map((kwartier) => (kwartier / 4).toString()));
    fc.assert(
      fc.property(uren, (rij) => {
        const equivalent = calculateEquivalent31(rij);
        expect(explainEquivalent({ peildatum: PEILDATUM, uren: rij }, NORMEN)).toMatchObject({
          value: { uitkomst: { equivalent } },
        });
        expect(calculateEquivalent31(rij.toReversed())).toBe(equivalent);
      }),
    );
  });
});

describe('calculateVerdeelsleutel', () => {
  it('does not round to whole jobs', () => {
    const invoer = { peildatum: datum('2018-06-01'), aandeel: '0.0123', landelijk: 4600 };
    expect(calculateVerdeelsleutel(invoer)).toMatchObject({ value: { uitkomst: { aantal: '56.58' } } });
  });

  it.each(['2017-12-31', '2019-01-01'])('refuses %s', (dag) => {
    const invoer = { peildatum: datum(dag), aandeel: '0.05', landelijk: 4600 };
    expect(calculateVerdeelsleutel(invoer)).toMatchObject({
      ok: false,
      error: { code: 'periode-niet-gelezen', dichtstbij: { van: '2018-01-01', tot: '2019-01-01' } },
    });
  });
});
