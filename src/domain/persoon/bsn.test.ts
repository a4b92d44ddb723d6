import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskBsn, parseBsn } from './index.ts';

describe('parseBsn', () => {
  it.each(['123456782', '111222333', '999990019'])('accepts %s', (bsn) => {
    expect(parseBsn(bsn)).toBe(bsn);
  });

  it('reads spaces, points and eight digits', () => {
    expect(parseBsn(' 1234.56.782 ')).toBe('123456782');
    expect(parseBsn('12345672')).toBe('012345672');
  });

  it.each(['123456789', '000000000', '00000000', '1234567', '1234567820', 'abcdefghi', ''])(
    'refuses %s',
    (bsn) => {
      expect(parseBsn(bsn)).toBeUndefined();
    },
  );

  it('notices every single mistyped digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 9 }), (plaats, verschil) => {
        const goed = '999990019';
        const cijfer = (Number(goed.charAt(plaats)) + verschil) % 10;
        expect(parseBsn(goed.slice(0, plaats) + cijfer + goed.slice(plaats + 1))).toBeUndefined();
      }),
    );
  });

  it('shows only the last four digits', () => {
    const bsn = parseBsn('999990019');
    expect(bsn && maskBsn(bsn)).toBe('•••••0019');
  });
});
