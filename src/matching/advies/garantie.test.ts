import { expect, it } from 'vitest';
import { withGarantie } from './garantie.ts';
import { buildProefnet } from './proef/proefmarkt.ts';

const NET = buildProefnet({ lijsten: [[0], [0]], volgorden: [[0, 1]], capaciteit: [1] });

it('puts a holder before everybody else and keeps the order of the others', () => {
  expect(Array.from(withGarantie(NET, Int32Array.of(-1, 1)).sleutel)).toEqual([2 ** 31 + 10, 20]);
});

it('refuses more holders than seats', () => {
  expect(() => withGarantie(NET, Int32Array.of(0, 1))).toThrow('more people than it has seats');
});

it('P29 refuses keys that leave no room, instead of wrapping around', () => {
  const vol = { ...NET, sleutel: Uint32Array.of(1, 2 ** 31) };
  expect(() => withGarantie(vol, Int32Array.of(-1, -1))).toThrow('leaves no room');
});
