import { describe, expect, it } from 'vitest';
import { datum, type Periode } from '#domain/shared/index.ts';
import { calculateAanzegging } from './index.ts';

function totEnMet(van: string, tot: string | null): Periode {
  return { van: datum(van), tot: tot === null ? null : datum(tot) };
}

function uitkomst(periode: Periode) {
  const aanzegging = calculateAanzegging(periode);
  if (!aanzegging.ok) throw new Error(aanzegging.error.code);
  return aanzegging.value.uitkomst;
}

describe('calculateAanzegging', () => {
  it('R75: 12 months ending 31-8-2026 needs notice by 31-7-2026', () => {
    expect(uitkomst(totEnMet('2025-09-01', '2026-09-01'))).toEqual({
      soort: 'nodig',
      uiterlijk: '2026-07-31',
    });
  });

  it('R76: 5 months needs none', () => {
    expect(uitkomst(totEnMet('2026-01-01', '2026-06-01'))).toEqual({
      soort: 'niet-nodig',
      reden: 'korter-dan-zes-maanden',
    });
  });

  it('clamps to the end of a shorter month', () => {
    expect(uitkomst(totEnMet('2025-05-01', '2026-05-01'))).toEqual({
      soort: 'nodig',
      uiterlijk: '2026-03-30',
    });
    expect(uitkomst(totEnMet('2025-04-01', '2026-04-01'))).toEqual({
      soort: 'nodig',
      uiterlijk: '2026-02-28',
    });
  });

  it('exactly six months needs notice, one day less does not', () => {
    expect(uitkomst(totEnMet('2026-01-01', '2026-07-01')).soort).toBe('nodig');
    expect(uitkomst(totEnMet('2026-01-01', '2026-06-30')).soort).toBe('niet-nodig');
  });

  it('without an end date there is nothing to announce', () => {
    expect(uitkomst(totEnMet('2026-01-01', null))).toEqual({ soort: 'niet-nodig', reden: 'geen-einddatum' });
  });

  it('refuses an end before the text was read', () => {
    expect(calculateAanzegging(totEnMet('2014-01-01', '2015-01-01'))).toMatchObject({
      error: { code: 'periode-niet-gelezen' },
    });
  });
});
