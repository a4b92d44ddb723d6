import { createHash } from 'node:crypto';
import { chmod, cp, lstat, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Binaries, binariesIn } from './binaries.ts';

const ENTER_BY_OTHERS = 0o001;
const WRITE_BY_OTHERS = 0o022;

/**
 * Programs that every user can run. Below a closed folder, such as the home of root, the user that runs the
 * database cannot reach them; then they are copied once to an open place that only root can write to.
 */
export async function makeReachable(binaries: Binaries): Promise<Binaries> {
  if (await isReachable(binaries.map)) return binaries;
  const { mtimeMs, size } = await stat(binaries.postgres);
  const naam = `postgres-${createHash('sha256').update(`${binaries.map} ${mtimeMs} ${size}`).digest('hex').slice(0, 12)}`;
  for (const plaats of ['/var/cache/groeiplek', join(tmpdir(), 'groeiplek-programma')]) {
    const kopie = await copyTo(binaries.map, plaats, naam).catch(() => undefined);
    if (kopie) return binariesIn(kopie);
  }
  return binaries;
}

async function isReachable(map: string): Promise<boolean> {
  for (let hier = map; ; hier = dirname(hier)) {
    const { mode } = await stat(hier);
    if ((mode & ENTER_BY_OTHERS) === 0) return false;
    if (hier === dirname(hier)) return true;
  }
}

async function copyTo(bron: string, plaats: string, naam: string): Promise<string | undefined> {
  await mkdir(plaats, { recursive: true, mode: 0o755 });
  const { uid, mode } = await lstat(plaats);
  if (uid !== process.getuid?.() || (mode & WRITE_BY_OTHERS) !== 0 || !(await isReachable(plaats)))
    return undefined;
  const doel = join(plaats, naam);
  if (await lstat(doel).catch(() => undefined)) return doel;
  const tijdelijk = await mkdtemp(join(plaats, 'kopie-'));
  await cp(bron, tijdelijk, { recursive: true, verbatimSymlinks: true });
  await openUp(tijdelijk);
  await rename(tijdelijk, doel).catch(() => rm(tijdelijk, { recursive: true }));
  return doel;
}

async function openUp(map: string): Promise<void> {
  await chmod(map, 0o755);
  for (const item of await readdir(map, { recursive: true, withFileTypes: true })) {
    if (item.isSymbolicLink()) continue;
    await chmod(join(item.parentPath, item.name), 0o755);
  }
}
