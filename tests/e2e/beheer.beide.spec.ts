import { expect, test } from '@playwright/test';
import { createAchternaam, openSessie } from './kandidaatStappen.ts';

test('a new colleague gets an account, a link, and a password of their own', async ({ page, browser }) => {
  const naam = `Sanne ${createAchternaam()}`;
  const email = `${naam.replace(' ', '.')}@voorbeeld.nl`;
  await openSessie(page, 'Ilse');
  await page.goto('/beheer/gebruikers');
  await page.getByRole('button', { name: 'Medewerker toevoegen' }).click();
  await expect(
    page.getByRole('heading', { name: 'Er ging iets mis. Kijk naar deze 3 punten.' }),
  ).toBeVisible();
  await page.getByLabel('Voor- en achternaam').fill(naam);
  await page.getByLabel('E-mailadres van het werk').fill(email);
  await page.getByLabel('klantmanager').check();
  await page.getByRole('button', { name: 'Medewerker toevoegen' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Link voor een wachtwoord' })).toBeVisible();
  await expect(page.getByText(`Geef deze link aan ${naam}.`)).toBeVisible();
  const link = await page.locator('code').innerText();
  const adres = new URL(link).pathname;
  expect(adres).toMatch(/^\/aanmelden\/wachtwoord\/[\w-]{43}$/);

  const collega = await (await browser.newContext()).newPage();
  const origin = new URL(page.url()).origin;
  const stuur = async (wachtwoord: string, herhaling = wachtwoord) => {
    await collega.getByLabel('Wachtwoord', { exact: true }).fill(wachtwoord);
    await collega.getByLabel('Wachtwoord nog een keer').fill(herhaling);
    await collega.getByRole('button', { name: 'Wachtwoord bewaren' }).click();
  };
  await collega.goto(`${origin}${adres}`);
  await expect(collega.getByText(`Dag ${naam}.`)).toBeVisible();
  await stuur('kort');
  await expect(
    collega.getByRole('link', { name: 'Kies een wachtwoord van minstens 12 tekens.' }),
  ).toBeVisible();
  await stuur('een lang wachtwoord', 'een ander wachtwoord');
  await expect(collega.getByRole('link', { name: /De twee wachtwoorden zijn niet gelijk/ })).toBeVisible();
  await stuur('een lang wachtwoord');
  await expect(collega).toHaveURL(`${origin}/aanmelden`);
  await collega.goto(`${origin}${adres}`);
  await expect(collega.getByText('Deze link is al gebruikt of te oud.')).toBeVisible();
  await collega.context().close();

  await page.goto('/beheer/gebruikers');
  await expect(page.getByRole('row', { name: new RegExp(naam) })).toContainText('actief');
});

test('roles change from today on, and who was second sees both versions', async ({ page, context }) => {
  const naam = `Sanne ${createAchternaam()}`;
  await openSessie(page, 'Ilse');
  await page.goto('/beheer/gebruikers');
  await page.getByLabel('Voor- en achternaam').fill(naam);
  await page.getByLabel('E-mailadres van het werk').fill(`${naam.replace(' ', '.')}@voorbeeld.nl`);
  await page.getByLabel('klantmanager').check();
  await page.getByRole('button', { name: 'Medewerker toevoegen' }).click();
  await page.getByRole('link', { name: 'Naar mensen en rollen' }).click();
  const rij = page.getByRole('row', { name: new RegExp(naam) });
  await expect(rij).toContainText('nog geen wachtwoord');
  await rij.getByRole('link', { name: /Wijzig/ }).click();
  await expect(page).toHaveURL(/\/beheer\/gebruikers\/.+/);
  const tweede = await context.newPage();
  await tweede.goto(page.url());

  await page.getByLabel('klantmanager').uncheck();
  await page.getByLabel('beleidsadviseur').check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('status')).toContainText('De wijziging is bewaard.');
  await expect(rij).toContainText('beleidsadviseur');
  await expect(rij).not.toContainText('klantmanager');

  await tweede.getByLabel('beheerder').check();
  await tweede.getByRole('button', { name: 'Bewaren' }).click();
  await expect(tweede.getByText(/Iemand anders heeft dit net ook veranderd/)).toBeVisible();
  await expect(tweede.getByRole('heading', { name: /Wat er nu staat/ })).toBeVisible();
  await expect(tweede.getByRole('definition').first()).toHaveText('beleidsadviseur');
  await expect(tweede.getByLabel('klantmanager')).toBeChecked();
  await expect(tweede.getByLabel('beheerder')).toBeChecked();
  await tweede.getByRole('button', { name: 'Bewaren' }).click();
  await expect(tweede.getByRole('row', { name: new RegExp(naam) })).toContainText('beheerder, klantmanager');
});
