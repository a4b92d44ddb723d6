/**
 * Entry of `npm run check`: bundles the TypeScript checks (Node 20 cannot read TypeScript) and runs them.
 * Names as arguments run only those checks: `npm run check -- begrippen purity`.
 */
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const outfile = `${root}node_modules/.cache/groeiplek/check.mjs`;

await build({
  entryPoints: [`${root}scripts/check/main.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'error',
});

const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = await main(root, process.argv.slice(2));
