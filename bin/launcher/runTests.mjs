import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { LauncherFault } from './launcherFault.mjs';
import { PROJECT } from './project.mjs';

const RESULTS = join(PROJECT, 'test-results', 'totals');

/** Runs checks, unit, database, start and browser tests; prints the totals and sets the exit code. */
export async function runTests() {
  rmSync(join(PROJECT, 'test-results'), { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const run of [runChecks, runVitest, runPlaywright]) {
    const part = await run();
    for (const kind of Object.keys(totals)) totals[kind] += part[kind];
  }
  const skipped = totals.skipped > 0 ? `, ${totals.skipped} skipped` : '';
  console.log(`\n${totals.passed} passed, ${totals.failed} failed${skipped}`);
  process.exitCode = totals.failed > 0 ? 1 : 0;
}

async function runChecks() {
  let output = '';
  const code = await runNode([join(PROJECT, 'scripts', 'check.mjs')], {}, (text) => {
    output += text;
  });
  const passed = output.match(/^✓ /gm)?.length ?? 0;
  const failed = output.match(/^✗ /gm)?.length ?? 0;
  return settle({ passed, failed, skipped: 0 }, code);
}

async function runVitest() {
  const file = join(RESULTS, 'vitest.json');
  const program = join(PROJECT, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await runNode([
    program,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readReport(file);
  return settle(
    {
      passed: report?.numPassedTests ?? 0,
      // A file that cannot be loaded holds no tests, yet it failed.
      failed: (report?.numFailedTests ?? 0) + (report?.testResults ?? []).filter(isBrokenFile).length,
      skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
    },
    code,
  );
}

function isBrokenFile({ status, assertionResults }) {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed');
}

async function runPlaywright() {
  let chromium;
  try {
    chromium = findChromium();
  } catch (error) {
    if (!(error instanceof LauncherFault)) throw error;
    console.error(error.message);
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const file = join(RESULTS, 'playwright.json');
  const program = join(PROJECT, 'node_modules', '@playwright', 'test', 'cli.js');
  const code = await runNode([program, 'test', '--reporter=list,json'], {
    CHROMIUM: chromium,
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
  });
  const stats = readReport(file)?.stats;
  return settle(
    {
      passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
      failed: stats?.unexpected ?? 0,
      skipped: stats?.skipped ?? 0,
    },
    code,
  );
}

/** A runner that fails without naming a test counts as one failure. */
function settle(part, code) {
  return code !== 0 && part.failed === 0 ? { ...part, failed: 1 } : part;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs a Node program with its output in view; resolves with the exit code. */
function runNode(args, env = {}, onOutput) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: PROJECT,
      env: { ...process.env, ...env },
      stdio: ['ignore', onOutput ? 'pipe' : 'inherit', 'inherit'],
    });
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      process.stdout.write(text);
      onOutput(text);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
