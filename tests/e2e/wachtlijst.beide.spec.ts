import { expect, type Page, test } from '@playwright/test';
import { openSessie } from './kandidaatStappen.ts';

/** Another gemeente than that of the other journeys, so that nobody is placed while the numbers are compared. */
const KLANTMANAGER = 'Björn';

/** A number after a word in a text such as 'Aangehouden: 3'. */
function readGetal(tekst: string, patroon: RegExp): number {
  return Number(patroon.exec(tekst)?.[1] ?? Number.NaN);
}

async function telRijen(page: Page, tabel: RegExp): Promise<number> {
  const kop = page.getByRole('table', { name: tabel });
  return (await kop.count()) === 0 ? 0 : (await kop.getByRole('row').count()) - 1;
}

test('the waiting list, its rows, Stand van zaken and the people behind it are one number', async ({
  page,
}) => {
  await openSessie(page, KLANTMANAGER);
  await page.goto('/werk/wachtlijst');
  const totaal = readGetal(await page.getByText(/Er wacht/).innerText(), /wacht(?:en)? (\d+)/);
  const actief = await telRijen(page, /Wacht op werk/);
  const aangehouden = await telRijen(page, /Aangehouden/);
  expect(actief + aangehouden).toBe(totaal);

  await page.goto('/sturing');
  await expect(
    page
      .getByRole('row', { name: /^Wacht op werk/ })
      .getByRole('cell')
      .first(),
  ).toHaveText(String(totaal));
  await page.getByRole('link', { name: /Bekijk wie dit zijn.*Wacht op werk/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mensen die wachten op werk' })).toBeVisible();
  await expect(page.getByText(`${totaal} mensen op 2 maart 2026.`)).toBeVisible();
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(totaal + 1);
});

test('people on hold stand apart, with the reason and the last day', { tag: '@lezen' }, async ({ page }) => {
  await openSessie(page);
  await page.goto('/werk/wachtlijst');
  const tabel = page.getByRole('table', { name: /^Aangehouden: \d+/ });
  await expect(tabel.getByRole('columnheader')).toHaveText([
    'Naam',
    'Wacht sinds',
    'Weken',
    'Reden',
    'Tot en met',
    'Wie',
  ]);
  await expect(tabel.getByRole('row', { name: /Volgt eerst een training/ })).toContainText('17 mei 2026');
  await expect(page.getByText(/Van hen (is|zijn) \d+ mens/)).toBeVisible();
  await expect(page.getByText('boven de norm').first()).toBeVisible();
  await expect(page.getByText(/De norm is 26 weken/)).toBeVisible();
});

test('of a colleague’s people only the number shows', { tag: '@lezen' }, async ({ page }) => {
  await openSessie(page);
  await page.goto('/werk/wachtlijst');
  const eigen = page.getByRole('row', { name: /Farah El Idrissi/ });
  const collega = page.getByRole('row', { name: /Bram Visser/ });
  expect(await eigen.count()).toBeGreaterThan(0);
  for (const naam of await eigen.getByRole('rowheader').allInnerTexts()) expect(naam).not.toMatch(/^Dossier/);
  expect(await collega.count()).toBeGreaterThan(0);
  for (const naam of await collega.getByRole('rowheader').allInnerTexts()) {
    expect(naam).toMatch(/^Dossier k-[a-z0-9]{6}$/);
  }
});
