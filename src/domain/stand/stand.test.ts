import { describe, expect, it } from 'vitest';
import { calculateStand } from './index.ts';

describe('calculateStand', () => {
  it('end of 2018, the whole country (R82, R83, R84)', () => {
    expect(calculateStand({ positief: 3700, werkzaam: 2500, taakstelling: 4600 })).toEqual({
      positief: 3700,
      werkzaam: 2500,
      taakstelling: 4600,
      wachtend: 1200,
      tekort: 2100,
      dekking: '0.5435',
    });
  });

  it.each([
    ['R83', 8, 41, '0.1951', 33],
    ['R83', 73, 65, '1.1231', 0],
    ['R84', 8032, 9500, '0.8455', 1468],
  ])('%s: %s of %s covers %s, short %s', (_id, werkzaam, taakstelling, dekking, tekort) => {
    expect(calculateStand({ positief: null, werkzaam, taakstelling })).toMatchObject({
      dekking,
      tekort,
      wachtend: null,
    });
  });

  it('target 0 has no coverage and no shortage', () => {
    expect(calculateStand({ positief: 3, werkzaam: 0, taakstelling: 0 })).toMatchObject({
      dekking: null,
      tekort: 0,
      wachtend: 3,
    });
  });

  it('unknown stays unknown, never 0', () => {
    expect(calculateStand({ positief: 10, werkzaam: 4, taakstelling: null })).toMatchObject({
      wachtend: 6,
      tekort: null,
      dekking: null,
    });
    expect(calculateStand({ positief: 10, werkzaam: null, taakstelling: 8 })).toMatchObject({
      wachtend: null,
      tekort: null,
      dekking: null,
    });
  });

  it('a source with more working than positive gives no waiting', () => {
    expect(calculateStand({ positief: 5, werkzaam: 7, taakstelling: 8 }).wachtend).toBeNull();
  });
});
