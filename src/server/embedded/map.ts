import { mkdir, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { codeOf, Startfout } from '../config/startfout.ts';

/**
 * Makes the data folder when it is not there and tests that it can be written to.
 * @throws Startfout with what to do when it cannot.
 */
export async function prepareMap(map: string): Promise<void> {
  try {
    await makeMap(map);
    const proef = join(map, `.proef-${process.pid}`);
    await writeFile(proef, '');
    await unlink(proef);
  } catch (fout) {
    throw asStartfout(map, fout);
  }
}

/** Step by step: Node's own recursive way never ends where a parent cannot be made, as in /proc. */
async function makeMap(map: string): Promise<void> {
  if ((await stat(map).catch(() => undefined))?.isDirectory()) return;
  if (dirname(map) !== map) await makeMap(dirname(map));
  try {
    await mkdir(map, { mode: 0o700 });
  } catch (fout) {
    // Another process was first, or it is a file: the test write tells.
    if (codeOf(fout) !== 'EEXIST') throw fout;
  }
}

/** The user that owns the files in `map`; undefined when it does not exist. */
export async function findEigenaar(map: string): Promise<number | undefined> {
  return (await stat(map).catch(() => undefined))?.uid;
}

function asStartfout(map: string, fout: unknown): unknown {
  switch (codeOf(fout)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      return new Startfout(
        `In de gegevensmap ${map} kan niet worden geschreven. Geef uzelf schrijfrechten op deze map of kies een andere met GROEIPLEK_DATA.`,
      );
    case 'ENOTDIR':
    case 'EEXIST':
      return new Startfout(
        `De gegevensmap ${map} is geen map maar een bestand. Kies een andere plaats met GROEIPLEK_DATA.`,
      );
    case 'ENOSPC':
      return new Startfout(
        `De schijf met de gegevensmap ${map} is vol. Maak ruimte of kies een andere plaats met GROEIPLEK_DATA.`,
      );
    default:
      return fout;
  }
}
