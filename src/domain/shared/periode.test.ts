import { describe, expect, it } from 'vitest';
import {
  containsDatum,
  createPeriode,
  createPeriodeTotEnMet,
  datum,
  laatsteDag,
  months,
  overlaps,
  type Periode,
} from './index.ts';

function periode(van: string, tot: string | null): Periode {
  return { van: datum(van), tot: tot === null ? null : datum(tot) };
}

describe('periode', () => {
  it('holds its first day and not its end', () => {
    const p = periode('2026-05-01', '2026-05-31');
    expect(containsDatum(p, datum('2026-05-01'))).toBe(true);
    expect(containsDatum(p, datum('2026-05-30'))).toBe(true);
    expect(containsDatum(p, datum('2026-05-31'))).toBe(false);
    expect(containsDatum(periode('2026-05-01', null), datum('2030-01-01'))).toBe(true);
    expect(laatsteDag(p)).toBe('2026-05-30');
    expect(laatsteDag(periode('2026-05-01', null))).toBeNull();
  });

  it('touching periods do not overlap', () => {
    expect(overlaps(periode('2025-01-01', '2026-01-01'), periode('2026-01-01', null))).toBe(false);
    expect(overlaps(periode('2025-01-01', '2026-01-02'), periode('2026-01-01', null))).toBe(true);
    expect(overlaps(periode('2026-01-01', null), periode('2025-01-01', null))).toBe(true);
  });

  it('counts whole months', () => {
    expect(months(periode('2025-05-01', '2026-05-01'))).toBe(12);
    expect(months(periode('2025-05-01', '2026-04-30'))).toBe(11);
    expect(months(periode('2025-01-31', '2025-02-28'))).toBe(1);
    expect(months(periode('2025-01-31', null))).toBeNull();
  });

  it('is never empty', () => {
    expect(createPeriode(datum('2026-01-01'), datum('2026-01-01'))).toEqual({
      ok: false,
      error: { code: 'periode-leeg' },
    });
    expect(createPeriodeTotEnMet(datum('2026-01-01'), datum('2026-01-01'))).toEqual({
      ok: true,
      value: { van: '2026-01-01', tot: '2026-01-02' },
    });
  });
});
