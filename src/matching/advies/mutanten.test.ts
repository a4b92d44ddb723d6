import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import type { Mutant } from '../proef/mutanten.ts';
import { findOvertreding, type Motor } from './proef/motor.ts';
import { ADVIESMUTANTEN } from './proef/mutanten.ts';

const MAP = fileURLToPath(new URL('.', import.meta.url));
const MARKTEN = 4000;

/** Builds the advice from its own source with one text replaced, and loads it. */
async function loadMutant({ bestand, van, naar }: Mutant): Promise<Motor> {
  const bron = await readFile(`${MAP}${bestand}`, 'utf8');
  expect(bron.split(van), `${bestand} no longer says ${van}`).toHaveLength(2);
  const { outputFiles } = await build({
    entryPoints: [`${MAP}index.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [
      {
        name: 'mutant',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path }) =>
            path === `${MAP}${bestand}`
              ? { contents: bron.replace(van, () => naar), loader: 'ts' }
              : undefined,
          ),
      },
    ],
  });
  const tekst = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return await import(/* @vite-ignore */ `data:text/javascript;base64,${tekst}`);
}

test.each(ADVIESMUTANTEN)('a law catches: $naam', async (mutant) => {
  const motor = await loadMutant(mutant);
  expect(findOvertreding(mutant.wet, motor, MARKTEN)).toBeDefined();
});
