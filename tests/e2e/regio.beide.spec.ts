import { expect, type Page, test } from '@playwright/test';
import { openSessie, verwachtToegankelijk } from './kandidaatStappen.ts';

/** Two small gemeenten. No other journey adds or fills places in the one that shares. */
const [EIGENAAR, PARTNER] = [
  { beleid: 'Stefan de Groot', klantmanager: 'Björn Naber' },
  { beleid: 'Vera Mutlu', klantmanager: 'Wout González' },
];

async function verwachtGedaan(page: Page, tekst: string): Promise<void> {
  await expect(page.getByRole('status')).toContainText(tekst);
}

test('two gemeenten agree, one opens a seat, the other takes it over, and it comes back', async ({
  page,
  javaScriptEnabled,
}) => {
  test.slow();
  const naam = `Delen ${javaScriptEnabled ? 'met' : 'zonder'} ${Date.now()}`;
  await openSessie(page, EIGENAAR.beleid);
  await page.goto('/regio/afspraken');
  await page.getByRole('link', { name: 'Bied een afspraak aan' }).click();
  await page.getByLabel('Met welke gemeente?').selectOption('Noordoostpolder');
  await page.getByLabel('Naam van de afspraak').fill(naam);
  await page.getByLabel('Eerste dag').fill('1-1-2026');
  await page.getByRole('button', { name: 'Bied aan' }).click();
  await expect(page.getByRole('heading', { name: /Er ging iets mis/ })).toBeVisible();
  await expect(page.getByLabel('Naam van de afspraak')).toHaveValue(naam);
  await page.getByLabel('Contact voor de andere gemeente').fill('Team Werk, 0527-000 444');
  await page.getByRole('button', { name: 'Bied aan' }).click();
  await verwachtGedaan(page, 'De afspraak is aangeboden');
  await expect(page.getByRole('link', { name: 'Geef antwoord' })).toHaveCount(0);

  await openSessie(page, PARTNER.beleid);
  await page.goto('/regio/afspraken');
  await page.getByRole('link', { name: naam }).click();
  await page.getByRole('link', { name: 'Geef antwoord' }).click();
  await page.getByLabel('Ja, wij doen mee').check();
  await page.getByRole('button', { name: 'Geef antwoord' }).click();
  await verwachtGedaan(page, 'Jullie antwoord is bewaard');

  await openSessie(page, EIGENAAR.klantmanager);
  await page.goto('/regio/plekken/openen');
  await page.getByLabel('Onder welke afspraak?').selectOption({ label: `${naam} (Noordoostpolder)` });
  await page.getByLabel('Welke plek?').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Deel deze plaatsen' }).click();
  await expect(page.getByRole('link', { name: /Schrijf dan waarom/ })).toBeVisible();
  await page.getByLabel('Waarom toch delen?').fill('Er zijn genoeg plaatsen.');
  await page.getByRole('button', { name: 'Deel deze plaatsen' }).click();
  await verwachtGedaan(page, 'De plaatsen zijn gedeeld');
  if (javaScriptEnabled) await verwachtToegankelijk(page);

  await openSessie(page, PARTNER.klantmanager);
  await page.goto('/regio/plekken');
  const rij = page.getByRole('row').filter({ hasText: naam });
  await expect(rij).toContainText('0 van 1');
  await rij.getByRole('link', { name: 'Neem over' }).click();
  await page.getByRole('button', { name: 'Neem over' }).click();
  await verwachtGedaan(page, 'De plek staat nu in jullie lijst');
  await rij.getByRole('link', { name: 'Bekijk onze plek' }).click();
  await expect(page.getByText('1 van 1')).toBeVisible();

  await openSessie(page, EIGENAAR.klantmanager);
  await page.goto('/regio/plekken');
  await rij.getByRole('link', { name: 'Stop met delen' }).click();
  await page.getByLabel('Laatste dag van delen').fill('2-3-2026');
  await page.getByRole('button', { name: 'Stop met delen' }).click();
  await verwachtGedaan(page, 'De laatste dag van delen is bewaard');
  await expect(rij).toContainText('2 maart 2026 tot en met 2 maart 2026');
});

test('Wim sees where places and people miss each other, and no small number', async ({
  page,
  javaScriptEnabled,
}) => {
  await openSessie(page, 'Wim');
  await page.goto('/regio');
  const tabel = page.getByRole('table', { name: /Vrije plaatsen en mensen/ });
  await expect(tabel).toBeVisible();
  await expect(tabel.getByText(/, [0-4] zoeken/)).toHaveCount(0);
  await expect(tabel.getByText(/minder dan 5 zoeken/).first()).toBeVisible();
  if (javaScriptEnabled) await verwachtToegankelijk(page);
  await page.getByRole('link', { name: 'Gedeelde plekken' }).click();
  const winst = page.getByRole('table', { name: 'Als alle gemeenten in de regio alle plekken delen' });
  await expect(winst.getByRole('columnheader', { name: 'Slechtere plek' })).toBeVisible();
  await expect(winst.getByRole('row', { name: /Almere/ })).toContainText('0');
  await expect(page.getByRole('link', { name: 'Deel plaatsen' })).toHaveCount(0);
  if (javaScriptEnabled) await verwachtToegankelijk(page);
});
