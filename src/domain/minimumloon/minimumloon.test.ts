import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { normen } from '../../../tests/rekenregels/normen.ts';
import { calculateMinimumloonUur, requireMinimumloonMaand } from './index.ts';

describe('minimum wage by age', () => {
  /** Published for 1-7-2025 and 1-1-2026. */
  it.each([
    ['2025-07-01', [11.52, 8.64, 7.2, 5.69, 4.97, 4.32]],
    ['2026-01-01', [11.77, 8.83, 7.36, 5.81, 5.07, 4.41]],
  ])('the hours of %s, from 20 down to 15 years', (dag, bedragen) => {
    const uur = (leeftijd: number) => {
      const uitslag = calculateMinimumloonUur({ peildatum: datum(dag), leeftijd }, normen);
      return uitslag.ok ? uitslag.value.uitkomst.perUur : null;
    };
    expect([20, 19, 18, 17, 16, 15].map(uur)).toEqual(bedragen.map((bedrag) => bedrag.toFixed(2)));
  });

  it.each([
    ['2017-06-30', 22, '0.85'],
    ['2017-07-01', 22, null],
    ['2019-06-30', 21, '0.85'],
    ['2019-07-01', 21, null],
  ])('on %s somebody of %i years has part %s', (dag, leeftijd, deel) => {
    const maand = requireMinimumloonMaand(normen, datum(dag), leeftijd);
    expect(maand.ok && (maand.value.jeugd?.waarde ?? null)).toSatisfy((waarde) =>
      deel === null ? waarde === null : Number(waarde) === Number(deel),
    );
  });

  it('none below 15 years, none an hour before 2024', () => {
    expect(requireMinimumloonMaand(normen, datum('2026-01-01'), 14)).toMatchObject({
      error: { code: 'geen-minimumloon-op-leeftijd' },
    });
    expect(calculateMinimumloonUur({ peildatum: datum('2023-12-31'), leeftijd: 35 }, normen)).toMatchObject({
      error: { code: 'periode-niet-gelezen' },
    });
  });
});
