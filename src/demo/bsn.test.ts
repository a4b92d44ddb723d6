import { describe, expect, it } from 'vitest';
import { parseBsn } from '#domain/persoon/index.ts';
import { createBsns, ruimteVoorBsns } from './bsn.ts';

describe('createBsns', () => {
  it('gives valid numbers of the test range, each once', () => {
    const volgende = createBsns(0);
    const bsns = Array.from({ length: 5_000 }, () => volgende());
    expect(new Set(bsns).size).toBe(bsns.length);
    for (const bsn of bsns) {
      expect(bsn.startsWith('9999')).toBe(true);
      expect(parseBsn(bsn)).toBe(bsn);
    }
  });

  it('goes on in the 9… when the test range is full', () => {
    const volgende = createBsns(9_995);
    const bsns = Array.from({ length: 20 }, () => volgende());
    expect(new Set(bsns).size).toBe(bsns.length);
    expect(bsns.every((bsn) => bsn.startsWith('9') && parseBsn(bsn) === bsn)).toBe(true);
  });

  it('leaves enough room that two gemeenten share no number', () => {
    for (const aantal of [1, 28, 650, 5_000]) {
      const volgende = createBsns(0);
      let laatste = volgende();
      for (let nummer = 1; nummer < aantal; nummer += 1) laatste = volgende();
      expect(laatste < createBsns(ruimteVoorBsns(aantal))()).toBe(true);
    }
  });
});
