import { describe, expect, it } from 'vitest';
import {
  cent,
  compareUren,
  parseCent,
  parseEuroInvoer,
  parseGemeenteCode,
  parsePersoonId,
  parseUren,
} from './index.ts';

describe('parsers at the border', () => {
  it.each([
    ['1.234,56', 123456],
    ['1234,5', 123450],
    ['€ 22.000', 2200000],
    ['12,-', 1200],
    ['0', 0],
  ])('reads the amount %s', (invoer, centen) => {
    expect(parseEuroInvoer(invoer)).toBe(centen);
  });

  it.each(['12.50', '-5', '1,234', '', 'veel'])('refuses the amount %s', (invoer) => {
    expect(parseEuroInvoer(invoer)).toBeUndefined();
  });

  it('keeps cents whole', () => {
    expect(parseCent(1.5)).toBeUndefined();
    expect(() => cent(Number.NaN)).toThrow(RangeError);
    expect(cent(5)).toBe(5);
  });

  it('reads and compares hours exactly', () => {
    expect(parseUren('28')).toBe('28');
    expect(parseUren('28,50')).toBe('28.5');
    expect(parseUren('0')).toBeUndefined();
    expect(parseUren('169')).toBeUndefined();
    expect(compareUren('28', '28.0')).toBe(0);
    expect(compareUren('9', '28')).toBeLessThan(0);
  });

  it('reads ids and gemeente codes', () => {
    expect(parsePersoonId('0195A000-0000-7000-8000-000000000001')).toBe(
      '0195a000-0000-7000-8000-000000000001',
    );
    expect(parsePersoonId('1')).toBeUndefined();
    expect(parseGemeenteCode('gm0034')).toBe('GM0034');
    expect(parseGemeenteCode('0034')).toBeUndefined();
  });
});
