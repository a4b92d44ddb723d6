import { readFileSync } from 'node:fs';
import { readlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { codeOf } from '../config/startfout.ts';

/** True when a process with this number runs, whoever owns it. One that ended but was not cleared yet does not. */
export function isProcesLevend(pid: number): boolean {
  return isNummerBezet(pid) && !isGeeindigd(pid);
}

/** True when the system has given this number to a process, be it one that ended and was not cleared yet. */
export function isNummerBezet(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return codeOf(fout) === 'EPERM';
  }
}

function isGeeindigd(pid: number): boolean {
  try {
    return /\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

/**
 * False when the number belongs to another program by now, as happens after the machine or container restarted.
 * Where that cannot be seen, the answer is true for every living process.
 */
export async function isPostgres(pid: number): Promise<boolean> {
  if (!isProcesLevend(pid)) return false;
  const programma = await readlink(`/proc/${pid}/exe`).catch(() => undefined);
  return programma === undefined || basename(programma).startsWith('postgres');
}

/** Waits until the process is gone; false when it is still there after `ms` milliseconds. */
export async function waitForEinde(pid: number, ms: number): Promise<boolean> {
  const tot = performance.now() + ms;
  while (isProcesLevend(pid)) {
    if (performance.now() > tot) return false;
    await pause(20);
  }
  return true;
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
