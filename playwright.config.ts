import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './bin/launcher/chromium.mjs';
import { chooseFreePort } from './tests/support/vrijePoort.ts';

// Playwright reads this file once more in every worker; what the first reading chose goes along in the environment.
if (process.env.E2E_PORT === undefined) {
  process.env.E2E_PORT = String(chooseFreePort());
  process.env.CHROMIUM = findChromium();
  const map = mkdtempSync(join(tmpdir(), 'groeiplek-e2e-'));
  process.env.E2E_DATA = map;
  process.on('exit', () => rmSync(map, { recursive: true, force: true }));
}

const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;

/**
 * Tests in *.spec.ts run with JavaScript; those in *.beide.spec.ts with and without; *.scriptloos.spec.ts only without.
 * A test with the tag @lezen only opens addresses and reads what the server sent: with JavaScript is enough.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: `test-results/e2e-${process.env.E2E_PORT}`,
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '', args: ['--no-sandbox'] },
  },
  projects: [
    { name: 'with-js', testMatch: /\.spec\.ts$/, testIgnore: /\.scriptloos\.spec\.ts$/ },
    {
      name: 'zonder-js',
      testMatch: /\.(scriptloos|beide)\.spec\.ts$/,
      grepInvert: /@lezen/,
      use: { javaScriptEnabled: false },
    },
  ],
  webServer: {
    command: 'node bin/start.mjs',
    url: `${baseURL}/healthz`,
    env: { PORT: process.env.E2E_PORT, GROEIPLEK_DATA: process.env.E2E_DATA ?? '', GROEIPLEK_DEMO: 'almere' },
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 8_000 },
    stderr: 'ignore',
  },
});
