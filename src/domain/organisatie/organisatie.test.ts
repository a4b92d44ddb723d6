import { describe, expect, it } from 'vitest';
import { parseKvk, parseOrganisatieSoort } from './index.ts';

describe('organisatie', () => {
  it('reads eight digits, with spaces', () => {
    expect(parseKvk('12345678')).toBe('12345678');
    expect(parseKvk('1234 5678')).toBe('12345678');
  });

  it.each(['1234567', '123456789', '00000000', 'abcdefgh'])('refuses %s', (kvk) => {
    expect(parseKvk(kvk)).toBeUndefined();
  });

  it('knows the kinds of employer', () => {
    expect(parseOrganisatieSoort('zorg-of-welzijn')).toBe('zorg-of-welzijn');
    expect(parseOrganisatieSoort('bank')).toBeUndefined();
  });
});
