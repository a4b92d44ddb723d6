import { expect, test } from '@playwright/test';
import { brengNaarWachten, createAchternaam, openSessie, registreer } from './kandidaatStappen.ts';
import { kiesPlekken, kiesPlekkenOpPagina, maakPlek, maakWerkgever, zegJa } from './plekStappen.ts';

test.beforeEach(({ page }) => openSessie(page));

test('from choice to work: the order leads, the rules ask for a reason, the person works', async ({
  page,
}) => {
  test.slow();
  await maakWerkgever(page);
  const tweede = await maakPlek(page);
  await page.getByRole('link', { name: /^Zorgtuin/ }).click();
  const eerste = await maakPlek(page);
  const achternaam = createAchternaam();
  const dossier = await registreer(page, achternaam);
  await brengNaarWachten(page, dossier);
  await kiesPlekkenOpPagina(page, dossier, [tweede, eerste]);

  await page.getByRole('link', { name: 'Nieuwe keuze vastleggen' }).click();
  await page.getByRole('link', { name: `Hoger ${eerste}` }).click();
  await expect(page.getByRole('heading', { name: `Keuze 1: ${eerste}` })).toBeVisible();
  await page.getByRole('link', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Ja, dit is de keuze' }).click();
  await expect(page.getByRole('heading', { name: 'Eerdere keuzes' })).toBeVisible();

  await page.getByRole('link', { name: `Stel voor ${tweede}` }).click();
  await expect(page.getByText(`Zoë koos liever: ${eerste}.`)).toBeVisible();
  await page.getByRole('button', { name: 'Doe het voorstel' }).click();
  await expect(page.getByRole('link', { name: /Schrijf op waarom je afwijkt/ })).toBeVisible();
  await page.goto(`${dossier}/keuze`);
  await page.getByRole('link', { name: `Stel voor ${eerste}` }).click();
  await expect(page.getByRole('heading', { name: 'Dit ziet de werkgever' })).toBeVisible();
  await expect(page.getByLabel('Waarom wijk je af?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Doe het voorstel' }).click();
  await expect(page.getByRole('status')).toContainText('Het voorstel is gedaan');
  await zegJa(page);

  await page.getByRole('link', { name: 'Maak de plaatsing van Zoë' }).click();
  await page.getByLabel('Eerste werkdag').fill('2-3-2026');
  await page.getByLabel('Laatste dag').fill('1-12-2026');
  await page.getByLabel('Uren per week').fill('24');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('link', { name: /minstens 12 maanden/ })).toBeVisible();
  await page.getByRole('link', { name: /minstens 28 uur per week/ }).click();
  await expect(page).toHaveURL(/#veld-uren$/);
  await expect(page.getByLabel('Uren per week')).toHaveValue('24');
  await page.getByLabel('Waarom minder?').fill('Rustig opbouwen.');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('status')).toContainText('De plaatsing is bewaard');
  await expect(page.getByText('Aan het werk')).toBeVisible();
  await expect(page.getByText('tijdelijk contract 1')).toBeVisible();
  await expect(page.getByText('uiterlijk 1 november 2026')).toBeVisible();
  await page.goto('/werk/wachtlijst');
  await expect(page.getByText(achternaam)).toHaveCount(0);
});

test('a no is kept with side and reason, and costs nothing', async ({ page }) => {
  await maakWerkgever(page);
  const plek = await maakPlek(page);
  const dossier = await registreer(page, createAchternaam());
  await brengNaarWachten(page, dossier);
  await kiesPlekken(page, dossier, [plek]);
  await page.getByRole('link', { name: `Stel voor ${plek}` }).click();
  await page.getByRole('button', { name: 'Doe het voorstel' }).click();
  await page.getByLabel('De kandidaat', { exact: true }).check();
  await page.getByLabel('Nee', { exact: true }).check();
  await page.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await page.getByRole('link', { name: 'Kies waarom het antwoord nee is.' }).click();
  await page.getByLabel('Waarom zegt de kandidaat nee?').selectOption('te-ver');
  await page.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await expect(page.getByText('Nee zeggen kost Zoë niets.')).toBeVisible();
  await expect(page.getByText('De plek is te ver.')).toBeVisible();
  await page.goto(`${dossier}/keuze`);
  await page.getByRole('link', { name: 'Bekijk alle plekken' }).click();
  await expect(page.getByText(/ging deze plek niet door/)).toBeVisible();
});

test('a third contract is the last fixed one, or becomes permanent knowingly', async ({ page }) => {
  await page.goto('/werk/kandidaten');
  await page.getByLabel('Naam of dossiernummer').fill('Milan Yildiz');
  await page.getByRole('button', { name: 'Toon resultaten' }).click();
  await page.getByRole('link', { name: 'Yıldız, Milan' }).click();
  await page.getByRole('link', { name: 'Werk en contract', exact: true }).click();
  const geteld = page.locator('details', { hasText: 'Zo is de keten geteld' }).first();
  await geteld.locator('summary').click();
  await expect(geteld.getByText('Een volgend contract is tijdelijk tot en met')).toBeVisible();
  await expect(geteld.getByText('1 mei 2024 + 36 maanden')).toBeVisible();
  await page.getByRole('link', { name: /Nieuw contract op deze plek/ }).click();
  await page.getByLabel('Laatste dag').fill('31-5-2027');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(
    page.getByRole('link', { name: /volgens de regel een vast contract vanaf 1 mei 2027/ }),
  ).toBeVisible();
  await expect(page.getByLabel(/Ik weet dat dit volgens de regel/)).toBeVisible();
});
