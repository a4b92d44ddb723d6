import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LauncherFault } from './launcherFault.mjs';
import { showProgress } from './progress.mjs';
import { PROJECT } from './project.mjs';

const DIST = join(PROJECT, 'dist');
const STAMP = join(DIST, 'server', 'stamp.txt');
const ENTRIES = { main: 'src/server/start/main.ts', cli: 'src/server/cli/main.ts' };
const ASSETS = 'src/web/stijl/build.ts';

/** Builds the server program and the files for the browser, unless nothing changed since the last build. */
export async function buildWhenChanged() {
  const stamp = await hashInputs();
  if (await isBuilt(stamp)) return;
  await showProgress('Groeiplek bouwen', () => build(stamp));
}

async function isBuilt(stamp) {
  return (
    existsSync(join(DIST, 'server', 'main.js')) && (await readFile(STAMP, 'utf8').catch(() => '')) === stamp
  );
}

async function hashInputs() {
  const files = ['package.json', 'package-lock.json', 'bin/launcher/build.mjs', ...(await listSources())];
  const hash = createHash('sha256');
  for (const file of files.sort()) {
    hash
      .update(file)
      .update('\0')
      .update(await readFile(join(PROJECT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

async function listSources() {
  const entries = await readdir(join(PROJECT, 'src'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(PROJECT.length));
}

/** Everything goes to a folder of its own first, so that an unfinished build is never taken for a finished one. */
async function build(stamp) {
  const next = join(DIST, `next-${process.pid}`);
  try {
    await mkdir(next, { recursive: true });
    await bundle(ENTRIES, next);
    await buildAssets(next);
    await writeFile(join(next, 'stamp.txt'), stamp);
    await replaceFolder(next, join(DIST, 'server'));
  } catch (error) {
    throw asFault(error);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}

function asFault(error) {
  if (['EACCES', 'EROFS', 'EPERM'].includes(error?.code)) {
    return new LauncherFault(
      `In de map ${DIST} kan niet worden geschreven. Geef uzelf schrijfrechten op de map van Groeiplek en probeer het opnieuw.`,
    );
  }
  return error;
}

async function replaceFolder(next, target) {
  const old = `${target}-old-${process.pid}`;
  await rename(target, old).catch(() => undefined);
  await rename(next, target);
  await rm(old, { recursive: true, force: true });
}

async function buildAssets(next) {
  if (!existsSync(join(PROJECT, ASSETS))) return;
  const folder = join(next, 'assets-builder');
  await bundle({ build: ASSETS }, folder);
  const { buildAssets: run } = await import(pathToFileURL(join(folder, 'build.js')).href);
  await run({ uitMap: join(next, 'assets'), projectMap: PROJECT });
  await rm(folder, { recursive: true });
}

/** Bundles our own code; packages stay outside and are loaded from node_modules. */
async function bundle(entries, outdir) {
  const esbuild = await import('esbuild');
  await esbuild.build({
    absWorkingDir: PROJECT,
    entryPoints: Object.entries(entries).map(([out, file]) => ({ in: file, out })),
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    logLevel: 'error',
  });
}
