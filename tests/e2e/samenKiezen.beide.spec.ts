import { expect, test } from '@playwright/test';
import { brengNaarWachten, createAchternaam, openSessie, registreer } from './kandidaatStappen.ts';
import {
  antwoord,
  beginSamen,
  gaVerder,
  geefTerug,
  readVolgorde,
  verwachtRustig,
  verwachtVolgorde,
} from './samenStappen.ts';

test.use({ viewport: { width: 1024, height: 768 } });

test('Noa and Joost choose together: stop, go on, order, yes, and the timeline tells', async ({ page }) => {
  test.setTimeout(150_000);
  await openSessie(page);
  const dossier = await registreer(page, createAchternaam());
  await brengNaarWachten(page, dossier);
  await beginSamen(page, dossier, 'Farah en Joost');
  await expect(page.getByText('Je kunt niets fout doen.')).toBeVisible();
  await verwachtRustig(page);
  await page.goto(dossier);
  await expect(page).toHaveURL(/\/mijn$/);
  await page.goto('/mijn/kiezen');

  await page.getByRole('link', { name: 'Beginnen' }).click();
  await expect(page.getByRole('group', { name: 'Wat doe je liever?' })).toBeVisible();
  await verwachtRustig(page);
  await page.getByLabel('Dieren verzorgen').check();
  await gaVerder(page);
  await antwoord(page, 'Ik weet het niet', 3);

  await page.getByRole('link', { name: 'Later verder' }).click();
  await expect(page.getByText('Alles wat je zei, is bewaard.')).toBeVisible();
  await verwachtRustig(page);
  await geefTerug(page);
  await expect(page.getByRole('status')).toContainText('Alle antwoorden zijn bewaard');
  await page.goto('/mijn/kiezen');
  await expect(page).toHaveURL(/\/werk$/);

  await beginSamen(page, dossier, 'Farah en Joost');
  await page.getByRole('link', { name: 'Verder waar je was' }).click();
  await expect(page).toHaveURL(/leuk\/5$/);
  await page.goto('/mijn/kiezen/leuk/1');
  await expect(page.getByLabel('Dieren verzorgen')).toBeChecked();
  await page.goto('/mijn/kiezen/leuk/5');
  await antwoord(page, 'Ik weet het niet', 8);

  await expect(page.getByText('Een rustige plek')).toBeVisible();
  await expect(page.getByText('Je hoeft niet te zeggen waarom.')).toBeVisible();
  await verwachtRustig(page);
  await antwoord(page, 'Ja', 1);
  await antwoord(page, 'Nee', 7);

  await expect(page.getByRole('heading', { level: 1, name: 'Kijk naar deze plekken' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
  await page.locator('summary').first().click();
  await expect(
    page.getByText('Jij vindt dit leuk: dieren verzorgen. Dat doe je hier.').first(),
  ).toBeVisible();
  await expect(page.getByText('De computer kiest niet. Jij kiest.').first()).toBeVisible();
  await verwachtRustig(page);
  await page.getByLabel('Leuk', { exact: true }).nth(0).check();
  await page.getByLabel('Leuk', { exact: true }).nth(1).check();
  await page.getByLabel('Ik wil eerst gaan kijken').first().check();
  await gaVerder(page);
  await gaVerder(page);
  await gaVerder(page);

  await expect(page).toHaveURL(/\/keuze$/);
  await page.waitForLoadState();
  await verwachtRustig(page);
  expect(await readVolgorde(page)).toHaveLength(2);
  const [eerste = '', tweede = ''] = await readVolgorde(page);
  await page.getByRole('button', { name: `Hoger ${tweede}` }).click();
  await expect(page).toHaveURL(/keuze#plek-p-/);
  await verwachtVolgorde(page, [tweede, eerste]);
  await page
    .getByRole('button', { name: /^Zet erbij/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: /^3\. / })).toBeVisible();
  await page
    .getByRole('button', { name: /^Haal weg/ })
    .last()
    .click();
  await expect(page.getByRole('heading', { name: /^3\. / })).toHaveCount(0);
  await verwachtVolgorde(page, [tweede, eerste]);

  await page.getByRole('link', { name: 'Verder', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Dit is jouw keuze. Klopt dit?' })).toBeVisible();
  await verwachtRustig(page);
  await page.getByRole('button', { name: 'Ja, dit is mijn keuze' }).click();
  await expect(page.getByRole('heading', { name: 'Je keuze is bewaard' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Ga eerst kijken' })).toBeVisible();
  await verwachtRustig(page);
  await page.getByRole('link', { name: 'Klaar' }).click();
  await page.getByRole('link', { name: 'Stoppen' }).click();
  await geefTerug(page);
  await expect(page.getByRole('status')).toContainText('De keuze is bewaard');

  await page.goto(`${dossier}/tijdlijn`);
  const punt = page.locator('li', { has: page.getByRole('heading', { name: 'Plekken gekozen' }) });
  await expect(punt).toContainText('2 maart 2026');
  await expect(punt).toContainText('Erbij waren: Farah en Joost.');
  expect(await punt.locator('ol li').allTextContents()).toEqual(
    [tweede, eerste].map((plek) => plek.split(', ')[0]),
  );
});

test('someone must be there, and the form says so', async ({ page }) => {
  await openSessie(page);
  const dossier = await registreer(page, createAchternaam());
  await page.goto(`${dossier}/samen`);
  await page.getByLabel('Wie zijn erbij?').fill('');
  await page.getByRole('button', { name: 'Geef het scherm aan de kandidaat' }).click();
  await expect(page.getByRole('link', { name: 'Vul in wie erbij zijn.' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Samen kiezen kan alleen/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Kies een pincode van 4/ })).toBeVisible();
});
