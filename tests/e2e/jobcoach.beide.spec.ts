import { expect, test } from '@playwright/test';
import { createAchternaam, openSessie, registreer, verwachtToegankelijk } from './kandidaatStappen.ts';
import { geefScherm } from './samenStappen.ts';

test('Farah asks Joost as jobcoach, who then helps this person and nobody else', async ({
  page,
  javaScriptEnabled,
}) => {
  await openSessie(page);
  const achternaam = createAchternaam();
  const dossier = await registreer(page, achternaam);
  await page.goto(`${dossier}/begeleiding`);
  await page.getByLabel('Jobcoach', { exact: true }).selectOption({ label: 'Joost Vermeer' });
  await page.getByRole('button', { name: 'Begeleiding bewaren' }).click();
  await expect(page.getByRole('status')).toBeVisible();

  await openSessie(page, 'Björn');
  await page.goto('/werk/kandidaten');
  const vanBjorn = page.locator('main a[href^="/werk/kandidaten/k-"]').first();
  await expect(vanBjorn).toBeVisible();
  const elders = (await vanBjorn.getAttribute('href')) ?? '';

  await openSessie(page, 'Joost');
  await page.goto('/start');
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn mensen' })).toBeVisible();
  const menu = page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link');
  await expect(menu).toHaveText(['Mijn mensen', 'Plekken']);
  await expect(page.getByRole('link', { name: 'Boer, Sem de' })).toHaveCount(0);
  await page.getByLabel('Naam of dossiernummer').fill(achternaam);
  await page.getByRole('button', { name: 'Toon resultaten' }).click();
  await page.getByRole('link', { name: `${achternaam}, Zoë van der` }).click();
  await expect(page.getByRole('heading', { name: 'Contact' })).toBeVisible();
  await expect(page.getByText('BSN')).toHaveCount(0);
  if (javaScriptEnabled) await verwachtToegankelijk(page);
  expect((await page.goto(`${dossier}/advies`))?.status()).toBe(403);
  expect((await page.goto(elders))?.status()).toBe(404);

  await page.goto(`${dossier}/samen`);
  await expect(page.getByLabel('Wie zijn erbij?')).toHaveValue('Joost Vermeer');
  await geefScherm(page, dossier, 'Joost en de moeder');
  await page.goto('/werk/kandidaten');
  await expect(page).toHaveURL(/\/mijn/);
});
