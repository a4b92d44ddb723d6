import { spawn } from 'node:child_process';
import { chown, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { codeOf, Startfout } from '../config/startfout.ts';
import type { Binaries } from './binaries.ts';
import type { Databasegebruiker } from './gebruiker.ts';
import { isProcesLevend } from './proces.ts';

export const BEHEERDER = 'postgres';

const INITDB = [
  `--username=${BEHEERDER}`,
  '--encoding=UTF8',
  '--locale=C.UTF-8',
  '--locale-provider=icu',
  '--icu-locale=nl-NL',
  '--auth=trust',
];

/** How a child process names a folder, and the handle it needs for that. */
export type Toegang = { pad: string; handle: number | 'ignore'; close(): Promise<void> };

/**
 * Lets a process of another user work in `map` although it may not enter the folders above it: it gets the opened
 * folder itself and calls it by its handle. Without another user the plain path does.
 */
export async function openToegang(map: string, gebruiker: Databasegebruiker): Promise<Toegang> {
  if (gebruiker === null || process.platform !== 'linux') {
    return { pad: map, handle: 'ignore', close: async () => {} };
  }
  const handle = await open(map, 'r');
  return { pad: '/proc/self/fd/3', handle: handle.fd, close: () => handle.close() };
}

/**
 * Makes an empty database cluster in `cluster`, in a folder of its own first: a start that is killed half-way leaves
 * only rubbish that the next one clears. Of several processes at once one wins; the others use its cluster.
 */
export async function createCluster(
  cluster: string,
  binaries: Binaries,
  gebruiker: Databasegebruiker,
  extra: readonly string[] = [],
): Promise<void> {
  await clearRubbish(cluster);
  const nieuw = `${cluster}.nieuw-${process.pid}`;
  await mkdir(nieuw, { mode: 0o700 });
  if (gebruiker) await chown(nieuw, gebruiker.uid, gebruiker.gid);
  const toegang = await openToegang(nieuw, gebruiker);
  try {
    await runInitdb(binaries, toegang, gebruiker, extra);
    await rename(nieuw, cluster);
  } catch (fout) {
    if (codeOf(fout) !== 'ENOTEMPTY' && codeOf(fout) !== 'EEXIST') throw fout;
  } finally {
    await toegang.close();
    await rm(nieuw, { recursive: true, force: true });
  }
}

async function clearRubbish(cluster: string): Promise<void> {
  const begin = `${basename(cluster)}.nieuw-`;
  for (const naam of await readdir(dirname(cluster))) {
    if (naam.startsWith(begin) && !isProcesLevend(Number(naam.slice(begin.length)))) {
      await rm(join(dirname(cluster), naam), { recursive: true, force: true });
    }
  }
}

async function runInitdb(
  binaries: Binaries,
  toegang: Toegang,
  gebruiker: Databasegebruiker,
  extra: readonly string[],
): Promise<void> {
  const child = spawn(binaries.initdb, ['-D', toegang.pad, ...INITDB, ...extra], {
    ...gebruiker,
    cwd: '/',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
    stdio: ['ignore', 'ignore', 'pipe', toegang.handle],
  });
  let uitleg = '';
  child.stderr?.setEncoding('utf8').on('data', (tekst: string) => {
    uitleg += tekst;
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) {
    throw new Startfout(
      `De ingebouwde database kan niet worden aangemaakt: ${lastLine(uitleg)}. Los dit op of gebruik een PostgreSQL-server met DATABASE_URL.`,
    );
  }
}

function lastLine(tekst: string): string {
  const regels = tekst.trim().split('\n');
  return (regels.find((regel) => /error|fatal/i.test(regel)) ?? regels.at(-1) ?? 'onbekende fout').trim();
}
