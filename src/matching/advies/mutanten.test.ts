import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { buildMutant } from '../../../tests/support/bouwMutant.ts';
import { findOvertreding, type Motor } from './proef/motor.ts';
import { ADVIESMUTANTEN } from './proef/mutanten.ts';

const MAP = fileURLToPath(new URL('.', import.meta.url));
const MARKTEN = 4000;

test.each(ADVIESMUTANTEN)('a law catches: $naam', async (mutant) => {
  const motor = await buildMutant<Motor>(MAP, mutant);
  expect(findOvertreding(mutant.wet, motor, MARKTEN)).toBeDefined();
});
