import { describe, expect, it } from 'vitest';
import { createToeval } from '../proef/toeval.ts';
import { findCertificaatfouten } from './certificaat.ts';
import { calculateGoedkoopste } from './goedkoopste.ts';
import { bruteLaagste, sumKosten } from './proef/bruut.ts';
import { buildProefnet, createProefmarkt } from './proef/proefmarkt.ts';

/** Three people, three places of one seat: a table of costs, everybody lists every place. */
const TABEL = buildProefnet({
  lijsten: [
    [0, 1, 2],
    [0, 1, 2],
    [0, 1, 2],
  ],
  volgorden: [
    [0, 1, 2],
    [0, 1, 2],
    [0, 1, 2],
  ],
  capaciteit: [1, 1, 1],
});

describe('calculateGoedkoopste', () => {
  it('solves a table that is cheapest off the diagonal', () => {
    // 2 + 4 + 3 = 9: person 0 to place 1, person 1 to place 0, person 2 to place 2.
    const kosten = {
      kant: Float64Array.of(5, 2, 9, 4, 3, 9, 8, 7, 3),
      zonder: new Float64Array(3).fill(100),
    };
    const uitkomst = calculateGoedkoopste(TABEL, kosten);
    expect(Array.from(uitkomst.gekozen)).toEqual([1, 3, 8]);
    expect(sumKosten(kosten, uitkomst.gekozen)).toBe(9);
    expect(findCertificaatfouten(TABEL, kosten, uitkomst)).toEqual([]);
  });

  it('leaves somebody without a place when that is cheaper', () => {
    const kosten = { kant: new Float64Array(9).fill(10), zonder: Float64Array.of(10, 9, 11) };
    const { gekozen } = calculateGoedkoopste(TABEL, kosten);
    expect(sumKosten(kosten, gekozen)).toBe(29);
    expect(gekozen[1]).toBe(-1);
  });

  it('places whoever must be placed', () => {
    const net = { ...TABEL, capaciteit: Int32Array.of(1, 0, 0) };
    const kosten = {
      kant: new Float64Array(9).fill(50),
      zonder: Float64Array.of(0, Number.POSITIVE_INFINITY, 0),
    };
    expect(Array.from(calculateGoedkoopste(net, kosten).gekozen)).toEqual([-1, 3, -1]);
  });

  it('says so when somebody who must be placed cannot be', () => {
    const net = { ...TABEL, capaciteit: new Int32Array(3) };
    const kosten = { kant: new Float64Array(9), zonder: new Float64Array(3).fill(Number.POSITIVE_INFINITY) };
    expect(() => calculateGoedkoopste(net, kosten)).toThrow('person 0 cannot be placed');
  });

  it.each([0.5, -1, Number.NaN, Number.NEGATIVE_INFINITY, 2 ** 41])('P29 refuses a cost of %s', (fout) => {
    const goed = { kant: new Float64Array(9), zonder: new Float64Array(3) };
    expect(() => calculateGoedkoopste(TABEL, { ...goed, kant: goed.kant.with(4, fout) })).toThrow(
      'no whole number',
    );
    expect(() => calculateGoedkoopste(TABEL, { ...goed, zonder: goed.zonder.with(1, fout) })).toThrow(
      'no whole number',
    );
  });

  it('P29 stays exact with costs far above 2^31', () => {
    for (let zaad = 0; zaad < 200; zaad += 1) {
      const toeval = createToeval(zaad);
      const net = buildProefnet(createProefmarkt(toeval));
      const kosten = {
        kant: Float64Array.from(net.plek, () => 2 ** 40 - toeval.getal(9)),
        zonder: new Float64Array(net.begin.length - 1).fill(2 ** 40),
      };
      const uitkomst = calculateGoedkoopste(net, kosten);
      expect(findCertificaatfouten(net, kosten, uitkomst)).toEqual([]);
      expect(sumKosten(kosten, uitkomst.gekozen)).toBe(bruteLaagste(net, kosten));
    }
  });
});
