import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateHonorering, createDeel, determineKeuzeUitslag } from './index.ts';

const met = (rang: number | null) => ({ heeftKeuze: true, rang });
const zonder = { heeftKeuze: false, rang: null };

describe('what became of the choice', () => {
  it.each([
    [met(1), 'eerste'],
    [met(2), 'tweede-of-derde'],
    [met(3), 'tweede-of-derde'],
    [met(4), 'lager'],
    [met(10), 'lager'],
    [met(null), 'niet-gekozen'],
    [zonder, 'zonder-keuze'],
  ])('%j is %s', (start, uitslag) => {
    expect(determineKeuzeUitslag(start)).toBe(uitslag);
  });

  it('seven starts: three first, one second, one fifth, one place not chosen, one without a choice', () => {
    const starts = [met(1), met(1), met(2), met(5), met(null), zonder, met(1)];
    expect(calculateHonorering(starts)).toEqual({
      aantallen: { eerste: 3, 'tweede-of-derde': 1, lager: 1, 'niet-gekozen': 1, 'zonder-keuze': 1 },
      eersteKeuze: { deel: 3, geheel: 6, aandeel: '0.5000' },
      topDrie: { deel: 4, geheel: 6, aandeel: '0.6667' },
      zonderKeuze: 1,
    });
  });

  it('nobody with a choice gives no share, also when somebody began without one', () => {
    expect(calculateHonorering([]).eersteKeuze).toEqual({ deel: 0, geheel: 0, aandeel: null });
    expect(calculateHonorering([zonder]).eersteKeuze.aandeel).toBeNull();
    expect(createDeel(0, 3).aandeel).toBe('0.0000');
  });

  it('who had no choice never changes a share, and one more first choice adds exactly one', () => {
    const rang = fc.option(fc.integer({ min: 1, max: 10 }), { nil: null });
    fc.assert(
      fc.property(fc.array(rang.map(met), { maxLength: 30 }), fc.nat(10), (starts, hoeveel) => {
        const voor = calculateHonorering(starts);
        const metAnderen = calculateHonorering([...starts, ...Array.from({ length: hoeveel }, () => zonder)]);
        expect(metAnderen.eersteKeuze).toEqual(voor.eersteKeuze);
        expect(metAnderen.topDrie).toEqual(voor.topDrie);
        const na = calculateHonorering([...starts, met(1)]);
        expect(na.eersteKeuze.deel).toBe(voor.eersteKeuze.deel + 1);
        expect(na.eersteKeuze.geheel).toBe(voor.eersteKeuze.geheel + 1);
        expect(voor.eersteKeuze.deel).toBeLessThanOrEqual(voor.topDrie.deel);
        expect(Object.values(voor.aantallen).reduce((a, b) => a + b, 0)).toBe(starts.length);
      }),
    );
  });
});
