import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';

/** One text of one file, and what stands there instead. */
export type Ingrepen = { readonly bestand: string; readonly van: string; readonly naar: string };

/**
 * Builds `index.ts` of `map` from its own source with one text replaced, and loads it. `Motor` is what the door exports.
 *
 * @throws {Error} when the file does not hold the text exactly once
 */
export async function buildMutant<Motor>(map: string, { bestand, van, naar }: Ingrepen): Promise<Motor> {
  const bron = await readFile(`${map}${bestand}`, 'utf8');
  if (bron.split(van).length !== 2) throw new Error(`${bestand} does not say once: ${van}`);
  const { outputFiles } = await build({
    entryPoints: [`${map}index.ts`],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [
      {
        name: 'mutant',
        setup: ({ onLoad }) =>
          onLoad({ filter: /\.ts$/ }, ({ path }) =>
            path === `${map}${bestand}`
              ? { contents: bron.replace(van, () => naar), loader: 'ts' }
              : undefined,
          ),
      },
    ],
  });
  const tekst = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return await import(/* @vite-ignore */ `data:text/javascript;base64,${tekst}`);
}
