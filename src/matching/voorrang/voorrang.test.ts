import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { packSleutel, unpackSleutel } from './packSleutel.ts';
import { rankKandidaten, type Wachtende } from './rankKandidaten.ts';

const sha256 = (tekst: string) => createHash('sha256').update(tekst).digest();

function orde(wachtenden: readonly Wachtende[], seed = 'zaad'): readonly string[] {
  return [...rankKandidaten(wachtenden, seed, sha256)].sort((a, b) => a[1] - b[1]).map(([id]) => id);
}

describe('a key', () => {
  test('puts a tier before every rank, and goes back', () => {
    expect(packSleutel(0, 2 ** 24 - 1)).toBeLessThan(packSleutel(1, 0));
    expect(packSleutel(2, 5)).toBe(33_554_437);
    expect(packSleutel(255, 2 ** 24 - 1)).toBe(2 ** 32 - 1);
    expect(unpackSleutel(packSleutel(200, 123_456))).toEqual({ tier: 200, rang: 123_456 });
  });

  test.each([
    [-1, 0],
    [256, 0],
    [0.5, 0],
    [0, -1],
    [0, 2 ** 24],
    [0, 2 ** 31],
    [0, 2 ** 32],
    [0, 1.5],
    [0, Number.NaN],
    [Number.POSITIVE_INFINITY, 0],
  ])('P29 refuses tier %d with rank %d: it never wraps', (tier, rang) => {
    expect(() => packSleutel(tier, rang)).toThrow(RangeError);
  });
});

describe('the order of everybody', () => {
  const MENSEN = Array.from({ length: 40 }, (_, nummer) => ({ id: `k${nummer}`, dag: nummer % 4 }));

  test('an earlier day goes first, whatever the lottery', () => {
    const dagen = orde(MENSEN).map((id) => Number(id.slice(1)) % 4);
    expect(dagen).toEqual([...dagen].sort());
  });

  test('on one day the smallest SHA-256 of seed and id goes first', () => {
    const hex = (id: string) => createHash('sha256').update(`zaad${id}`).digest('hex');
    const dag0 = MENSEN.filter(({ dag }) => dag === 0).map(({ id }) => id);
    expect(orde(MENSEN).slice(0, 10)).toEqual(dag0.sort((a, b) => (hex(a) < hex(b) ? -1 : 1)));
  });

  test('P25 the same seed gives the same order, also for another order of input; another seed only moves equal days', () => {
    expect(orde([...MENSEN].reverse())).toEqual(orde(MENSEN));
    const ander = orde(MENSEN, 'ander');
    expect(ander).not.toEqual(orde(MENSEN));
    expect(ander.map((id) => Number(id.slice(1)) % 4)).toEqual(
      orde(MENSEN).map((id) => Number(id.slice(1)) % 4),
    );
  });

  test('P25 the lottery is even: chi-square of who is first of ten over 5,000 seeds', () => {
    const tien = Array.from({ length: 10 }, (_, nummer) => ({ id: `k${nummer}`, dag: 0 }));
    const eerste = new Map<string, number>();
    for (let keer = 0; keer < 5_000; keer += 1) {
      const [id = ''] = orde(tien, `ronde ${keer}`);
      eerste.set(id, (eerste.get(id) ?? 0) + 1);
    }
    const chi = tien.reduce((som, { id }) => som + ((eerste.get(id) ?? 0) - 500) ** 2 / 500, 0);
    // 9 degrees of freedom: above 27.88 once in a thousand.
    expect(chi).toBeLessThan(27.88);
  });

  test('P26 another id for one person moves that person only, and only among equal days', () => {
    const nieuw = orde(MENSEN.map((m) => (m.id === 'k13' ? { ...m, id: 'ander' } : m)));
    const zonder = (ids: readonly string[]) => ids.filter((id) => id !== 'k13' && id !== 'ander');
    expect(zonder(nieuw)).toEqual(zonder(orde(MENSEN)));
    expect(nieuw.indexOf('ander')).toBeGreaterThanOrEqual(10);
    expect(nieuw.indexOf('ander')).toBeLessThan(20);
  });

  test('P27 only the order of the days counts', () => {
    const schaal = MENSEN.map((m) => ({ ...m, dag: 7 * m.dag ** 3 - 1_000_000 }));
    expect(orde(schaal)).toEqual(orde(MENSEN));
  });

  test.each([
    [[{ id: 'k', dag: 1.5 }]],
    [[{ id: 'k', dag: Number.NaN }]],
    [
      [
        { id: 'k', dag: 1 },
        { id: 'k', dag: 2 },
      ],
    ],
  ])('P29 refuses %j', (mensen) => {
    expect(() => rankKandidaten(mensen, 'zaad', sha256)).toThrow(RangeError);
  });

  test('with equal lots the id decides', () => {
    const gelijk = [
      { id: 'b', dag: 1 },
      { id: 'a', dag: 1 },
    ];
    expect([...rankKandidaten(gelijk, 'zaad', () => new Uint8Array(32)).keys()]).toEqual(['a', 'b']);
  });
});
