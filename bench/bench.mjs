#!/usr/bin/env node
/**
 * Entry of `npm run bench`: builds Groeiplek as `npm start` does, then bundles the benchmarks (Node 20 cannot read
 * TypeScript) and runs them. Names as arguments run only those parts: `npm run bench -- lijst stand`.
 */
import { pathToFileURL } from 'node:url';
import { prepare } from '../bin/launcher/prepare.mjs';
import { PROJECT } from '../bin/launcher/project.mjs';

if (await prepare({ tests: false })) {
  const { build } = await import('esbuild');
  const outfile = `${PROJECT}node_modules/.cache/groeiplek/bench.mjs`;
  await build({
    entryPoints: [`${PROJECT}bench/main.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: 'inline',
    logLevel: 'error',
  });
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = await main(process.argv.slice(2));
}
