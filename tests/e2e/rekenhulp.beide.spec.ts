import { expect, type Page, test } from '@playwright/test';

const uitkomst = (page: Page) => page.getByRole('region', { name: 'Uitkomst' });
const verslag = (page: Page) => page.getByRole('region', { name: 'Zo is dit berekend' });
const bereken = (page: Page) => page.getByRole('button', { name: 'Bereken' }).click();

async function vulLks(page: Page, peildatum: string): Promise<void> {
  await page.goto('/rekenhulp/loonkostensubsidie');
  await page.getByLabel('Voor welke dag wil je rekenen?').fill(peildatum);
  await page.getByLabel('Hoe oud is de werknemer op die dag?').fill('30');
  await page.getByLabel('Hoeveel uur per week werkt de werknemer?').fill('36');
  await page.getByLabel('Wat is de loonwaarde?').fill('40%');
  await bereken(page);
}

async function vulContract(page: Page, nummer: number, van: string, tot: string): Promise<void> {
  const contract = page.getByRole('group', { name: `Contract ${nummer}` });
  await contract.getByLabel('Eerste dag').fill(van);
  await contract.getByLabel('Laatste dag').fill(tot);
}

test('everybody finds the four calculations from the front page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Rekenhulp' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Rekenhulp' })).toBeVisible();
  for (const naam of ['Loonkostensubsidie', 'Contracten op een rij', 'Termijnen', 'Kosten van een plek']) {
    await expect(page.getByRole('main').getByRole('link', { name: naam, exact: true })).toBeVisible();
  }
});

test('the subsidy of a job, with every step, norm and source (R41)', async ({ page }) => {
  await vulLks(page, '1-1-2026');
  await expect(uitkomst(page)).toContainText('€ 1.486,77');
  await expect(uitkomst(page)).toContainText('€ 1.858,46');
  await expect(uitkomst(page)).toContainText('€ 371,69');
  await expect(verslag(page)).toContainText('€ 2.294,40 × (1 + 8%)');
  await expect(verslag(page)).toContainText('€ 2.477,952 × 70%');
  const norm = verslag(page).getByRole('row', { name: /Minimumloon per maand/ });
  await expect(norm).toContainText('1 januari 2026 tot en met 30 juni 2026');
  await expect(norm).toContainText('gelezen in een publicatie');
  await expect(verslag(page).getByRole('link', { name: /Participatiewet art. 2/ })).toHaveAttribute(
    'href',
    /wetten\.overheid\.nl\/BWBR0015703/,
  );
  await expect(page).toHaveURL(/loonwaarde=40%25/);
  await expect(page.getByLabel('Wat is de loonwaarde?')).toHaveValue('40%');
});

test('without a known loonwaarde the subsidy is half (R47)', async ({ page }) => {
  await page.goto('/rekenhulp/loonkostensubsidie?peildatum=1-1-2026&leeftijd=30&uren=28');
  await page.getByLabel('De loonwaarde is nog niet bekend').check();
  await bereken(page);
  await expect(uitkomst(page)).toContainText('€ 963,65');
});

test('after the last known minimum wage there is no amount, but what is missing', async ({ page }) => {
  await vulLks(page, '2-7-2026');
  await expect(uitkomst(page)).toContainText('Voor 2 juli 2026 staat er nog geen minimumloon per maand');
  await expect(uitkomst(page)).toContainText('geldt tot en met 30 juni 2026');
  await expect(uitkomst(page)).toContainText('Een beheerder kan de waarde invullen bij Regels.');
  await expect(uitkomst(page)).not.toContainText('€');
});

test('every fault is told at once, and everything typed stays', async ({ page }) => {
  await page.goto('/rekenhulp/loonkostensubsidie');
  await page.getByLabel('Voor welke dag wil je rekenen?').fill('31-02-2026');
  await page.getByLabel('Hoe oud is de werknemer op die dag?').fill('dertig');
  await page.getByLabel('Hoeveel uur per week werkt de werknemer?').fill('veel');
  await page.getByLabel('Wat is de loonwaarde?').fill('140');
  const antwoord = page.waitForResponse(/actie=bereken/);
  await bereken(page);
  expect((await antwoord).status()).toBe(400);
  await expect(page).toHaveTitle(/^Fout: Loonkostensubsidie/);
  const fouten = page.getByRole('region', { name: 'Er ging iets mis. Kijk naar deze 4 punten.' });
  await expect(fouten.getByRole('link')).toHaveCount(4);
  await fouten.getByRole('link', { name: /percentage/ }).click();
  await expect(page.getByLabel('Wat is de loonwaarde?')).toHaveValue('140');
  await expect(page.getByLabel('Voor welke dag wil je rekenen?')).toHaveValue('31-02-2026');
  await expect(page.getByLabel('Hoe oud is de werknemer op die dag?')).toHaveValue('dertig');
  await expect(page.getByLabel('Hoeveel uur per week werkt de werknemer?')).toHaveValue('veel');
});

test('what the rule itself cannot accept is told at its field', async ({ page }) => {
  await page.goto(
    '/rekenhulp/loonkostensubsidie?peildatum=1-7-2023&leeftijd=30&uren=28&loonwaarde=50&actie=bereken',
  );
  await expect(page.getByLabel(/volle werkweek bij deze werkgever/)).toHaveAttribute('aria-invalid', 'true');
  await page.getByLabel(/volle werkweek bij deze werkgever/).fill('40');
  await bereken(page);
  await expect(uitkomst(page)).toContainText('€ 754,11');
});

test('a chain of contracts is permanent from the day it lasts too long (R68)', async ({ page }) => {
  await page.goto('/rekenhulp/contracten');
  await page.getByLabel('Voor welke dag wil je rekenen?').fill('1-2-2026');
  await vulContract(page, 1, '1-1-2023', '31-12-2024');
  await page.getByRole('button', { name: 'Nog een contract' }).click();
  await expect(page.getByRole('group', { name: 'Contract 1' }).getByLabel('Eerste dag')).toHaveValue(
    '1-1-2023',
  );
  await expect(page.getByRole('group', { name: 'Contract 3' })).toBeVisible();
  await expect(uitkomst(page)).toContainText('Hier zie je dan de uitkomst.');
  await vulContract(page, 3, '1-1-2025', '31-3-2026');
  await bereken(page);
  await expect(uitkomst(page)).toContainText('Het contract is vast vanaf');
  await expect(uitkomst(page)).toContainText('1 januari 2026');
  await expect(uitkomst(page)).toContainText('31 december 2025');
  await expect(page.getByRole('figure')).toContainText('Vanaf 1 januari 2026 is het contract vast');
  const rijen = page.getByRole('table', { name: /eerste en laatste dag/ }).getByRole('row');
  await expect(rijen).toHaveCount(3);
  await expect(rijen.last()).toContainText('31 maart 2026');
});

test('a contract that ends before it begins is a fault at its own row', { tag: '@lezen' }, async ({
  page,
}) => {
  await page.goto('/rekenhulp/contracten?peildatum=1-2-2026&van-2=1-1-2025&tot-2=1-1-2024&actie=bereken');
  const laatste = page.getByRole('group', { name: 'Contract 2' }).getByLabel('Laatste dag');
  await expect(laatste).toHaveAttribute('aria-invalid', 'true');
  await expect(laatste).toHaveValue('1-1-2024');
});

test('a contract that starts later is shown, and said not to count yet', { tag: '@lezen' }, async ({
  page,
}) => {
  await page.goto(
    '/rekenhulp/contracten?peildatum=2-3-2026&van-1=1-4-2025&tot-1=31-3-2026&van-2=1-4-2026&tot-2=31-3-2027&actie=bereken',
  );
  await expect(page.getByText('telt dus nog niet mee: contract 2.')).toBeVisible();
});

test('the last day to object moves off the Easter holiday (R23)', async ({ page }) => {
  await page.goto('/rekenhulp/termijnen');
  await page.getByRole('link', { name: 'Bezwaar', exact: true }).click();
  await page.getByLabel('Op welke dag is het besluit verstuurd?').fill('23-2-2026');
  await bereken(page);
  await expect(uitkomst(page)).toContainText('dinsdag 7 april 2026');
  await expect(verslag(page)).toContainText('Tweede Paasdag');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Termijn voor bezwaar');
});

for (const [soort, vraag, antwoord] of [
  ['advies', 'ontvangen=2-3-2026', 'dinsdag 28 april 2026'],
  ['besluit', 'ontvangen=2-3-2026', 'dinsdag 28 april 2026'],
  ['lks-besluit', 'loonwaardeVastgesteld=10-2-2026', 'dinsdag 17 maart 2026'],
  ['bezwaarbesluit', 'laatsteDagBezwaar=7-4-2026&metCommissie=ja', 'dinsdag 30 juni 2026'],
  ['aanzegging', 'van=1-9-2025&tot=31-8-2026', 'vrijdag 31 juli 2026'],
  ['aanzegging', 'van=1-1-2026&tot=31-5-2026', 'Aanzeggen hoeft niet'],
] as const) {
  test(`the term ${soort} with ${vraag} gives ${antwoord}`, { tag: '@lezen' }, async ({ page }) => {
    await page.goto(`/rekenhulp/termijnen?soort=${soort}&${vraag}&actie=bereken`);
    await expect(uitkomst(page)).toContainText(antwoord);
  });
}

test('what a place costs is told per stream and payer, never as one amount (R97)', async ({ page }) => {
  await page.goto('/rekenhulp/plaatskosten');
  await page.getByLabel('Voor welke dag wil je rekenen?').fill('1-8-2016');
  await page.getByLabel('Wat is de loonwaarde?').fill('45');
  await page.getByLabel('Hoeveel uur per week?').fill('36');
  await page.getByLabel('Wat kost de begeleiding in een jaar?').fill('8.500');
  await page.getByText('Meer dan 36 uur, of een datum voor 2024?').click();
  await page.getByLabel('Hoeveel uur is een volle werkweek?').fill('36');
  await bereken(page);
  await expect(
    uitkomst(page).getByText('Wat de gemeente betaalt: subsidie, begeleiding en overig'),
  ).toBeVisible();
  await expect(uitkomst(page)).toContainText('€ 21.977,31 per jaar');
  const delen = page.getByRole('table', { name: 'Delen van de kosten per jaar' });
  await expect(delen.getByRole('row', { name: /Loonkostensubsidie/ })).toContainText('€ 13.477,31');
  await expect(delen.getByRole('row', { name: /Vergoeding voor de subsidie/ })).toContainText('onbekend');
});

test('amounts that people name are shown with the money they turn out to be', async ({ page }) => {
  await page.goto('/rekenhulp');
  await page.getByRole('link', { name: 'Waar komt € 22.000 vandaan?' }).click();
  const almere = page.getByRole('region', { name: '€ 22.000 per plek (Almere, 2016)', exact: true });
  await expect(almere).toContainText('€ 21.977,31');
  await expect(almere).toContainText('subsidie en begeleiding');
  await almere.getByText('Zo is het uitgerekend', { exact: true }).click();
  await expect(almere).toContainText('€ 24.504,20');
});

test('on paper stands the calculation without menu or form, with its name and day', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 980 });
  await vulLks(page, '1-1-2026');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(/^Groeiplek, \d+ \w+ \d{4}\. Loonkostensubsidie uitrekenen\.$/)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'Bereken' })).toBeHidden();
  await expect(uitkomst(page)).toContainText('€ 1.858,46');
  await expect(page.getByText('€ 2.294,40 × (1 + 8%)', { exact: true })).toBeVisible();
  await expect(page.getByText(/https:\/\/wetten\.overheid\.nl\/BWBR0015703/).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(680);
});
