import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { LauncherFault } from './launcherFault.mjs';
import { PROJECT } from './project.mjs';

const CACHE = join(PROJECT, 'node_modules', '.cache', 'groeiplek');
const APT = '/usr/bin/apt-get';
const FAST = ['chromium-headless-shell', 'chrome-headless-shell'];
const SLOWER = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * Finds a Chromium for the browser tests, or installs one: $CHROMIUM, a headless shell on this machine, the one from
 * npm, a full browser on this machine, and as root the one of the distribution. The fastest come first.
 * @returns {string} path of the program
 * @throws {LauncherFault} with what to do when there is none
 */
export function findChromium() {
  const chosen = process.env.CHROMIUM;
  if (chosen) {
    if (works(chosen)) return chosen;
    throw new LauncherFault(
      `De browser in CHROMIUM start niet: ${chosen}. Zet CHROMIUM op het pad van een Chromium of Chrome.`,
    );
  }
  const found = onPath(FAST) ?? fromNpm() ?? onPath(SLOWER) ?? fromDistribution();
  if (found) return found;
  throw new LauncherFault(
    'Voor de browsertests is Chromium nodig. Installeer het (Debian of Ubuntu: sudo apt-get install chromium) of zet CHROMIUM op het pad van een Chromium of Chrome.',
  );
}

function works(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const programs = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return programs.find((program) => existsSync(program) && works(program));
}

/** The npm package holds compressed files for Linux on x64: the browser, libraries it needs, and fonts. */
function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const files = findPackedFiles();
  if (files === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(join(files, '..', 'package.json'), 'utf8'));
  const folder = join(CACHE, `chromium-${version}`);
  if (!existsSync(folder)) unpack(files, folder);
  const program = join(folder, 'start');
  return works(program) ? program : undefined;
}

function findPackedFiles() {
  try {
    let folder = fileURLToPath(import.meta.resolve('@sparticuz/chromium'));
    while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
      if (folder === dirname(folder)) return undefined;
      folder = dirname(folder);
    }
    return join(folder, 'bin');
  } catch {
    return undefined;
  }
}

function unpack(files, folder) {
  const next = `${folder}-${process.pid}`;
  mkdirSync(next, { recursive: true });
  writeFileSync(join(next, 'chromium'), readPart(files, 'chromium.br'));
  for (const part of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br']) {
    const { status } = spawnSync('tar', ['-x', '-C', next], { input: readPart(files, part) });
    if (status !== 0)
      throw new LauncherFault(
        'De browser uit npm kan niet worden uitgepakt: tar is niet gevonden. Installeer tar.',
      );
  }
  writeFileSync(join(next, 'start'), STARTER);
  for (const program of ['chromium', 'start']) chmodSync(join(next, program), 0o755);
  rmSync(folder, { recursive: true, force: true });
  renameSync(next, folder);
}

function readPart(files, name) {
  return brotliDecompressSync(readFileSync(join(files, name)));
}

/** Uses the libraries and fonts of the package only where the machine has none. */
const STARTER = `#!/bin/sh
here=$(dirname "$0")
if ! ldconfig -p 2>/dev/null | grep -q libnss3.so; then
  export LD_LIBRARY_PATH="$here/lib:$here/al2023/lib:$LD_LIBRARY_PATH"
fi
if [ ! -e /etc/fonts/fonts.conf ]; then
  export FONTCONFIG_PATH="$here/fonts"
fi
exec "$here/chromium" "$@"
`;

function fromDistribution() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync(APT)) return undefined;
  process.stderr.write('Chromium installeren met apt-get …\n');
  const options = { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  for (const name of ['chromium-headless-shell', 'chromium']) {
    spawnSync(APT, ['install', '-y', '--no-install-recommends', name], options);
    const found = onPath([name]);
    if (found) return found;
  }
  return undefined;
}
