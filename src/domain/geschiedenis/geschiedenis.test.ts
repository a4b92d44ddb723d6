import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNormen, type Norm } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';
import { calculateBonusplekken, calculateLageInkomensvoordeel } from './index.ts';

function norm(code: string, waarde: string, van: string, tot: string): Norm {
  return {
    code,
    waarde,
    eenheid: 'euro',
    geldig: { van: datum(van), tot: datum(tot) },
    artikel: 'test',
    bron: 'test',
    merk: 'P',
    gecontroleerdOp: null,
    bevestiging: 'geen',
  };
}

const NORMEN = createNormen([
  norm('liv-uren', '1248', '2017-01-01', '2025-01-01'),
  norm('liv-per-uur', '1.01', '2017-01-01', '2020-01-01'),
  norm('liv-per-uur', '0.51', '2020-01-01', '2024-01-01'),
  norm('liv-per-uur', '0.49', '2024-01-01', '2025-01-01'),
  norm('liv-maximum', '2000.00', '2017-01-01', '2020-01-01'),
  norm('liv-maximum', '1000.00', '2020-01-01', '2024-01-01'),
  norm('liv-maximum', '960.00', '2024-01-01', '2025-01-01'),
  norm('bonus-creatie', '3000.00', '2015-01-01', '2021-01-01'),
  norm('bonus-continuiteit', '750.00', '2015-01-01', '2021-01-01'),
]);

function voordeel(peildatum: string, verloondeUren: string): string {
  const uitslag = calculateLageInkomensvoordeel({ peildatum: datum(peildatum), verloondeUren }, NORMEN);
  return uitslag.ok ? uitslag.value.uitkomst.bedrag : uitslag.error.code;
}

describe('calculateLageInkomensvoordeel', () => {
  it.each([
    ['2019-12-31', '1248', '1260.48'],
    ['2019-12-31', '1247.99', '0.00'],
    // 1.248,50 × 0,51 = 636,735
    ['2020-01-01', '1248.5', '636.74'],
    ['2023-06-01', '2080', '1000.00'],
    ['2024-12-31', '1300', '637.00'],
    ['2025-01-01', '1300', '0.00'],
    ['2016-12-31', '1300', 'periode-niet-gelezen'],
  ])('%s, %s hours: %s', (peildatum, uren, verwacht) => {
    expect(voordeel(peildatum, uren)).toBe(verwacht);
  });

  it('names the norm that is missing', () => {
    const invoer = { peildatum: datum('2019-06-01'), verloondeUren: '1300' };
    expect(calculateLageInkomensvoordeel(invoer, createNormen([]))).toMatchObject({
      error: { code: 'norm-ontbreekt', norm: 'liv-uren' },
    });
  });

  it('never falls with more hours and never passes the maximum', () => {
    const jaar = fc.constantFrom('2019-06-01', '2021-06-01', '2024-06-01', '2026-06-01');
    fc.assert(
      fc.property(jaar, fc.integer({ min: 0, max: 3000 }), (dag, uren) => {
        const nu = Number(voordeel(dag, String(uren)));
        expect(Number(voordeel(dag, String(uren + 1)))).toBeGreaterThanOrEqual(nu);
        expect(nu).toBeLessThanOrEqual(2000);
      }),
    );
  });
});

describe('calculateBonusplekken', () => {
  const bonus = (bedrag: string, peildatum = '2016-06-01') =>
    calculateBonusplekken({ peildatum: datum(peildatum), soort: 'creatie', bedrag }, NORMEN);

  it('234.000 for Den Haag is 78 places', () => {
    expect(bonus('234000.00')).toMatchObject({ ok: true, value: { uitkomst: { plekken: 78 } } });
  });

  it('an amount that does not divide is a fault, not a part of a place', () => {
    expect(bonus('3750.00')).toEqual({
      ok: false,
      error: { code: 'ongeldige-invoer', fouten: [{ pad: 'bedrag', code: 'geen-veelvoud' }] },
    });
  });

  it('after 2020 there was no bonus', () => {
    expect(bonus('3000.00', '2021-01-01')).toEqual({
      ok: false,
      error: {
        code: 'bonus-bestond-niet',
        norm: 'bonus-beschut-werk',
        peildatum: '2021-01-01',
        dichtstbij: { van: '2015-01-01', tot: '2021-01-01' },
      },
    });
  });
});
