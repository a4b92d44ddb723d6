#!/usr/bin/env node
// Entry of `npm run test:lang`: the property tests again and again, each round with other random cases.
// The number of rounds is the first argument; 20 when there is none.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepare } from './launcher/prepare.mjs';
import { PROJECT } from './launcher/project.mjs';

const rounds = Number(process.argv[2] ?? 20);

function listPropertyTests(folder) {
  return readdirSync(join(PROJECT, folder), { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => /\.test\.tsx?$/.test(name))
    .filter((name) => readFileSync(join(PROJECT, name), 'utf8').includes("from 'fast-check'"));
}

function runRound(files) {
  const vitest = join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');
  return spawnSync(process.execPath, [vitest, 'run', '--reporter=dot', ...files], {
    cwd: PROJECT,
    stdio: 'inherit',
  }).status;
}

if (await prepare({ tests: true })) {
  const files = [...listPropertyTests('src'), ...listPropertyTests('tests')];
  let round = 0;
  while (round < rounds && process.exitCode === undefined) {
    round += 1;
    console.log(`Round ${round} of ${rounds}`);
    if (runRound(files) !== 0) process.exitCode = 1;
  }
}
