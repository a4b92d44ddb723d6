import { expect, test } from '@playwright/test';
import { openSessie } from './kandidaatStappen.ts';
import { maakPlek, maakPlekOpPagina, maakWerkgever, maakWerkgeverOpPagina } from './plekStappen.ts';

test.beforeEach(({ page }) => openSessie(page));

test('a provider without a place stands out until it has one', async ({ page }) => {
  const naam = await maakWerkgeverOpPagina(page);
  await page.getByRole('link', { name: 'Raamovereenkomst toevoegen' }).click();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(
    page.getByRole('heading', { name: 'Er ging iets mis. Kijk naar deze 4 punten.' }),
  ).toBeVisible();
  await page.getByLabel('Nummer').fill(`RO-${naam.slice(-8)}`);
  await page.getByLabel('Eerste dag').fill('1-1-2026');
  await page.getByLabel('Laatste dag').fill('31-12-2027');
  await page.getByLabel('Aantal keer verlengen').fill('2');
  await page.getByLabel('Maanden per verlenging').fill('12');
  await page.getByLabel('Beschut werk', { exact: true }).check();
  await page.getByLabel('Maximumprijs').fill('22.000');
  await page.getByLabel('Per', { exact: true }).selectOption('jaar');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Verlenging 2: tot en met 31 december 2029')).toBeVisible();
  await expect(page.getByText('€ 22.000 per jaar')).toBeVisible();
  await expect(page.getByRole('heading', { name: /Te weinig beschutte plekken/ })).toBeVisible();

  await page.goto(`/werk/werkgevers?zonderplek=ja&zoek=${encodeURIComponent(naam)}`);
  await page.getByRole('link', { name: naam }).click();
  await maakPlekOpPagina(page);
  await page.getByRole('link', { name: naam }).click();
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
  await page.waitForLoadState();
  await expect(page.getByRole('heading', { name: /Te weinig beschutte plekken/ })).toHaveCount(0);
});

test('a place is copied, changed, and loses a seat with a reason', async ({ page }) => {
  await maakWerkgever(page);
  const plek = await maakPlek(page, '2');
  await page.getByRole('link', { name: 'Kopieer deze plek' }).click();
  await expect(page.getByLabel('Minste uren per week')).toHaveValue('24');
  await page.getByLabel('Naam van de plek').fill(`${plek} binnen`);
  await page.getByLabel('Minste uren per week').fill('40');
  await page.getByRole('button', { name: 'Plek bewaren' }).click();
  await expect(page.getByRole('link', { name: /De meeste uren zijn minder/ })).toBeVisible();
  await expect(page.getByLabel('Naam van de plek')).toHaveValue(`${plek} binnen`);
  await page.getByLabel('Minste uren per week').fill('20');
  await page.getByRole('button', { name: 'Plek bewaren' }).click();
  await expect(page.getByText('20 tot 32 uur per week')).toBeVisible();

  await page.getByRole('link', { name: 'Plaats stoppen' }).first().click();
  await page.getByLabel('Laatste dag').fill('31-3-2026');
  await page.getByLabel('De begeleider is weg').check();
  await page.getByRole('button', { name: 'Plaats stoppen' }).click();
  await expect(page.getByRole('status')).toContainText('De plaats is gestopt');
  await expect(page.getByText('01-01-2026 tot en met 31-03-2026')).toBeVisible();
});

test('two people change an employer: the second sees both and decides', async ({ page, browser }) => {
  await maakWerkgever(page);
  await page.getByRole('link', { name: 'Gegevens wijzigen' }).click();
  await expect(page.getByRole('button', { name: 'Bewaren' })).toBeVisible();
  const ander = await browser.newPage({ javaScriptEnabled: false });
  await openSessie(ander, 'Bram');
  await ander.goto(page.url());
  await ander.getByLabel('Contactpersoon').fill('Petra');
  await ander.getByRole('button', { name: 'Bewaren' }).click();
  await expect(ander.getByText('Petra', { exact: true })).toBeVisible();
  await page.getByLabel('Contactpersoon').fill('Piet');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { name: /Wat er nu staat/ })).toBeVisible();
  await expect(page.getByText('Petra', { exact: true })).toBeVisible();
  await expect(page.getByLabel('Contactpersoon')).toHaveValue('Piet');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByText('Piet', { exact: true })).toBeVisible();
  await ander.close();
});
