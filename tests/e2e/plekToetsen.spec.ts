import { expect, type Page, test } from '@playwright/test';
import {
  brengNaarWachten,
  createAchternaam,
  openSessie,
  registreer,
  verwachtToegankelijk,
} from './kandidaatStappen.ts';
import { kiesPlekken, maakPlek, maakWerkgever } from './plekStappen.ts';

test.beforeEach(({ page }) => openSessie(page));

async function verwachtFouten(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /Er ging iets mis/ })).toBeFocused();
  await verwachtToegankelijk(page);
}

test('a new employer and forms with faults are accessible', async ({ page }) => {
  await maakWerkgever(page);
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: 'Raamovereenkomst toevoegen' }).click();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await verwachtFouten(page);
  await page.goto('/werk/plekken/nieuw');
  await page.getByRole('button', { name: 'Plek bewaren' }).click();
  await verwachtFouten(page);
});

test('choosing and proposing is accessible, and moving a place keeps the place', async ({ page }) => {
  test.slow();
  await maakWerkgever(page);
  const een = await maakPlek(page);
  await verwachtToegankelijk(page);
  await page.getByRole('link', { name: /^Zorgtuin/ }).click();
  const twee = await maakPlek(page);
  const dossier = await registreer(page, createAchternaam());
  await page.goto(`${dossier}/keuze`);
  await verwachtToegankelijk(page);
  await brengNaarWachten(page, dossier);
  await kiesPlekken(page, dossier, [een, twee]);
  await verwachtToegankelijk(page);
  await page.goto(`${dossier}/keuze/nieuw`);
  await page.getByRole('link', { name: `Hoger ${twee}` }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: `Keuze 1: ${twee}` })).toBeFocused();
  await verwachtToegankelijk(page);
  await page.goto(`${dossier}/keuze`);
  await page.getByRole('link', { name: `Stel voor ${twee}` }).click();
  await expect(page.getByRole('button', { name: 'Doe het voorstel' })).toBeVisible();
  await verwachtToegankelijk(page);
  await page.getByRole('button', { name: 'Doe het voorstel' }).click();
  await verwachtFouten(page);
  await page.goto(`${dossier}/werk`);
  await verwachtToegankelijk(page);
});
