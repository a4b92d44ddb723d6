import { describe, expect, it } from 'vitest';
import { cent, datum } from '#domain/shared/index.ts';
import { calculateLooptijd, checkPrijs, type Raamovereenkomst } from './index.ts';

const overeenkomst: Raamovereenkomst = {
  looptijd: { van: datum('2024-01-01'), tot: datum('2026-01-01') },
  verlengingsopties: [
    { maanden: 12, uiterlijk: datum('2025-09-30'), isIngeroepen: true },
    { maanden: 12, uiterlijk: datum('2026-09-30'), isIngeroepen: false },
  ],
  maximumprijs: cent(850_000),
  minimaalAantalBeschut: 1,
};

describe('raamovereenkomst', () => {
  it('runs for its term and the used options', () => {
    expect(calculateLooptijd(overeenkomst)).toEqual({
      nu: { van: '2024-01-01', tot: '2027-01-01' },
      langst: { van: '2024-01-01', tot: '2028-01-01' },
    });
  });

  it('refuses a price above the maximum, with both amounts', () => {
    expect(checkPrijs(cent(850_000), overeenkomst.maximumprijs).ok).toBe(true);
    expect(checkPrijs(cent(850_001), overeenkomst.maximumprijs)).toEqual({
      ok: false,
      error: { code: 'prijs-boven-maximum', prijs: 850_001, maximumprijs: 850_000 },
    });
    expect(checkPrijs(cent(9_999_999), null).ok).toBe(true);
  });
});
