import { describe, expect, it } from 'vitest';
import { calculateVerdeling } from '../verdeling/calculateVerdeling.ts';
import { buildProefnet } from './proef/proefmarkt.ts';
import { whatIf, whatWouldHelp } from './watAls.ts';

/** Two places of one seat; 0 goes before 1 before 2. Person 2 can only go to place 1. */
const NET = buildProefnet({
  lijsten: [[0, 1], [0, 1], [1]],
  volgorden: [
    [0, 1, 2],
    [0, 1, 2],
  ],
  capaciteit: [1, 1],
});
const { gekozen: GEKOZEN } = calculateVerdeling(NET);

describe('whatWouldHelp', () => {
  it('tells each seat that would place the person, verified by allocating again', () => {
    const hulp = whatWouldHelp(NET, GEKOZEN, 2);
    expect(hulp.map(({ wijziging }) => wijziging)).toEqual([{ soort: 'zitplaatsen', plek: 1, aantal: 1 }]);
    expect(hulp[0]?.watAls.nieuw).toEqual([2]);
  });

  it('tries what the caller can think of, and leaves out what does not help', () => {
    const elders = { soort: 'zitplaatsen', plek: 0, aantal: 1 } as const;
    const verder = { soort: 'paar-erbij', plek: 0, wie: { kandidaat: 2, positie: 1, sleutel: 99 } } as const;
    const hulp = whatWouldHelp(NET, GEKOZEN, 2, [elders, verder]);
    // A seat at place 0, which is not on the list, frees a seat at place 1: that helps. Listing place 0 does not.
    expect(hulp.map(({ wijziging }) => wijziging)).toEqual([
      { soort: 'zitplaatsen', plek: 1, aantal: 1 },
      elders,
    ]);
  });

  it('has nothing for somebody with a place', () => {
    expect(whatWouldHelp(NET, GEKOZEN, 0)).toEqual([]);
  });
});

describe('whatIf', () => {
  it('takes several changes together', () => {
    const na = whatIf(NET, GEKOZEN, [
      { soort: 'zitplaatsen', plek: 1, aantal: -1 },
      { soort: 'plek-erbij', zitplaatsen: 1, wie: [{ kandidaat: 2, positie: 0, sleutel: 1 }] },
    ]);
    expect(na).toMatchObject({ verschil: 0, beter: [2], slechter: [1], nieuw: [2], kwijt: [1] });
  });

  it.each([
    ['seats of place 0: -1 is', { soort: 'zitplaatsen', plek: 0, aantal: -2 }],
    ['seats of place 0: 1.5 is', { soort: 'zitplaatsen', plek: 0, aantal: 0.5 }],
    ['seats of place 7: NaN is', { soort: 'zitplaatsen', plek: 7, aantal: 1 }],
    ['seats of new place: -1 is', { soort: 'plek-erbij', zitplaatsen: -1, wie: [] }],
    [
      'precedence: 2147483648 is',
      { soort: 'paar-erbij', plek: 0, wie: { kandidaat: 2, positie: 0, sleutel: 2 ** 31 } },
    ],
    ['is not on the list', { soort: 'paar-weg', kandidaat: 2, plek: 0 }],
    ['on the list already', { soort: 'paar-erbij', plek: 1, wie: { kandidaat: 2, positie: 0, sleutel: 99 } }],
    [
      'two people have precedence 10',
      { soort: 'paar-erbij', plek: 0, wie: { kandidaat: 2, positie: 0, sleutel: 10 } },
    ],
  ] as const)('refuses what cannot be: %s', (fout, wijziging) => {
    expect(() => whatIf(NET, GEKOZEN, [wijziging])).toThrow(fout);
  });
});
