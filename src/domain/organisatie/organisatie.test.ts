import { describe, expect, it } from 'vitest';
import { parseKvk } from './index.ts';

describe('organisatie', () => {
  it('reads eight digits, with spaces', () => {
    expect(parseKvk('12345678')).toBe('12345678');
    expect(parseKvk('1234 5678')).toBe('12345678');
  });

  it.each(['1234567', '123456789', '00000000', 'abcdefgh'])('refuses %s', (kvk) => {
    expect(parseKvk(kvk)).toBeUndefined();
  });
});
