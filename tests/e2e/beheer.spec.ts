import { expect, type Page, test } from '@playwright/test';
import { meldAan, openSessie } from './kandidaatStappen.ts';

async function openAccount(page: Page, naam: string): Promise<void> {
  await page.goto('/beheer/gebruikers');
  await page
    .getByRole('row', { name: new RegExp(naam) })
    .getByRole('link', { name: /Wijzig/ })
    .click();
}

test('who is blocked is out at once, and can’t come back until the block goes', async ({ page, browser }) => {
  await meldAan(page, 'Ilse');
  const { origin } = new URL(page.url());
  const soraya = await (await browser.newContext({ baseURL: origin })).newPage();
  await meldAan(soraya, 'Soraya');

  await openAccount(page, 'Soraya');
  await page.getByLabel('Dit account is geblokkeerd').check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('row', { name: /Soraya/ })).toContainText('geblokkeerd');
  await soraya.goto('/werk');
  await expect(soraya).toHaveURL(/\/aanmelden\?naar=/);
  await expect(soraya.getByRole('button', { name: /Soraya/ })).toHaveCount(0);

  await openAccount(page, 'Soraya');
  await page.getByRole('button', { name: /Link voor een nieuw wachtwoord/ }).click();
  await expect(page.getByRole('link', { name: /Dit account is geblokkeerd. Haal eerst/ })).toBeVisible();
  await page.getByLabel('Dit account is geblokkeerd').uncheck();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('status')).toContainText('De wijziging is bewaard.');
  await soraya.goto('/werk');
  await expect(soraya).toHaveURL(/\/aanmelden\?naar=/);
  await meldAan(soraya, 'Soraya');
  await soraya.context().close();
});

test('nobody blocks their own account, or takes away the role that would let them back in', async ({
  page,
}) => {
  await openSessie(page, 'Ilse');
  await openAccount(page, 'Ilse');
  await page.getByLabel('Dit account is geblokkeerd').check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('link', { name: /Je kunt je eigen account niet blokkeren/ })).toBeVisible();
  await page.getByLabel('Dit account is geblokkeerd').uncheck();
  await page.getByLabel('beheerder').uncheck();
  await page.getByLabel('klantmanager').check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('link', { name: /Je kunt de rol beheerder niet bij jezelf/ })).toBeVisible();
  await page.goto('/beheer/gebruikers');
  await expect(page.getByRole('row', { name: /Ilse/ })).not.toContainText('geblokkeerd');
});

test('the log tells who looked and when, with numbers and no names', async ({ page, context }) => {
  await openSessie(page);
  await page.goto('/werk/wachtlijst');
  const noa = page.getByRole('link', { name: 'Noa van den Berg' });
  const nummer = (await noa.getAttribute('href'))?.split('/').at(-1) ?? '';
  await noa.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Noa van den Berg' })).toBeVisible();

  await context.clearCookies();
  await openSessie(page, 'Ilse');
  await page.goto('/beheer/logboek');
  await page.getByLabel('Wie').selectOption({ label: 'Farah El Idrissi' });
  await page.getByLabel('Dossiernummer').fill(nummer);
  await page.getByRole('button', { name: 'Toon resultaten' }).click();
  const rijen = page.getByRole('table').getByRole('row');
  await expect(rijen.filter({ hasText: 'gelezen: wachtlijst' }).first()).toContainText('mensen');
  await expect(rijen.filter({ hasText: nummer }).first()).toBeVisible();
  await page.waitForLoadState();
  const aantal = await rijen.count();
  await expect(rijen.filter({ hasText: 'Farah El Idrissi' })).toHaveCount(aantal - 1);
  await expect(page.getByRole('main')).not.toContainText('Noa');

  await page.getByLabel('Van', { exact: true }).fill('01-01-2040');
  await page.getByRole('button', { name: 'Toon resultaten' }).click();
  await expect(page.getByRole('heading', { name: 'Geen regels gevonden' })).toBeVisible();
});

test('a filter that can’t be read is told, and stays in its field', async ({ page }) => {
  await openSessie(page, 'Ilse');
  await page.goto('/beheer/logboek');
  await page.getByLabel('Van', { exact: true }).fill('gisteren');
  await page.getByLabel('Dossiernummer').fill('Noa');
  await page.getByRole('button', { name: 'Toon resultaten' }).click();
  await expect(
    page.getByRole('heading', { name: 'Er ging iets mis. Kijk naar deze 2 punten.' }),
  ).toBeVisible();
  await expect(page.getByLabel('Van', { exact: true })).toHaveValue('gisteren');
  await expect(page.getByLabel('Dossiernummer')).toHaveValue('Noa');
});

test('only a beheerder manages accounts and reads the log', async ({ page }) => {
  for (const naam of ['Farah', 'Wim']) {
    await openSessie(page, naam);
    for (const pad of ['/beheer/gebruikers', '/beheer/logboek', '/beheer/regels/nieuw']) {
      const antwoord = await page.goto(pad);
      expect([naam, pad, antwoord?.status()]).toEqual([naam, pad, 403]);
    }
  }
});
