import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectKeuzejaar } from './index.ts';

describe('a public year of choices', () => {
  it.each([
    [
      { metKeuze: 28, eerste: 21 },
      { status: 'bekend', aandeel: '0.7500', mensen: 28 },
    ],
    [
      { metKeuze: 10, eerste: 5 },
      { status: 'bekend', aandeel: '0.5000', mensen: 10 },
    ],
    [{ metKeuze: 9, eerste: 5 }, { status: 'beschermd' }],
    [{ metKeuze: 40, eerste: 4 }, { status: 'beschermd' }],
    [{ metKeuze: 40, eerste: 36 }, { status: 'beschermd' }],
    [{ metKeuze: 40, eerste: 40 }, { status: 'beschermd' }],
    [{ metKeuze: 0, eerste: 0 }, { status: 'beschermd' }],
  ])('%j', (telling, openbaar) => {
    expect(protectKeuzejaar(telling, false)).toEqual(openbaar);
  });

  it('stays protected when it was before, however large it has become', () => {
    expect(protectKeuzejaar({ metKeuze: 28, eerste: 21 }, true)).toEqual({ status: 'beschermd' });
  });

  it('nobody can work out fewer than 5 people, from one year or from several', () => {
    const telling = fc
      .tuple(fc.nat(40), fc.nat(40))
      .map(([eerste, anders]) => ({ metKeuze: eerste + anders, eerste }));
    fc.assert(
      fc.property(fc.array(telling, { minLength: 1, maxLength: 4 }), (jaren) => {
        for (const een of jaren) {
          const openbaar = protectKeuzejaar(een, false);
          const klein = Math.min(een.eerste, een.metKeuze - een.eerste) < 5;
          expect(openbaar.status).toBe(klein ? 'beschermd' : 'bekend');
          if (openbaar.status === 'beschermd') {
            expect(Object.keys(openbaar)).toEqual(['status']);
            continue;
          }
          const past = Array.from({ length: openbaar.mensen + 1 }, (_, eerste) => eerste).filter(
            (eerste) => Math.abs(eerste / openbaar.mensen - Number(openbaar.aandeel)) <= 0.000_05,
          );
          expect(past.every((eerste) => eerste >= 5 && openbaar.mensen - eerste >= 5)).toBe(true);
        }
      }),
    );
  });
});
