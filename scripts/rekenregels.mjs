/**
 * Entry of `npm run docs:rekenregels`: bundles the generator of the tables in docs/rekenregels (Node 20 cannot read
 * TypeScript) and runs it.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}node_modules/.cache/groeiplek/rekenregels.mjs`;

await build({
  entryPoints: [`${root}scripts/rekenregels/main.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
});

process.chdir(root);
const { main } = await import(pathToFileURL(outfile).href);
await main();
