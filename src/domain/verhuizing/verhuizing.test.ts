import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { type Bestemming, determineBevoegdeGemeente } from './index.ts';

function bevoegd(verhuisd: string, bestemming: Bestemming) {
  const uitslag = determineBevoegdeGemeente({ verhuisd: datum(verhuisd), bestemming });
  if (!uitslag.ok) return uitslag.error;
  return { ...uitslag.value.uitkomst, merken: uitslag.value.waarschuwingen.map(({ code }) => code) };
}

describe('determineBevoegdeGemeente', () => {
  it.each([
    ['2015-01-01', 'nederland', 'VERTREK', []],
    ['2023-06-30', 'nederland', 'VERTREK', []],
    ['2023-07-01', 'nederland', 'AANKOMST', ['nieuwe-gemeente-eigen-lezing']],
    ['2023-07-01', 'europa', 'VERTREK', []],
    ['2023-06-30', 'europa', 'ONBEKEND', ['bestemming-niet-gelezen']],
    ['2026-03-02', 'elders', 'ONBEKEND', ['bestemming-niet-gelezen']],
  ] as const)('%s to %s: %s', (verhuisd, bestemming, verwacht, merken) => {
    expect(bevoegd(verhuisd, bestemming)).toEqual({ bevoegd: verwacht, merken });
  });

  it('refuses a day before 2015', () => {
    expect(bevoegd('2014-12-31', 'nederland')).toMatchObject({
      code: 'periode-niet-gelezen',
      dichtstbij: { van: '2015-01-01', tot: '2023-07-01' },
    });
  });
});
