import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { calculateDuren, countKlassen, listStarttijden, listWachttijden } from './index.ts';

describe('lengths of time by nearest rank', () => {
  it('ten people: half at most 50, nine of ten at most 90', () => {
    expect(calculateDuren([100, 20, 30, 40, 50, 60, 70, 80, 90, 10])).toEqual({
      aantal: 10,
      mediaan: 50,
      p90: 90,
      langste: 100,
      onbekend: 0,
    });
  });

  it('three people: the middle one, and the last for nine of ten', () => {
    expect(calculateDuren([7, 300, 21])).toMatchObject({ mediaan: 21, p90: 300, langste: 300 });
  });

  it('0 days is a length; unknown is none and counts apart', () => {
    expect(calculateDuren([0, null])).toEqual({ aantal: 1, mediaan: 0, p90: 0, langste: 0, onbekend: 1 });
    expect(calculateDuren([null, null])).toEqual({
      aantal: 0,
      mediaan: null,
      p90: null,
      langste: null,
      onbekend: 2,
    });
  });

  it('falls in classes of four weeks, the last one open', () => {
    expect(countKlassen([0, 27, 28, 55, 56, 900, null], 3)).toEqual([2, 2, 2]);
  });
});

describe('from choice to start', () => {
  it('counts the days from the first choice, and never guesses one', () => {
    expect(
      listStarttijden([
        { begonnenOp: datum('2026-03-02'), gekozenSinds: datum('2026-02-01') },
        { begonnenOp: datum('2026-03-02'), gekozenSinds: null },
      ]),
    ).toEqual([29, null]);
    expect(listWachttijden([{ gekozenSinds: datum('2025-03-02') }], datum('2026-03-02'))).toEqual([365]);
  });
});
