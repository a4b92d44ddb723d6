import { expect, type Page, test } from '@playwright/test';
import { createAchternaam, meldAan, openSessie, registreer } from './kandidaatStappen.ts';

/** Signs in and opens the dossier of a new person. Gives its address. */
async function begin(page: Page): Promise<string> {
  await openSessie(page);
  return await registreer(page, createAchternaam());
}

/** The fields of the note as the page would send them. */
async function readGesprek(page: Page, tekst: string): Promise<Record<string, string>> {
  const formulier = page.locator('form', { has: page.getByLabel('Wat is er besproken?') });
  const velden = await formulier.evaluate((element) =>
    element instanceof HTMLFormElement
      ? [...new FormData(element)].map(([naam, waarde]) => [naam, String(waarde)])
      : [],
  );
  return { ...Object.fromEntries(velden), tekst };
}

test('the page that was asked for opens after signing in, and never another website', async ({ page }) => {
  await page.goto('/werk/wachtlijst');
  await expect(page).toHaveURL(/\/aanmelden\?naar=%2Fwerk%2Fwachtlijst$/);
  await page.getByRole('button', { name: /Inloggen als Farah/ }).click();
  await expect(page).toHaveURL(/\/werk\/wachtlijst$/);
  await page.goto('/aanmelden?naar=//elders.example/werk');
  await page.getByRole('button', { name: /Inloggen als Farah/ }).click();
  await expect(page).toHaveURL(/127\.0\.0\.1:\d+\/werk$/);
});

test('signing out ends the session', async ({ page, context }) => {
  await meldAan(page);
  const cookies = await context.cookies();
  expect(cookies).toMatchObject([{ name: 'groeiplek', httpOnly: true, sameSite: 'Lax' }]);
  await page.getByText('Farah El Idrissi').first().click();
  await page.getByRole('button', { name: 'Uitloggen' }).click();
  await expect(page).toHaveURL(/\/$/);
  await context.addCookies(cookies);
  await page.goto('/werk');
  await expect(page).toHaveURL(/\/aanmelden/);
});

test('a long note survives the end of the session, word for word (S19)', async ({ page, context }) => {
  const woorden = Array.from({ length: 300 }, (_, plaats) => `woord${plaats}`).join(' ');
  const dossier = await begin(page);
  await page.getByLabel('Wat is er besproken?').fill(`${woorden}\n\nMet "aanhaling" & <teken>.`);
  await context.clearCookies();
  await page.getByRole('button', { name: 'Gesprek bewaren' }).click();
  await expect(page.getByRole('heading', { name: 'Je was lang niet bezig' })).toBeVisible();
  await expect(page.getByText('Wat je schreef is bewaard.')).toBeVisible();
  await expect(page.getByText('woord17 ')).toHaveCount(0);
  await page.getByRole('button', { name: /Inloggen als Farah/ }).click();
  await page.getByRole('button', { name: 'Verder met opslaan' }).click();
  await expect(page).toHaveURL(new RegExp(`${dossier}\\?gedaan=gesprek`));
  await expect(page.getByText(/woord0 woord1 .* woord299/)).toBeVisible();
  await expect(page.getByText('Met "aanhaling" & <teken>.')).toBeVisible();
});

test('the same form twice is saved once', async ({ page }) => {
  const dossier = await begin(page);
  const form = await readGesprek(page, 'Maar een keer gezegd.');
  const { origin } = new URL(page.url());
  const stuur = () => page.request.post(`${dossier}/gesprek`, { form, headers: { origin }, maxRedirects: 0 });
  const [een, twee] = await Promise.all([stuur(), stuur()]);
  const drie = await stuur();
  expect([een.status(), twee.status(), drie.status()]).toEqual([303, 303, 303]);
  expect([twee.headers().location, drie.headers().location]).toEqual([
    een.headers().location,
    een.headers().location,
  ]);
  await page.goto(`${dossier}/tijdlijn`);
  await expect(page.getByText('Maar een keer gezegd.')).toHaveCount(1);
});

test('a form from somewhere else is refused, and says what to do', async ({ page }) => {
  const dossier = await begin(page);
  const form = await readGesprek(page, 'Van een andere website.');
  for (const headers of [{}, { origin: 'https://elders.example' }]) {
    const antwoord = await page.request.post(`${dossier}/gesprek`, { form, headers, maxRedirects: 0 });
    expect(antwoord.status()).toBe(403);
    expect(await antwoord.text()).toContain('We hebben dit niet bewaard');
  }
  await page.goto(`${dossier}/tijdlijn`);
  await expect(page.getByText('Van een andere website.')).toHaveCount(0);
});
