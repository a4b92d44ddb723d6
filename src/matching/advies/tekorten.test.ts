import { expect, it } from 'vitest';
import { calculateVerdeling } from '../verdeling/calculateVerdeling.ts';
import { calculateMaximum } from './maximum.ts';
import { buildProefnet } from './proef/proefmarkt.ts';
import { findTekort, listTekorten } from './tekorten.ts';

it('names the people who can only go to too few seats, and not those around them', () => {
  // 0, 1 and 2 can only go to the two seats of place 0; 3 is elsewhere and has room; 4 listed nothing.
  const net = buildProefnet({
    lijsten: [[0], [0], [0], [1, 0], []],
    volgorden: [
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3, 4],
    ],
    capaciteit: [2, 1],
  });
  const maximum = calculateMaximum(net, calculateVerdeling(net).gekozen);
  expect(maximum.aantal).toBe(3);
  expect(Array.from(maximum.overvraagd)).toEqual([1, 0]);
  const drie = { kandidaten: [0, 1, 2], plekken: [0], zitplaatsen: 2 };
  expect(listTekorten(net, maximum)).toEqual([drie, { kandidaten: [4], plekken: [], zitplaatsen: 0 }]);
  expect(findTekort(net, maximum, 2)).toEqual(drie);
  expect(findTekort(net, maximum, 3)).toBeUndefined();
});
