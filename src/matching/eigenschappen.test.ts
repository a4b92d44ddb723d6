import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as motor from './index.ts';
import { EIGENSCHAPPEN, findTegenvoorbeeld, holds } from './proef/eigenschappen/index.ts';

/** Laws that try every list are slow, so they get fewer markets. */
function countKeren(naam: string): number {
  return /^P[89] /.test(naam) ? 60 : 300;
}

describe('on the same markets every time', () => {
  test.each(EIGENSCHAPPEN)('$naam', (eigenschap) => {
    expect(findTegenvoorbeeld(eigenschap, motor, countKeren(eigenschap.naam))).toBeUndefined();
  });
});

describe('on other markets every time', () => {
  test.each(EIGENSCHAPPEN)('$naam', (eigenschap) => {
    const zaad = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const numRuns = countKeren(eigenschap.naam) / 6;
    fc.assert(
      fc.property(zaad, (getal) => holds(eigenschap, motor, getal)),
      { numRuns },
    );
  });
});
