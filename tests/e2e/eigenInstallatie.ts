import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, test } from '@playwright/test';
import { meldAan } from './kandidaatStappen.ts';

/** An installation that belongs to one test alone. */
type Installatie = { readonly adres: string; readonly stop: () => Promise<void> };

const READY_WITHIN_MS = 120_000;

/**
 * Starts Groeiplek with invented people and a database of its own, for a journey that changes what everybody of an
 * installation calculates with.
 */
async function startInstallatie(): Promise<Installatie> {
  const map = mkdtempSync(join(tmpdir(), 'groeiplek-eigen-'));
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    env: { ...process.env, PORT: '0', GROEIPLEK_DATA: map, GROEIPLEK_DEMO: 'almere' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const adres = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('Groeiplek did not start')), READY_WITHIN_MS);
    child.stdout.setEncoding('utf8').on('data', (deel: string) => {
      const gevonden = /^Groeiplek draait op (\S+)$/m.exec(deel)?.[1];
      if (gevonden === undefined) return;
      clearTimeout(timer);
      resolve(gevonden);
    });
  });
  return {
    adres,
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'close');
      rmSync(map, { recursive: true, force: true });
    },
  };
}

/** What a journey at an installation of its own needs. */
type EigenReis = {
  readonly openAls: (browser: Browser, javaScriptEnabled: boolean, naam: string) => Promise<Page>;
};

/** Gives the tests of this file, one after the other, an installation of their own. Opens it for somebody who signed in. */
export function gebruikEigenInstallatie(): EigenReis {
  let installatie: Installatie | undefined;
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    installatie = await startInstallatie();
  });
  test.afterAll(async () => {
    await installatie?.stop();
  });
  return {
    openAls: async (browser, javaScriptEnabled, naam) => {
      if (installatie === undefined) throw new Error('the installation is not there yet');
      const context = await browser.newContext({ baseURL: installatie.adres, javaScriptEnabled });
      const page = await context.newPage();
      await meldAan(page, naam);
      return page;
    },
  };
}
