import { expect, test } from '@playwright/test';

test('the page of Almere tells what is known, with table, picture, counting, source and date', {
  tag: '@lezen',
}, async ({ page }) => {
  await page.goto('/gemeenten/almere');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Hoe gaat het met beschut werk in Almere?' }),
  ).toBeVisible();
  await expect(
    page.getByText(
      'Op 15 april 2019 had Almere 73 mensen aan een beschutte werkplek geholpen. Het doel was 65 banen in 2019 en is 139 in 2026. Hoeveel mensen in 2019 wachtten, is onbekend.',
    ),
  ).toBeVisible();
  const rij = (jaar: string) =>
    page
      .getByRole('table', { name: 'Doel, gelukt en wachten per jaar in Almere' })
      .getByRole('row', { name: jaar });
  await expect(rij('2015')).toContainText('Plaatsingen, 31 december 2015');
  await expect(rij('2016')).toHaveText(/2016\s*25\s*19/);
  await expect(rij('2017')).toHaveText(/2017\s*28\s*onbekend/);
  await expect(rij('2019')).toHaveText(/2019\s*65\s*73\s*Geholpen/);
  await expect(rij('2020')).toHaveText(/2020\s*onbekend\s*onbekend/);
  await expect(page.getByRole('figure')).toContainText('In 2019 is het in Almere voor 73 mensen gelukt');
  await expect(page.getByRole('heading', { name: 'Zo tellen we' })).toBeVisible();
  await expect(page.getByText('Stcrt. 2017, 4882').first()).toBeVisible();
});

test('invented figures stand in their own block, for a month end', { tag: '@lezen' }, async ({ page }) => {
  await page.goto('/gemeenten/almere');
  const blok = page.getByRole('region', { name: 'Verzonnen cijfers', exact: true });
  await expect(blok).toContainText('Deze cijfers zijn bedacht.');
  await expect(blok).toContainText('Stand op 28 februari 2026');
  await expect(blok).not.toContainText('2 maart 2026');
});

test('a small number of people is not shown', { tag: '@lezen' }, async ({ page }) => {
  await page.goto('/gemeenten/urk');
  await expect(page.getByRole('region', { name: 'Verzonnen cijfers', exact: true })).toContainText(
    'niet getoond',
  );
  await page.goto('/gemeenten/schagen');
  await expect(page.getByRole('row', { name: 'Op de wachtlijst' })).toContainText('minder dan 5');
});

test('other gemeenten show what others published, and no more', { tag: '@lezen' }, async ({ page }) => {
  await page.goto('/gemeenten/amersfoort');
  await expect(
    page.getByText('Op 31 december 2018 werkten in Amersfoort 8 mensen in beschut werk.'),
  ).toBeVisible();
  await expect(page.getByText('Het doel was 41 banen in 2018')).toBeVisible();
  await page.goto('/gemeenten/horst-aan-de-maas');
  await expect(
    page.getByText('Horst aan de Maas had 5 beschutte werkplekken, maar de bron noemt geen datum.'),
  ).toBeVisible();
  await expect(page.getByText('Het doel was toen 8 banen')).toBeVisible();
});

test('a gemeente of the past keeps its page and leads to the present one', async ({ page }) => {
  await page.goto('/gemeenten?zoek=appinge');
  await page.getByRole('link', { name: 'Appingedam' }).click();
  await expect(
    page.getByText('Appingedam bestaat sinds 1 januari 2021 niet meer als gemeente.'),
  ).toBeVisible();
  await page.getByRole('link', { name: 'Eemsdelta' }).click();
  await expect(page.getByText('samen 11: Appingedam 2, Delfzijl 6, Loppersum 3')).toBeVisible();
});

test('all gemeenten are listed, searched and put in order by address', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Naam van de gemeente').fill('sudwest');
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(page).toHaveURL(/\/gemeenten\?zoek=sudwest/);
  await expect(page.getByRole('link', { name: 'Súdwest-Fryslân' })).toBeVisible();

  await page.goto('/gemeenten');
  const rijen = page.getByRole('table').getByRole('row');
  await expect(rijen).toHaveCount(343);
  await page.getByRole('link', { name: 'Doel 2026' }).click();
  await expect(page).toHaveURL(/sorteer=doel2026/);
  await page.getByRole('link', { name: 'Doel 2026' }).click();
  await expect(rijen.nth(1)).toContainText('Amsterdam');
  await page.getByLabel('Arbeidsmarktregio').selectOption('Flevoland');
  await page.getByRole('button', { name: 'Toon resultaten' }).click();
  await expect(rijen).toHaveCount(6);
  await expect(rijen.nth(1)).toContainText('Almere');
});

test('the country shows what was published at the end of 2018 and 2022', { tag: '@lezen' }, async ({
  page,
}) => {
  await page.goto('/');
  await expect(
    page.getByText('Er werkten 8.032 mensen in beschut werk. Het doel was 9.500. Er wachtten 4.329 mensen.'),
  ).toBeVisible();
  await expect(
    page.getByText('Er werkten 2.500 mensen in beschut werk. Het doel was 4.600. Er wachtten 1.200 mensen.'),
  ).toBeVisible();
  await expect(page.getByText('54% van het doel')).toBeVisible();
});

test('the figures are a file that a Dutch spreadsheet opens in columns', { tag: '@lezen' }, async ({
  request,
}) => {
  const antwoord = await request.get('/gemeenten/almere/cijfers.csv');
  const tekst = await antwoord.text();
  expect(antwoord.headers()['content-type']).toContain('text/csv');
  expect(tekst.startsWith('\uFEFFGebied;Cijfer;Waarde;Status;Peildatum;')).toBe(true);
  expect(tekst).toContain('Almere;Doel;65;bekend;31-12-2019;gepubliceerd;nee;');
  expect(tekst).toContain('Almere;Doel;onbekend;onbekend;31-12-2020;');
  expect(tekst).toMatch(/Almere;Aan het werk;\d+;bekend;28-02-2026;register;ja;/);
});
