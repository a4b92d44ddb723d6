import { expect, test } from '@playwright/test';
import {
  brengNaarWachten,
  createAchternaam,
  openSessie,
  registreer,
  verwachtContrast,
  verwachtToegankelijk,
} from './kandidaatStappen.ts';
import { beginSamen, gaVerder } from './samenStappen.ts';

test('every page reads well, is accessible and fits a phone', async ({ page }) => {
  test.setTimeout(120_000);
  await openSessie(page);
  const dossier = await registreer(page, createAchternaam());
  await brengNaarWachten(page, dossier);
  await page.goto(`${dossier}/samen`);
  await verwachtToegankelijk(page);
  await beginSamen(page, dossier, 'Joost');
  await page.goto('/mijn/kiezen/plekken/1');
  await page.getByLabel('Leuk', { exact: true }).first().check();
  await gaVerder(page);
  for (const kleuren of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: kleuren });
    for (const deel of ['', '/leuk/1', '/leuk/9', '/nodig/1', '/plekken/1', '/keuze', '/klopt']) {
      await page.goto(`/mijn/kiezen${deel}`);
      await page.setViewportSize({ width: 1024, height: 768 });
      await (kleuren === 'light' ? verwachtToegankelijk(page) : verwachtContrast(page));
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    }
  }
});
