import { describe, expect, it } from 'vitest';
import { addMaanden, datum } from '#domain/shared/index.ts';
import { dagTekst, dagVan, eersteVanMaand, leesDag, periodeTekst, plusMaanden, werkdag } from './dag.ts';

describe('dag', () => {
  it('writes and reads every day of a century the same', () => {
    for (let dag = dagVan(1950, 1, 1); dag < dagVan(2050, 1, 1); dag += 1) {
      expect(leesDag(dagTekst(dag))).toBe(dag);
    }
    expect(dagTekst(0)).toBe('1970-01-01');
    expect(dagTekst(dagVan(2024, 2, 29))).toBe('2024-02-29');
  });

  it('adds months as the domain does', () => {
    for (const begin of ['2015-01-31', '2024-01-31', '2025-12-15', '2026-03-01', '2019-08-31']) {
      for (const aantal of [1, 6, 12, 13, 25]) {
        expect(dagTekst(plusMaanden(leesDag(begin), aantal))).toBe(addMaanden(datum(begin), aantal));
      }
    }
  });

  it('moves a weekend to Monday and leaves other days', () => {
    expect(dagTekst(werkdag(leesDag('2026-02-28')))).toBe('2026-03-02');
    expect(dagTekst(werkdag(leesDag('2026-03-01')))).toBe('2026-03-02');
    expect(dagTekst(werkdag(leesDag('2026-03-02')))).toBe('2026-03-02');
  });

  it('writes half-open periods', () => {
    expect(periodeTekst(leesDag('2025-05-01'), leesDag('2026-05-01'))).toBe('[2025-05-01,2026-05-01)');
    expect(periodeTekst(eersteVanMaand(leesDag('2025-05-14')), null)).toBe('[2025-05-01,)');
  });
});
