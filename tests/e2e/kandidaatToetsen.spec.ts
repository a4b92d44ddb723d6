import { expect, test } from '@playwright/test';
import {
  brengNaarWachten,
  createAchternaam,
  openSessie,
  registreer,
  verwachtToegankelijk,
} from './kandidaatStappen.ts';
import { tabNaar } from './toetsenbord.ts';

test.beforeEach(({ page }) => openSessie(page));

test('finding someone and noting a conversation goes by keyboard alone', async ({ page }) => {
  const achternaam = createAchternaam();
  await registreer(page, achternaam);
  await page.goto('/werk/kandidaten');
  await tabNaar(page, page.getByLabel('Naam of dossiernummer'));
  await page.keyboard.type(achternaam);
  await page.keyboard.press('Enter');
  await expect(page.getByText('1 mens', { exact: true })).toBeVisible();
  await tabNaar(page, page.getByRole('link', { name: `${achternaam}, Zoë van der` }));
  await page.keyboard.press('Enter');
  await tabNaar(page, page.getByLabel('Wat is er besproken?'));
  await page.keyboard.type('Gebeld. Alles gaat goed.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('status')).toContainText('Je gesprek staat in de tijdlijn');

  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('link', { name: `${achternaam}, Zoë van der` })).toBeFocused();
});

test('registering, asking and deciding goes by keyboard alone', async ({ page }) => {
  await page.goto('/werk/kandidaten/nieuw');
  await tabNaar(page, page.getByLabel('Voornaam'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /Er ging iets mis/ })).toBeFocused();
  const typ = async (label: string, tekst: string) => {
    await tabNaar(page, page.getByLabel(label));
    await page.keyboard.type(tekst);
  };
  await typ('Voornaam', 'Zoë');
  await typ('Achternaam', createAchternaam());
  // Day 31 is given to nobody else, so that nobody looks the same.
  await typ('Geboortedatum', '31-1-1964');
  await page.keyboard.press('Enter');
  await tabNaar(page, page.getByLabel('Dagbesteding'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await tabNaar(page, page.getByRole('link', { name: 'Advies aanvragen' }).first());
  await page.keyboard.press('Enter');
  await tabNaar(page, page.getByLabel('De gemeente'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('De aanvraag is vastgelegd');
});

/** Forms whose refusal is looked at; the others are made of the same fields. */
const MET_WEIGERING = ['gesprek', 'advies/aanvragen', 'advies/besluit', 'afsluiten'];

test('a refusal takes the focus and has no accessibility fault', async ({ page }) => {
  const dossier = await registreer(page, createAchternaam());
  await brengNaarWachten(page, dossier);
  for (const deel of MET_WEIGERING) {
    await page.goto(`${dossier}/${deel}`);
    const datum = page.getByLabel(/Op welke dag|Wanneer/).first();
    await datum.fill('31-02-2026');
    await page.getByRole('main').locator('form button').last().click();
    await expect(page.getByRole('heading', { name: /Er ging iets mis/ })).toBeFocused();
    await verwachtToegankelijk(page);
  }
});

test.describe('on a phone of 320 px in the dark', () => {
  test.use({ viewport: { width: 320, height: 700 }, colorScheme: 'dark' });

  test('the first pages have no accessibility fault', async ({ page }) => {
    await registreer(page, createAchternaam());
    await verwachtToegankelijk(page);
    await page.goto('/werk/kandidaten');
    await verwachtToegankelijk(page);
  });
});
