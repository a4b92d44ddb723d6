import { expect, type Page, test } from '@playwright/test';
import { dienIn } from './formulier.ts';
import {
  brengNaarWachten,
  createAchternaam,
  openSessie,
  registreer,
  verwachtToegankelijk,
} from './kandidaatStappen.ts';
import { kiesPlekken, maakPlek, maakWerkgever } from './plekStappen.ts';
import { gaVerder, geefScherm, geefTerug, verwachtRustig } from './samenStappen.ts';

test.use({ viewport: { width: 1024, height: 768 } });

const HET_ERF = 'Dieren verzorgen op Het Erf';
const REDEN = 'Op Het Erf is pas in de zomer weer plaats.';

/** Calm and accessible on a tablet; nothing to scroll sideways on a phone. The tool that looks needs script. */
async function verwachtGoed(page: Page, metScript: boolean): Promise<void> {
  await verwachtRustig(page);
  if (metScript) await verwachtToegankelijk(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1024, height: 768 });
}

test('a candidate reads the offer and the reason, asks, and the screen goes back with a PIN', async ({
  page,
  javaScriptEnabled,
}) => {
  test.slow();
  await openSessie(page);
  await maakWerkgever(page);
  await maakPlek(page, '2');
  const plek = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const achternaam = createAchternaam();
  const dossier = await registreer(page, achternaam);
  await brengNaarWachten(page, dossier);
  await kiesPlekken(page, dossier, [HET_ERF]);
  await page.goto(
    await dienIn(page, `${dossier}/voorstel/${plek}`, { waarom: REDEN, reagerenvoor: '16-3-2026' }),
  );

  await geefScherm(page, dossier, 'Farah en Joost');
  await expect(page.getByText('Er is een plek voor jou.')).toBeVisible();
  await expect(page.getByText(/^Bel Farah: 036/)).toBeVisible();
  await verwachtGoed(page, javaScriptEnabled);
  await page.getByRole('link', { name: 'Kijk naar de plek voor jou' }).click();
  await expect(page.getByText('Deze plek stond niet op jouw lijst.')).toBeVisible();
  await expect(page.getByText(/Zeg ja of nee voor maandag 16 maart 2026/)).toBeVisible();
  await expect(page.getByText('Nee zeggen mag. Het kost jou niets.')).toBeVisible();
  await expect(page.getByText(REDEN)).toBeVisible();
  await verwachtGoed(page, javaScriptEnabled);

  await page.getByRole('link', { name: 'Waarom past deze plek?' }).click();
  await expect(page.getByRole('heading', { name: 'Dit past goed' })).toHaveCount(0);
  await expect(page.getByText(/Hoe laat begint het werk\?/)).toBeVisible();
  await verwachtGoed(page, javaScriptEnabled);
  await page.getByRole('link', { name: 'Klopt er iets niet? Zeg het ons.' }).click();
  await page.getByRole('button', { name: 'Zeg het ons' }).click();
  await expect(page.getByRole('link', { name: 'Zeg wat er niet klopt.' })).toBeVisible();
  await page.getByLabel('Dit klopt niet').fill('Ik kan niet in de tuin werken');
  await page.getByRole('button', { name: 'Zeg het ons' }).click();
  await expect(page.getByText(/praat met je voor vrijdag 13 maart 2026/)).toBeVisible();

  await page.goto('/mijn/kiezen/plekken/1');
  await page.getByLabel('Ik wil eerst gaan kijken').first().check();
  await gaVerder(page);
  await page.goto('/mijn/uitkomst');
  await expect(page.getByText('Er is nog niets gebeurd met jouw keuze.')).toBeVisible();
  await page.goto('/mijn/wachten');
  await expect(page.getByText('Je wacht nu niet op een werkplek.')).toBeVisible();

  await page.getByRole('link', { name: 'Stoppen' }).click();
  await page.getByLabel(/^Pincode van/).fill('9999');
  await page.getByRole('button', { name: /Terug naar mijn werk/ }).click();
  await expect(page.getByRole('link', { name: /Deze pincode klopt niet/ })).toBeVisible();
  if (javaScriptEnabled) await verwachtToegankelijk(page);
  await page.goto('/werk');
  await expect(page).toHaveURL(/\/mijn$/);
  await page.goto('/mijn/stop');
  await geefTerug(page);
  await expect(page.getByRole('status')).toContainText('Alle antwoorden zijn bewaard');

  await page.goto('/werk');
  const kaart = page.locator('.gp-signaal', { hasText: achternaam });
  await expect(kaart).toContainText('Wil eerst gaan kijken');
  await expect(kaart).toContainText('Ik kan niet in de tuin werken');
});

test('whoever forgot the PIN signs in again', async ({ page }) => {
  await openSessie(page);
  const dossier = await registreer(page, createAchternaam());
  await geefScherm(page, dossier, 'Joost');
  await expect(page.getByText(/praat met jou over werk/)).toBeVisible();
  await page.getByRole('link', { name: 'Stoppen' }).click();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).not.toHaveURL(/mijn/);
  await openSessie(page);
  await page.goto(dossier);
  await expect(page).toHaveURL(new RegExp(`${dossier}$`));
});
