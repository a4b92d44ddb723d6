import { expect, type Page, test } from '@playwright/test';
import { openSessie } from './kandidaatStappen.ts';

async function kiesDag(page: Page, dag: string): Promise<void> {
  await page.getByLabel('Kies een dag').fill(dag);
  await page.getByRole('button', { name: 'Toon deze dag' }).click();
}

/** The cells of one row of the table: municipality, region, country. */
async function readRij(page: Page, naam: string): Promise<readonly string[]> {
  const rij = page.getByRole('table').getByRole('row', { name: new RegExp(`^${naam}`) });
  await expect(rij).toBeVisible();
  return (await rij.getByRole('cell').allInnerTexts()).slice(0, 3);
}

test('a day of the past shows what was then, with the target of that year', async ({ page }) => {
  await openSessie(page);
  await page.goto('/sturing');
  await kiesDag(page, '15-4-2019');
  await expect(page.getByText('Zo staat het met beschut werk in Almere op 15 april 2019.')).toBeVisible();
  expect((await readRij(page, 'Aan het werk'))[0]).toBe('73');
  expect((await readRij(page, 'Doel'))[0]).toBe('65');
  await expect(page.getByText('Deze dag is nog niet geweest.')).toHaveCount(0);
});

test('a day to come says that the figures are expected', async ({ page }) => {
  await openSessie(page);
  await page.goto('/sturing');
  await kiesDag(page, '31-12-2026');
  await expect(page.getByText(/Deze dag is nog niet geweest.*verwachting/)).toBeVisible();
  await expect(page.getByRole('table', { name: /\(verwacht\)/ })).toBeVisible();
});

test('what can’t be read is told, and stays in the field', async ({ page }) => {
  await openSessie(page);
  await page.goto('/sturing');
  await kiesDag(page, '31-02-2026');
  await expect(page.getByRole('heading', { name: /Er ging iets mis/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Vul een datum in/ })).toBeVisible();
  await expect(page.getByLabel('Kies een dag')).toHaveValue('31-02-2026');
});

test('before the register nothing is 0, and no people stand behind it', { tag: '@lezen' }, async ({
  page,
}) => {
  await openSessie(page);
  await page.goto('/sturing?peildatum=01-01-2014');
  await expect(page.getByText('Van deze dag zijn geen cijfers bekend.')).toBeVisible();
  for (const figuur of ['Doel', 'Aan het werk', 'Dienstverbanden', 'Besluit', 'Wacht op werk', 'Tekort']) {
    expect([figuur, ...(await readRij(page, figuur))]).toEqual([figuur, ...Array(3).fill('onbekend')]);
  }
  await expect(page.getByRole('link', { name: /Bekijk wie dit zijn/ })).toHaveCount(0);
});

test('the country is onbekend as long as not every gemeente is here, and says so', { tag: '@lezen' }, async ({
  page,
}) => {
  await openSessie(page);
  await page.goto('/sturing');
  const [gemeente, regio, land] = await readRij(page, 'Aan het werk');
  expect(gemeente).toMatch(/^\d+$/);
  expect(Number(regio)).toBeGreaterThan(Number(gemeente));
  expect(land).toBe('onbekend');
  await expect(page.getByText(/Nederland: Hier staat het register van 5 van de 342 gemeenten/)).toBeVisible();
});

test('a beleidsadviseur sees figures and no people', { tag: '@lezen' }, async ({ page }) => {
  await openSessie(page, 'Wim');
  await page.goto('/sturing');
  expect((await readRij(page, 'Aan het werk'))[0]).toMatch(/^\d+$/);
  await expect(page.getByRole('link', { name: /Bekijk wie dit zijn/ })).toHaveCount(0);
  for (const pad of ['/sturing/mensen/wachtend', '/werk', '/werk/kandidaten', '/werk/wachtlijst']) {
    const antwoord = await page.goto(pad);
    expect([pad, antwoord?.status()]).toEqual([pad, 403]);
    await expect(page.getByRole('heading', { level: 1, name: 'Je mag deze pagina niet zien' })).toBeVisible();
    await expect(page.getByRole('main')).not.toContainText(/Dossier k-/);
  }
});
