import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach } from 'vitest';
import { stopPostmaster } from '#server/embedded/postmaster.ts';

type Env = Readonly<Record<string, string>>;

export type Afloop = { code: number | null; stdout: string; stderr: string; ms: number };

/** A real process of the program, with what it wrote so far. */
export type Proces = {
  child: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Address of the website, once the line with it was printed. Throws when the process ends first. */
  adres(): Promise<string>;
  afloop: Promise<Afloop>;
  stop(signaal: NodeJS.Signals): Promise<Afloop>;
};

const READY_WITHIN_MS = 60_000;
const lopend = new Set<ChildProcess>();
const mappen: string[] = [];

afterEach(async () => {
  for (const child of lopend) child.kill('SIGKILL');
  lopend.clear();
  for (const map of mappen.splice(0)) {
    await stopPostmaster(join(map, 'data', 'postgres'));
    rmSync(map, { recursive: true, force: true });
  }
});

/** A data folder of this test that does not exist yet. Its database is stopped and removed after the test. */
export function createDatamap(): string {
  const map = mkdtempSync(join(tmpdir(), 'groeiplek-start-'));
  mappen.push(map);
  return join(map, 'data');
}

/** Runs `node <args>` with a clean set of settings: no demo, a free port, and `invoer` on its standard input. */
export function runNode(args: readonly string[], env: Env = {}, invoer = ''): Proces {
  const begin = performance.now();
  const child = spawn(process.execPath, args, {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '',
      PORT: '0',
      GROEIPLEK_DEMO: 'leeg',
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  lopend.add(child);
  // Whoever ends without reading closes its side first; that is no fault of the test.
  child.stdin.on('error', () => {}).end(invoer);
  const tekst = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (deel: string) => {
    tekst.stdout += deel;
  });
  child.stderr.setEncoding('utf8').on('data', (deel: string) => {
    tekst.stderr += deel;
  });
  const afloop = new Promise<Afloop>((resolve) => {
    child.on('close', (code) => {
      lopend.delete(child);
      resolve({ code, ...tekst, ms: performance.now() - begin });
    });
  });
  return {
    child,
    stdout: () => tekst.stdout,
    stderr: () => tekst.stderr,
    adres: () => waitForAdres(child, () => tekst),
    afloop,
    stop: async (signaal) => {
      child.kill(signaal);
      return await afloop;
    },
  };
}

/** `npm start` without npm. */
export function startGroeiplek(env: Env): Proces {
  return runNode(['bin/start.mjs'], env);
}

/** `npx groeiplek …` without npx; waits for the end. */
export async function runGroeiplek(args: readonly string[], env: Env = {}, invoer = ''): Promise<Afloop> {
  return await runNode(['bin/groeiplek.mjs', ...args], env, invoer).afloop;
}

async function waitForAdres(
  child: ChildProcess,
  tekst: () => { stdout: string; stderr: string },
): Promise<string> {
  const tot = performance.now() + READY_WITHIN_MS;
  while (performance.now() < tot) {
    const adres = /^Groeiplek draait op (\S+)$/m.exec(tekst().stdout)?.[1];
    if (adres) return adres;
    if (child.exitCode !== null || child.signalCode !== null) break;
    await pause(20);
  }
  throw new Error(`Groeiplek did not start: ${tekst().stderr}`);
}

/** Lines of the error output that are no progress and no list of settings. */
export function foutregels(stderr: string): string[] {
  return stderr
    .split('\n')
    .filter((regel) => regel !== '' && !/^(Instellingen:| {2})|…$|: \d+,\d s$/.test(regel));
}
