import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNormen } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';
import { calculateZiekengeld, type ZiekengeldInvoer } from './index.ts';
import { createNorm } from './norm.fixture.ts';

const NORMEN = createNormen([
  createNorm('ziekengeld-percentage', '0.70', 'aandeel'),
  createNorm('ziekengeld-loonwaarde-minimum', '0.30', 'aandeel'),
  createNorm('ziekengeld-forfait', '0.50', 'aandeel'),
]);

const BASIS: ZiekengeldInvoer = {
  peildatum: datum('2026-08-01'),
  dagloon: '110.00',
  loonwaarde: '0.40',
  ziektejaar: 1,
  verzoek100: true,
};

function ziekengeld(anders: Partial<ZiekengeldInvoer>) {
  const uitslag = calculateZiekengeld({ ...BASIS, ...anders }, NORMEN);
  if (!uitslag.ok) throw new Error(uitslag.error.code);
  return uitslag.value;
}

describe('calculateZiekengeld', () => {
  it.each([
    ['no request in the first year: 70%', { verzoek100: false }, '30.80'],
    ['a request helps only in the first year', { ziektejaar: 2 }, '30.80'],
    ['just above the floor', { loonwaarde: '0.31' }, '34.10'],
    ['at the floor', { loonwaarde: '0.30' }, '33.00'],
    ['no subsidy: the whole amount', { loonwaarde: '1.00' }, '110.00'],
    // 99.99 × 0.70 × 0.35 = 24.49755
    ['rounded once, half up', { dagloon: '99.99', loonwaarde: '0.35', verzoek100: false }, '24.50'],
  ] as const)('%s', (_wat, anders, perDag) => {
    expect(ziekengeld(anders).uitkomst).toEqual({ perDag });
  });

  it('shows what was multiplied', () => {
    expect(ziekengeld({ loonwaarde: '0.20' }).stappen).toEqual([
      {
        code: 'meetellende-loonwaarde',
        formule: 'grootste van loonwaarde en loonwaardeMinimum',
        operanden: [
          { naam: 'loonwaarde', waarde: '0.20', eenheid: 'aandeel' },
          {
            naam: 'loonwaardeMinimum',
            waarde: '0.30',
            eenheid: 'aandeel',
            norm: 'ziekengeld-loonwaarde-minimum 2022-01-01',
          },
        ],
        waarde: '0.30',
        eenheid: 'aandeel',
      },
      {
        code: 'ziekengeld-per-dag',
        formule: 'dagloon × volledigPercentage × meetellendeLoonwaarde',
        operanden: [
          { naam: 'dagloon', waarde: '110.00', eenheid: 'euro-per-dag' },
          { naam: 'volledigPercentage', waarde: '1.00', eenheid: 'aandeel' },
          { naam: 'meetellendeLoonwaarde', waarde: '0.30', eenheid: 'aandeel' },
        ],
        waarde: '33.00',
        eenheid: 'euro-per-dag',
      },
    ]);
  });

  it('a loonwaarde of null needs the forfait, and the other way round', () => {
    const fout = (anders: Partial<ZiekengeldInvoer>) => calculateZiekengeld({ ...BASIS, ...anders }, NORMEN);
    expect(fout({ loonwaarde: null })).toMatchObject({
      ok: false,
      error: { fouten: [{ pad: 'loonwaarde', code: 'loonwaarde-of-forfait' }] },
    });
    expect(fout({ forfait: true })).toMatchObject({
      ok: false,
      error: { fouten: [{ pad: 'loonwaarde', code: 'loonwaarde-of-forfait' }] },
    });
  });

  it('refuses a day before 2022, and a norm that is missing', () => {
    expect(calculateZiekengeld({ ...BASIS, peildatum: datum('2021-12-31') }, NORMEN)).toMatchObject({
      ok: false,
      error: { code: 'periode-niet-gelezen', dichtstbij: { van: '2022-01-01' } },
    });
    expect(calculateZiekengeld({ ...BASIS, verzoek100: false }, createNormen([]))).toMatchObject({
      ok: false,
      error: { code: 'norm-ontbreekt', norm: 'ziekengeld-percentage' },
    });
  });

  it('says how sure the text is: before 1-7-2026 our reading, from then on the law', () => {
    const merken = (peildatum: string) =>
      ziekengeld({ peildatum: datum(peildatum) }).bronnen.map(({ artikel, merk }) => [artikel, merk]);
    expect(merken('2026-06-30')).toContainEqual(['Ziektewet art. 29e', 'I']);
    expect(merken('2026-07-01')).toContainEqual(['Ziektewet art. 29e', 'W']);
  });

  it('never falls when loonwaarde or dagloon rises, never is more than the dagloon', () => {
    const procent = fc.integer({ min: 0, max: 99 });
    const centen = fc.integer({ min: 0, max: 30_000 });
    const jaar = fc.constantFrom(1 as const, 2 as const);
    fc.assert(
      fc.property(procent, centen, jaar, fc.boolean(), (p, c, ziektejaar, verzoek100) => {
        const som = (aandeel: number, cent: number) =>
          Number(
            ziekengeld({
              loonwaarde: (aandeel / 100).toFixed(2),
              dagloon: (cent / 100).toFixed(2),
              ziektejaar,
              verzoek100,
            }).uitkomst.perDag,
          );
        expect(som(p + 1, c)).toBeGreaterThanOrEqual(som(p, c));
        expect(som(p, c + 1)).toBeGreaterThanOrEqual(som(p, c));
        expect(som(p, c)).toBeLessThanOrEqual(c / 100);
        if (p < 30) expect(som(p, c)).toBe(som(30, c));
      }),
    );
  });
});
