import { spawn } from 'node:child_process';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { openToegang } from './cluster.ts';
import type { Databasegebruiker } from './gebruiker.ts';
import { isNummerBezet, isPostgres, waitForEinde } from './proces.ts';

const MAX_LOG_BYTES = 5_000_000;

const SETTINGS = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '50',
  shared_buffers: '64MB',
  timezone: 'UTC',
  lc_messages: 'C',
};

export type Postmaster = {
  cluster: string;
  socketmap: string;
  logboek: string;
  gebruiker: Databasegebruiker;
};

/**
 * Starts the server apart from our own process group: Ctrl-C in a terminal must not stop it before the application.
 * Resolves at once; `mislukt` tells whether it has ended since.
 */
export async function startPostmaster(
  postmaster: Postmaster,
  binaries: Binaries,
  extra: Readonly<Record<string, string>> = {},
): Promise<{ mislukt(): boolean }> {
  const { cluster, socketmap, logboek, gebruiker } = postmaster;
  await removeStaleLocks(postmaster);
  await rotate(logboek);
  const log = await open(logboek, 'a', 0o600);
  const toegang = await openToegang(cluster, gebruiker);
  const map = socketmap === cluster ? toegang.pad : socketmap;
  const instellingen = Object.entries({ ...SETTINGS, unix_socket_directories: map, ...extra });
  const child = spawn(
    binaries.postgres,
    ['-D', toegang.pad, ...instellingen.flatMap(([naam, waarde]) => ['-c', `${naam}=${waarde}`])],
    {
      ...gebruiker,
      cwd: '/',
      detached: true,
      env: { PATH: process.env.PATH, LC_ALL: 'C' },
      stdio: ['ignore', log.fd, log.fd, toegang.handle],
    },
  );
  let geeindigd = false;
  child.on('error', () => {
    geeindigd = true;
  });
  child.on('exit', () => {
    geeindigd = true;
  });
  child.unref();
  await log.close();
  await toegang.close();
  return { mislukt: () => geeindigd };
}

/** Fast shutdown: open transactions are undone, everything committed is kept. */
export async function stopPostmaster(cluster: string): Promise<void> {
  const pid = await readPid(join(cluster, 'postmaster.pid'));
  if (pid === undefined || !(await isPostgres(pid))) return;
  process.kill(pid, 'SIGINT');
  if (await waitForEinde(pid, 3_000)) return;
  process.kill(pid, 'SIGQUIT');
  await waitForEinde(pid, 1_000);
}

/** Waits for a server that is on its way out; false when it stays. */
export async function waitForStop(cluster: string): Promise<boolean> {
  const pid = await readPid(join(cluster, 'postmaster.pid'));
  return pid === undefined || (await waitForEinde(pid, 5_000));
}

/** The last line in which the server told what went wrong. */
export async function readLastFault(logboek: string): Promise<string> {
  const regels = (await readFile(logboek, 'utf8').catch(() => '')).trimEnd().split('\n');
  const fout = regels.findLast((regel) => /FATAL|PANIC|could not/.test(regel)) ?? regels.at(-1) ?? '';
  return fout.replace(/^.*?(FATAL|PANIC|ERROR|LOG):\s*/, '');
}

/** True when the server did not start because processes of a killed one, or another start, are in the way for now. */
export function isTijdelijk(fout: string): boolean {
  return /lock file|shared memory|already in use/i.test(fout);
}

async function readPid(bestand: string): Promise<number | undefined> {
  const tekst = await readFile(bestand, 'utf8').catch(() => '');
  const pid = Number.parseInt(tekst, 10);
  return Number.isNaN(pid) ? undefined : pid;
}

/**
 * The number in a lock file may belong to another program by now, or to a server that was killed and not cleared yet;
 * the server itself cannot tell. What its last processes still hold is guarded by the shared memory of the folder.
 */
async function removeStaleLocks({ cluster, socketmap }: Postmaster): Promise<void> {
  for (const bestand of [join(cluster, 'postmaster.pid'), join(socketmap, '.s.PGSQL.5432.lock')]) {
    const pid = await readPid(bestand);
    if (pid === undefined || !isNummerBezet(pid) || (await isPostgres(pid))) continue;
    await rm(bestand, { force: true });
  }
}

async function rotate(logboek: string): Promise<void> {
  const { size = 0 } = (await stat(logboek).catch(() => undefined)) ?? {};
  if (size > MAX_LOG_BYTES) await rename(logboek, `${logboek}.vorig`);
}
