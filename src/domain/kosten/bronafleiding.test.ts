import { describe, expect, it } from 'vitest';
import { BRONAFLEIDINGEN, type Bronafleidingcode, calculateBronafleiding } from './index.ts';
import { NORMEN } from './normen.fixture.ts';

function reken(afleiding: Bronafleidingcode) {
  const uitslag = calculateBronafleiding({ afleiding }, NORMEN);
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag.error));
  return uitslag.value;
}

describe('the figures of the source texts', () => {
  // By hand: 12 × 1537.20 × 1.08 × 1.23 = 24504.20 (24504.19776); the highest subsidy is 70% of it, 17152.94.
  it.each([
    ['plek-22000', '22000.00', '21977.31', '-22.69'],
    ['boven-60-procent', '22000.00', '18301.68', '-3698.32'],
    ['plek-30000', '30000.00', '33004.20', '3004.20'],
    ['emmen-32000', '32000.00', '32504.20', '504.20'],
    ['half-miljoen', '500000.00', '510000.00', '10000.00'],
    ['deel-van-budget', null, '0.0573', null],
    ['rest-per-mens', null, '1198.57', null],
    ['aanvulling-almere', null, '140205.00', null],
    ['aanvulling-land', null, '64710000.00', null],
  ] as const)('%s: named %s, calculated %s', (afleiding, genoemd, berekend, verschil) => {
    expect(reken(afleiding).uitkomst).toMatchObject({ genoemd, berekend, verschil });
  });

  it('has an expectation for every derivation', () => {
    expect(BRONAFLEIDINGEN).toHaveLength(9);
  });

  it('shows that € 30.000 cannot be subsidy and guidance: those are never more than 25.652,94', () => {
    expect(reken('plek-30000').stappen.map(({ code, waarde }) => [code, waarde])).toEqual([
      ['loon-per-jaar', '24504.19776'],
      ['hoogste-subsidie-en-begeleiding', '25652.94'],
      ['rest-na-loon', '5495.80'],
      ['loon-en-begeleiding', '33004.20'],
    ]);
  });

  // (24.504,20 − 13.500) / 24.504,20 = 0,44907
  it('shows that € 22.000 is exact at a loonwaarde of 44,91%, and nearly so at 45%', () => {
    expect(
      reken('plek-22000')
        .stappen.map(({ code, waarde }) => [code, waarde])
        .slice(1),
    ).toEqual([
      ['passende-loonwaarde', '0.4491'],
      ['subsidie-bij-loonwaarde', '13477.31'],
      ['subsidie-en-begeleiding', '21977.31'],
    ]);
  });

  it('shows that 60 places at the whole € 22.000 would be 1,32 million', () => {
    expect(reken('half-miljoen').stappen.map(({ waarde }) => waarde)).toEqual(['1320000.00', '510000.00']);
  });

  it('divides what is left of the budget over 6.000 and over 7.000 people', () => {
    expect(reken('rest-per-mens').stappen.map(({ waarde }) => waarde)).toEqual([
      '510000.00',
      '8390000.00',
      '1398.33',
      '1198.57',
    ]);
  });

  it('names its sources, and that it is a reading', () => {
    const { bronnen, waarschuwingen } = reken('half-miljoen');
    expect(bronnen.map(({ merk }) => merk)).toEqual(['S', 'S']);
    expect(waarschuwingen).toEqual([{ code: 'afleiding-is-lezing', merk: 'I' }]);
  });
});
