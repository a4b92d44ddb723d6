import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { checkProefplaats } from './index.ts';

const periode = (van: string, tot: string | null) => ({
  van: datum(van),
  tot: tot === null ? null : datum(tot),
});

describe('checkProefplaats', () => {
  it('R101: 2 months, and 4 more', () => {
    expect(checkProefplaats(periode('2026-03-02', '2026-05-02'), false).ok).toBe(true);
    expect(checkProefplaats(periode('2026-03-02', '2026-09-02'), true).ok).toBe(true);
  });

  it('R101: not longer, with the first day after the longest term', () => {
    expect(checkProefplaats(periode('2026-03-02', '2026-05-03'), false)).toEqual({
      ok: false,
      error: { code: 'proefplaats-te-lang', uiterlijkTot: '2026-05-02' },
    });
    expect(checkProefplaats(periode('2026-03-02', '2026-09-03'), true)).toEqual({
      ok: false,
      error: { code: 'verlenging-te-lang', uiterlijkTot: '2026-09-02' },
    });
  });

  it('always has an end', () => {
    expect(checkProefplaats(periode('2026-03-02', null), false)).toEqual({
      ok: false,
      error: { code: 'proefplaats-zonder-einde' },
    });
  });

  it('refuses where the text was not read', () => {
    expect(checkProefplaats(periode('2022-12-31', '2023-02-01'), false)).toMatchObject({
      error: { code: 'geen-berekening', weigering: { dichtstbij: { van: '2023-01-01' } } },
    });
  });
});
