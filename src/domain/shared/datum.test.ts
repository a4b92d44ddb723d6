import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDagen,
  addJaren,
  addMaanden,
  addWeken,
  compareDatum,
  dagenTussen,
  datum,
  isMonthEnd,
  lastDayOfMonth,
  parseDatum,
  parseDatumInvoer,
  weekdag,
} from './index.ts';

const dagen = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((d) => datum(d.toISOString().slice(0, 10)));

describe('datum', () => {
  it.each([
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-2-3',
    '26-02-03',
    '2026-03-02T10:00',
    '',
    '0000-01-01',
  ])('refuses %s', (tekst) => {
    expect(parseDatum(tekst)).toBeUndefined();
    expect(() => datum(tekst)).toThrow(RangeError);
  });

  it('counts days and weeks over the end of a month and a leap day', () => {
    expect(addDagen(datum('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDagen(datum('2026-03-01'), -1)).toBe('2026-02-28');
    expect(addWeken(datum('2026-03-02'), 8)).toBe('2026-04-27');
    expect(dagenTussen(datum('2026-03-02'), datum('2026-04-30'))).toBe(59);
  });

  it('clamps months to the end of a shorter one', () => {
    expect(addMaanden(datum('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMaanden(datum('2026-03-31'), -1)).toBe('2026-02-28');
    expect(addMaanden(datum('2026-04-30'), -1)).toBe('2026-03-30');
    expect(addJaren(datum('2024-02-29'), 1)).toBe('2025-02-28');
  });

  it('knows weekdays and month ends', () => {
    expect(weekdag(datum('2026-03-02'))).toBe(1);
    expect(weekdag(datum('2026-03-01'))).toBe(7);
    expect(lastDayOfMonth(datum('2024-02-10'))).toBe('2024-02-29');
    expect(isMonthEnd(datum('2026-02-28'))).toBe(true);
    expect(isMonthEnd(datum('2024-02-28'))).toBe(false);
  });

  it('orders days, and going there and back is no move', () => {
    fc.assert(
      fc.property(dagen, fc.integer({ min: -4000, max: 4000 }), (dag, aantal) => {
        const ander = addDagen(dag, aantal);
        expect(dagenTussen(dag, ander)).toBe(aantal);
        expect(Math.sign(compareDatum(ander, dag))).toBe(Math.sign(aantal));
        expect(addDagen(ander, -aantal)).toBe(dag);
      }),
    );
  });
});

describe('parseDatumInvoer', () => {
  it.each(['02-03-2026', '2-3-2026', '2026-03-02', '02 03 2026', ' 2/3/2026 ', '2.3.2026'])(
    'reads %s',
    (invoer) => {
      expect(parseDatumInvoer(invoer)).toBe('2026-03-02');
    },
  );

  it.each(['31-02-2026', '2-3-26', '2 maart 2026', '2026', ''])('refuses %s', (invoer) => {
    expect(parseDatumInvoer(invoer)).toBeUndefined();
  });
});
