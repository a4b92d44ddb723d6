import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { calculateLeeftijd } from './index.ts';

describe('calculateLeeftijd', () => {
  it.each([
    ['2000-03-02', '2026-03-01', 25],
    ['2000-03-02', '2026-03-02', 26],
    ['2004-02-29', '2026-02-28', 21],
    ['2004-02-29', '2026-03-01', 22],
    ['2026-03-02', '2026-03-02', 0],
    ['2026-03-03', '2026-03-02', null],
  ])('born %s is on %s: %s', (geboren, peildatum, leeftijd) => {
    expect(calculateLeeftijd(datum(geboren), datum(peildatum))).toBe(leeftijd);
  });
});
