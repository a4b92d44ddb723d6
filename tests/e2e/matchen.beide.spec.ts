import { expect, type Locator, type Page, test } from '@playwright/test';
import {
  brengNaarWachten,
  createAchternaam,
  openSessie,
  registreer,
  verwachtToegankelijk,
} from './kandidaatStappen.ts';
import { kiesPlekken, maakPlek, maakWerkgever } from './plekStappen.ts';

const HET_ERF = 'Dieren verzorgen op Het Erf';

/** The boxes to compare the first places with, each by its own place: other journeys add places in between. */
async function listVakjes(page: Page, aantal: number): Promise<readonly Locator[]> {
  const vakjes = page.getByLabel(/^Vergelijk /);
  await expect(vakjes.nth(aantal - 1)).toBeVisible();
  const ids = await vakjes.evaluateAll((alle) => alle.map(({ id }) => id));
  return ids.slice(0, aantal).map((id) => page.locator(`#${id}`));
}

test('the own choice is on top, places are compared, and another place needs a reason', async ({
  page,
  javaScriptEnabled,
}) => {
  test.slow();
  await openSessie(page);
  await maakWerkgever(page);
  const ander = await maakPlek(page);
  const nummer = new URL(page.url()).pathname.split('/').at(-1);
  const dossier = await registreer(page, createAchternaam());
  await brengNaarWachten(page, dossier);
  await kiesPlekken(page, dossier, [HET_ERF]);

  await page.getByRole('link', { name: 'Bekijk alle plekken' }).click();
  await expect(page.getByText('Gesorteerd op keuze van Zoë')).toBeVisible();
  const eerste = page.getByRole('article').first();
  await expect(eerste.getByRole('heading', { level: 3 })).toHaveText(HET_ERF);
  await expect(eerste.getByText('Keuze 1 van Zoë')).toBeVisible();
  await expect(eerste.getByRole('heading', { name: 'Weten we nog niet' })).toBeVisible();
  await expect(eerste.getByRole('heading', { name: 'Past goed' })).toHaveCount(0);
  await expect(page.getByText('%')).toHaveCount(0);
  if (javaScriptEnabled) await verwachtToegankelijk(page);

  const vakjes = await listVakjes(page, 4);
  for (const vakje of vakjes) await vakje.check();
  await page.getByRole('button', { name: 'Vergelijk' }).click();
  await expect(page.getByRole('link', { name: 'Je koos 4 plekken.' })).toBeVisible();
  for (const vakje of vakjes) await expect(vakje).toBeChecked();
  for (const vakje of vakjes.slice(2)) await vakje.uncheck();
  await page.getByRole('button', { name: 'Vergelijk' }).click();
  const tabel = page.getByRole('table', { name: '2 plekken naast elkaar' });
  await expect(tabel.getByRole('columnheader', { name: HET_ERF })).toBeVisible();
  await expect(tabel.getByRole('row', { name: /^Keuze Keuze 1 van Zoë niet gekozen/ })).toBeVisible();
  if (javaScriptEnabled) await verwachtToegankelijk(page);

  await page.goto(`${dossier}/voorstel/${nummer}`);
  await expect(page.getByRole('heading', { name: 'Dit ziet de werkgever' })).toBeVisible();
  await expect(page.getByText('Zoë koos deze plek niet.')).toBeVisible();
  await page.getByLabel('Antwoord voor').fill('20-3-2026');
  await page.getByRole('button', { name: 'Doe het voorstel' }).click();
  await expect(page.getByRole('link', { name: /Schrijf op waarom je afwijkt/ })).toBeVisible();
  await expect(page.getByLabel('Antwoord voor')).toHaveValue('20-3-2026');
  await page.getByLabel('Waarom wijk je af?').fill('Zoë wil hier eerst een dag kijken.');
  await page.getByRole('button', { name: 'Doe het voorstel' }).click();
  await expect(page.getByRole('status')).toContainText('Het voorstel is gedaan');
  await expect(page.getByRole('heading', { level: 2, name: `Voorstel: ${ander}` })).toBeVisible();
  await expect(page.getByText('Zoë wil hier eerst een dag kijken.')).toBeVisible();
});
