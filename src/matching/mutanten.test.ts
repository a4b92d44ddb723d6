import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { EIGENSCHAPPEN, findTegenvoorbeeld } from './proef/eigenschappen/index.ts';
import type { Motor } from './proef/motor.ts';
import { MUTANTEN, type Mutant } from './proef/mutanten.ts';

const MAP = fileURLToPath(new URL('.', import.meta.url));
const PROEVEN = 60;

/** Builds the engine from its own source with one text replaced, and loads it. */
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

/** Which laws notice that this engine is broken. */
async function listGebroken(mutant: Mutant): Promise<readonly string[]> {
  const motor = await loadMutant(mutant);
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
