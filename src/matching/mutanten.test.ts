import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildMutant } from '../../tests/support/bouwMutant.ts';
import { EIGENSCHAPPEN, findTegenvoorbeeld } from './proef/eigenschappen/index.ts';
import type { Motor } from './proef/motor.ts';
import { MUTANTEN, type Mutant } from './proef/mutanten.ts';

const MAP = fileURLToPath(new URL('.', import.meta.url));
const PROEVEN = 60;

/** Which laws notice that this engine is broken. */
async function listGebroken(mutant: Mutant): Promise<readonly string[]> {
  const motor = await buildMutant<Motor>(MAP, mutant);
  return EIGENSCHAPPEN.filter((wet) => findTegenvoorbeeld(wet, motor, PROEVEN) !== undefined).map(
    ({ naam }) => naam,
  );
}

const gebroken = new Map<string, readonly string[]>();

test.each(MUTANTEN)('a law catches: $naam', async (mutant) => {
  const wetten = await listGebroken(mutant);
  gebroken.set(mutant.naam, wetten);
  expect(wetten).not.toEqual([]);
});

test('no law is for show: each catches a broken engine', () => {
  const gebruikt = new Set([...gebroken.values()].flat());
  expect(EIGENSCHAPPEN.map(({ naam }) => naam).filter((naam) => !gebruikt.has(naam))).toEqual([]);
});
