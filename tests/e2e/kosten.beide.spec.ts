import { expect, type Page, test } from '@playwright/test';
import { openSessie } from './kandidaatStappen.ts';

/** Years that each journey has for itself, with and without JavaScript. */
const JAREN_PER_REIS = 17;

/** Opens the first year of this journey in which nothing was entered yet, so that it can run again on a database. */
async function openLeegJaar(page: Page, reis: 0 | 1): Promise<string> {
  const beurt = reis * 2 + (test.info().project.name === 'with-js' ? 0 : 1);
  const eerste = 2030 + beurt * JAREN_PER_REIS;
  for (let jaar = eerste; jaar < eerste + JAREN_PER_REIS; jaar += 1) {
    await page.goto(`/sturing/kosten?jaar=${jaar}`);
    if ((await page.getByRole('heading', { name: 'Geen budget ingevuld' }).count()) > 0) return String(jaar);
  }
  throw new Error('every year of this journey was filled in before');
}

async function vulBudgetIn(page: Page, onderdeel: string, geldbron: string, bedrag: string): Promise<void> {
  await page.getByLabel('Welk deel van de kosten is het?').selectOption(onderdeel);
  await page.getByLabel('Uit welk geld komt het?').selectOption(geldbron);
  await page.getByLabel('Hoeveel budget is er?').fill(bedrag);
}

async function readRij(page: Page, tabel: RegExp, naam: RegExp): Promise<readonly string[]> {
  const rij = page.getByRole('table', { name: tabel }).getByRole('row', { name: naam });
  await expect(rij).toBeVisible();
  return (await rij.getByRole('cell').allInnerTexts()).map((tekst) => tekst.replace(/\s+/g, ' '));
}

test('Wim enters a budget, and what was wrong first stays as he typed it', async ({ page }) => {
  await openSessie(page, 'Wim');
  const jaar = await openLeegJaar(page, 0);
  await page.getByRole('link', { name: 'Budget invullen' }).first().click();
  await expect(page.getByLabel('Jaar')).toHaveValue(jaar);

  await vulBudgetIn(page, 'Begeleiding', 'Participatiebudget', 'veel');
  await page.getByRole('button', { name: 'Budget bewaren' }).click();
  await expect(page.getByRole('heading', { name: /Er ging iets mis/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Vul in waar dit staat.' })).toBeVisible();
  await expect(page.getByLabel('Hoeveel budget is er?')).toHaveValue('veel');
  await expect(page.getByLabel('Welk deel van de kosten is het?')).toHaveValue('begeleiding');

  await page.getByLabel('Hoeveel budget is er?').fill('850.000');
  await page.getByLabel('Voor hoeveel plekken is dit?').fill('100');
  await page.getByLabel('Waar staat dit budget?').fill(`Begroting ${jaar}`);
  await page.getByRole('button', { name: 'Budget bewaren' }).click();
  await expect(page.getByText('Het budget is bewaard.')).toBeVisible();
  const [begroot, werkelijk] = await readRij(page, /^Beschut werk in/, /^Begeleiding/);
  expect([begroot, werkelijk]).toEqual(['€ 850.000', 'nog niets geboekt']);
  await expect(page.getByText(`Begroting ${jaar}`).first()).toBeAttached();
});

test('Wim enters what was spent, corrects it, and sees it in the year', async ({ page }) => {
  await openSessie(page, 'Wim');
  const jaar = await openLeegJaar(page, 1);
  await page.goto('/sturing/kosten/posten/nieuw');
  await page.getByLabel('Uitgegeven').check();
  await page.getByLabel('Welk deel van de kosten is het?').selectOption('Overhead');
  await page.getByLabel('Uit welk geld komt het?').selectOption('Eigen geld van de gemeente');
  await page.getByLabel('Eerste dag').fill(`1-1-${jaar}`);
  await page.getByLabel('Laatste dag').fill(`15-1-${jaar}`);
  await page.getByLabel('Hoeveel is het?').fill('1.250,50');
  await page.getByLabel('Waar gaat het over?').fill('Factuur januari');
  await page.getByRole('button', { name: 'Uitgave bewaren' }).click();
  await expect(page.getByRole('link', { name: /hele maanden in één jaar/ })).toBeVisible();
  await page.getByLabel('Laatste dag').fill(`31-1-${jaar}`);
  await page.getByRole('button', { name: 'Uitgave bewaren' }).click();
  await expect(page.getByText('De uitgave is bewaard.')).toBeVisible();

  await page
    .getByRole('link', { name: /Verbeter.*Factuur januari/ })
    .first()
    .click();
  await expect(page.getByLabel('Hoeveel is het?')).toHaveValue('1.250,50');
  await page.getByLabel('Hoeveel is het?').fill('1.300');
  await page.getByRole('button', { name: 'Uitgave bewaren' }).click();
  expect(await readRij(page, /regels? in/, /Factuur januari/)).toContain('€ 1.300');
  await page.goto(`/sturing/kosten?jaar=${jaar}`);
  expect((await readRij(page, /^Beschut werk in/, /^Overhead/)).slice(0, 2)).toEqual(['onbekend', '€ 1.300']);
});

test('a place has its costs beside the budget, in a picture and in a table', async ({ page }) => {
  await openSessie(page, 'Wim');
  await page.goto('/sturing/kosten');
  const grafiek = page.locator('#plekgrafiek');
  await expect(grafiek).toContainText(/Geldstroom:.*wat de gemeente betaalt/);
  await expect(grafiek).toContainText('Verzonnen cijfers');
  const bestand = await page.request.get('/sturing/kosten.csv?jaar=2026');
  expect(bestand.headers()['content-type']).toContain('text/csv');
  expect(await bestand.text()).toMatch(/2026;Beschut werk;Begeleiding;889600,00;\d+,\d\d;/);
  const samen = await readRij(page, /^Kosten per plek in een jaar/, /^Samen/);
  expect(samen.length).toBeGreaterThan(2);
  for (const bedrag of samen) expect(bedrag).toMatch(/^€ \d{2}\.\d{3}$/);
  await expect(page.getByText(/Beschut werk gebruikt [\d,]+% van het Participatiebudget/)).toBeVisible();
  await page.getByRole('link', { name: /22\.000 per plek \(Almere, 2016\)/ }).click();
  await expect(page).toHaveURL(/genoemde-bedragen#plek-22000$/);
});

test('Wim tries scenarios: extra places, money per place, another distribution', async ({ page }) => {
  await openSessie(page, 'Wim');
  await page.goto('/sturing/kosten');
  await page.getByRole('link', { name: 'Wat als?' }).click();
  await page.getByLabel('Groep 1: aantal plekken').fill('60');
  await page.getByLabel('Groep 1: loonwaarde').fill('45%');
  await page.getByLabel('Reken met de bedragen van').fill('1-7-2016');
  await page.getByText('Meer dan 36 uur, of een datum voor 2024?').click();
  await page.getByLabel('Hoeveel uur is een volle werkweek?').fill('36');
  await page.getByLabel('Uren per week voor elke plek').fill('36');
  await page.getByLabel('Begeleiding per plek in een jaar').fill('8.500');
  await page.getByRole('button', { name: 'Bereken' }).click();
  await expect(page.getByRole('main')).toContainText('€ 1.318.638,60');
  await expect(page.getByRole('main')).toContainText('€ 510.000');

  await page.getByRole('link', { name: 'Geld per plek' }).click();
  await page.getByLabel('Vrij budget in een jaar').fill('510.000');
  await page.getByLabel('Bedrag per plek in een jaar').fill('8.500');
  await page.getByLabel('Aantal plekken dat er echt is').fill('50');
  await page.getByRole('button', { name: 'Bereken' }).click();
  await expect(page.getByRole('main')).toContainText('60 plekken');
  await expect(page.getByRole('main')).toContainText('€ 85.000');

  await page.getByRole('link', { name: 'Andere verdeling' }).click();
  await page.getByLabel('Aantal plekken in heel Nederland').fill('4600');
  await page.getByLabel('Deel van deze gemeente').fill('150%');
  await page.getByLabel('Doel van deze gemeente nu').fill('200');
  await page.getByRole('button', { name: 'Bereken' }).click();
  await expect(page.getByRole('heading', { name: /Er ging iets mis/ })).toBeVisible();
  await expect(page.getByLabel('Deel van deze gemeente')).toHaveValue('150%');
  await page.getByLabel('Deel van deze gemeente').fill('5%');
  await page.getByRole('button', { name: 'Bereken' }).click();
  await expect(page.getByRole('main')).toContainText('230 plekken');
  await page.getByRole('link', { name: 'Wat kosten deze plekken?' }).click();
  await expect(page.getByLabel('Groep 1: aantal plekken')).toHaveValue('30');
});

test('a klantmanager does not see money, and only a controller enters it', { tag: '@lezen' }, async ({
  page,
}) => {
  await openSessie(page);
  for (const pad of ['/sturing/kosten', '/sturing/kosten/budget', '/sturing/kosten/scenario']) {
    expect([pad, (await page.goto(pad))?.status()]).toEqual([pad, 403]);
  }
});
