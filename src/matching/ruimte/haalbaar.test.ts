import { describe, expect, it } from 'vitest';
import { createToeval, type Toeval } from '../proef/toeval.ts';
import { findHaalbaar, isHaalbaar } from './haalbaar.ts';
import { buildRooster } from './rooster.ts';
import type { Aanbodzijde, Afspraken, Vraagzijde } from './zijden.ts';

function createPunten(toeval: Toeval, aantal: number, breedte: number) {
  return {
    x: Int32Array.from({ length: aantal }, () => toeval.getal(breedte) - breedte / 2),
    y: Int32Array.from({ length: aantal }, () => toeval.getal(breedte) - breedte / 2),
    begeleiding: Uint8Array.from({ length: aantal }, () => toeval.getal(6)),
    urenVan: Uint8Array.from({ length: aantal }, () => 12 + toeval.getal(12)),
    urenTot: Uint8Array.from({ length: aantal }, () => 24 + toeval.getal(16)),
    prijs: Int32Array.from({ length: aantal }, () => toeval.getal(10) * 1000),
    gemeente: Int32Array.from({ length: aantal }, () => toeval.getal(3)),
  };
}

function createKaart(zaad: number): { vraag: Vraagzijde; aanbod: Aanbodzijde; afspraken: Afspraken } {
  const toeval = createToeval(zaad);
  const breedte = 20_000 + toeval.getal(80_000);
  const mensen = toeval.getal(40);
  const plekken = toeval.getal(40);
  /** Also the highest bit, which makes a number negative. */
  const bits = () => (toeval.kans(0.5) ? 0 : 2 ** (toeval.kans(0.5) ? 31 : toeval.getal(4)));
  return {
    vraag: {
      ...createPunten(toeval, mensen, breedte),
      afstand: Int32Array.from({ length: mensen }, () => toeval.getal(30_000)),
      behoeften: Uint32Array.from({ length: mensen }, bits),
    },
    aanbod: {
      ...createPunten(toeval, plekken, breedte),
      aanbod: Uint32Array.from({ length: plekken }, () =>
        toeval.kans(0.3) ? 0 : 2 ** 31 + toeval.getal(16),
      ),
    },
    afspraken: {
      aantal: 3,
      deelt: Uint8Array.from({ length: 9 }, (_, k) => (k % 4 === 0 || toeval.kans(0.6) ? 1 : 0)),
    },
  };
}

describe('findHaalbaar', () => {
  it('finds exactly the pairs that trying every pair finds, for any size of cell', () => {
    let paren = 0;
    for (let zaad = 0; zaad < 400; zaad += 1) {
      const { vraag, aanbod, afspraken } = createKaart(zaad);
      const { begin, plek } = findHaalbaar(vraag, aanbod, afspraken, 500 + (zaad % 20) * 1000);
      for (let i = 0; i < vraag.x.length; i += 1) {
        const alle = Array.from(aanbod.x.keys()).filter((j) => isHaalbaar(vraag, i, aanbod, j, afspraken));
        expect(Array.from(plek.subarray(begin[i], begin[i + 1]))).toEqual(alle);
        paren += alle.length;
      }
    }
    expect(paren).toBeGreaterThan(5000);
  });

  it('counts a place at exactly the longest distance', () => {
    const { vraag, aanbod, afspraken } = createGelijk();
    const op = { ...aanbod, x: Int32Array.of(3000), y: Int32Array.of(4000) };
    expect(findHaalbaar({ ...vraag, afstand: Int32Array.of(5000) }, op, afspraken).plek.length).toBe(1);
    expect(findHaalbaar({ ...vraag, afstand: Int32Array.of(4999) }, op, afspraken).plek.length).toBe(0);
  });

  it.each([
    ['a need that is not offered', { behoeften: Uint32Array.of(0b100) }],
    ['more guidance than offered', { begeleiding: Uint8Array.of(4) }],
    ['fewer hours than asked', { urenVan: Uint8Array.of(33), urenTot: Uint8Array.of(36) }],
    ['more hours than wished', { urenTot: Uint8Array.of(19) }],
    ['a price above the most', { prijs: Int32Array.of(19_999) }],
    ['no agreement', { gemeente: Int32Array.of(1) }],
  ])('leaves out %s', (_, anders) => {
    const { vraag, aanbod, afspraken } = createGelijk();
    expect(findHaalbaar(vraag, aanbod, afspraken).plek.length).toBe(1);
    expect(findHaalbaar({ ...vraag, ...anders }, aanbod, afspraken).plek.length).toBe(0);
  });
});

it.each([
  ['begeleiding', Uint8Array.of(128)],
  ['urenVan', Uint8Array.of(128)],
  ['urenTot', Uint8Array.of(200)],
])('refuses %s above 127 on either side, instead of reading it wrong', (veld, waarde) => {
  const { vraag, aanbod, afspraken } = createGelijk();
  expect(() => findHaalbaar({ ...vraag, [veld]: waarde }, aanbod, afspraken)).toThrow('up to 127');
  expect(() => findHaalbaar(vraag, { ...aanbod, [veld]: waarde }, afspraken)).toThrow('up to 127');
});

/** One person and one place that just fit. */
function createGelijk(): { vraag: Vraagzijde; aanbod: Aanbodzijde; afspraken: Afspraken } {
  const samen = {
    x: Int32Array.of(0),
    y: Int32Array.of(0),
    begeleiding: Uint8Array.of(3),
    urenVan: Uint8Array.of(20),
    urenTot: Uint8Array.of(32),
    prijs: Int32Array.of(20_000),
    gemeente: Int32Array.of(0),
  };
  return {
    vraag: {
      ...samen,
      urenVan: Uint8Array.of(16),
      urenTot: Uint8Array.of(20),
      afstand: Int32Array.of(0),
      behoeften: Uint32Array.of(0b011),
    },
    aanbod: { ...samen, aanbod: Uint32Array.of(0b011) },
    afspraken: { aantal: 2, deelt: Uint8Array.of(1, 0, 0, 1) },
  };
}

describe('buildRooster', () => {
  it('makes cells larger when a few points lie far apart', () => {
    const ver = { x: Int32Array.of(-9_000_000, 9_000_000), y: Int32Array.of(0, 9_000_000) };
    const { begin, cel } = buildRooster(ver, 1);
    expect(begin.length).toBeLessThan(200);
    expect(cel).toBeGreaterThan(1);
  });

  it('refuses a cell without size', () => {
    expect(() => buildRooster({ x: new Int32Array(0), y: new Int32Array(0) }, 0)).toThrow('cell of 0 metres');
  });
});
