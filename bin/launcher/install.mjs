import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LauncherFault } from './launcherFault.mjs';
import { showProgress } from './progress.mjs';
import { PROJECT } from './project.mjs';

/** Runs `npm ci` unless node_modules already holds what the lockfile asks for. */
export async function installWhenNeeded({ tests }) {
  if (isInstalled({ tests })) return;
  const what = tests ? 'Onderdelen installeren, ook die voor de tests' : 'Onderdelen installeren';
  await showProgress(what, () =>
    runNpm(['ci', '--no-audit', '--no-fund', tests ? '--include=dev' : '--omit=dev']),
  );
  if (!isInstalled({ tests })) {
    throw new LauncherFault(
      'De onderdelen zijn niet volledig geïnstalleerd. Verwijder de map node_modules en probeer het opnieuw.',
    );
  }
}

/**
 * Compares the lockfile with npm's own account of what it installed, which npm writes last:
 * an installation that was cut off half-way has none.
 */
export function isInstalled({ tests }) {
  const wanted = readPackages(join(PROJECT, 'package-lock.json'));
  const present = readPackages(join(PROJECT, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.devOptional) return true;
    if (entry.dev && !tests) return true;
    return present[path]?.version === entry.version && existsSync(join(PROJECT, path, 'package.json'));
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** npm writes to standard error here: standard output belongs to the program that is prepared. */
function runNpm(args) {
  const npm = process.env.npm_execpath?.endsWith('.js') ? process.env.npm_execpath : undefined;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...first, ...args], {
      cwd: PROJECT,
      stdio: ['ignore', 2, 2],
      shell: npm === undefined && process.platform === 'win32',
    });
    child.on('error', () =>
      reject(new LauncherFault('npm is niet gevonden. Installeer Node.js met npm en probeer het opnieuw.')),
    );
    child.on('exit', (code) =>
      code === 0
        ? resolve(undefined)
        : reject(
            new LauncherFault(
              'Installeren met npm is niet gelukt. Controleer de internetverbinding en probeer het opnieuw.',
            ),
          ),
    );
  });
}
