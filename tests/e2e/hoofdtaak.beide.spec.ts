import { expect, type Page, test } from '@playwright/test';
import { createAchternaam, openSessie, registreer } from './kandidaatStappen.ts';
import { kiesPlekken, maakPlek, maakWerkgever, zegJa } from './plekStappen.ts';

/** A municipality of its own per project, so that no other journey moves these figures. */
const OP = {
  'with-js': { klantmanager: 'Céline', code: 'GM0995' },
  'zonder-js': { klantmanager: 'Wout', code: 'GM0171' },
} as const;

test.use({ actionTimeout: 15_000 });

const FIGUREN = ['aan-het-werk', 'dienstverbanden', 'besluit-beschut-werk', 'wacht-op-werk'] as const;
const MAANDEINDE = '2026-02-28';

/** The own municipality's figures of a day, as the table of 'Stand van zaken' shows them. */
async function leesStand(page: Page, dag: string): Promise<number[]> {
  await page.goto(`/sturing?peildatum=${dag}`);
  const cellen = FIGUREN.map((figuur) => page.locator(`#rij-${figuur} td`).first().innerText());
  return (await Promise.all(cellen)).map(Number);
}

/** The rows behind a figure, counted. */
async function telMensen(page: Page, groep: string, dag: string): Promise<number> {
  await page.goto(`/sturing/mensen/${groep}?peildatum=${dag}`);
  return await page.locator('tbody tr').count();
}

async function telWachtlijst(page: Page): Promise<number> {
  await page.goto('/werk/wachtlijst');
  return await page.locator('tbody tr').count();
}

/** The published value of the month end: a number, or the status that takes its place. */
async function leesOpenbaar(page: Page, code: string, veld: string): Promise<number | string> {
  const antwoord = await page.request.get(`/api/v1/gemeenten/${code}/standen?peildatum=${MAANDEINDE}`);
  const { waarde, status } = (await antwoord.json())[veld];
  return waarde ?? status;
}

async function meet(page: Page, code: string) {
  const vandaag = await leesStand(page, '2026-03-02');
  const maandeinde = await leesStand(page, MAANDEINDE);
  const openbaar = [await leesOpenbaar(page, code, 'werkzaam'), await leesOpenbaar(page, code, 'positief')];
  return { vandaag, maandeinde, openbaar, wachtlijst: await telWachtlijst(page) };
}

const plus = (getallen: readonly number[], erbij: readonly number[]) =>
  getallen.map((getal, plaats) => getal + (erbij[plaats] ?? 0));

test('one new person moves every figure by exactly one, on the day itself and at the month end', async ({
  page,
}, { project }) => {
  test.slow();
  const { klantmanager, code } = OP[project.name === 'with-js' ? 'with-js' : 'zonder-js'];
  await openSessie(page, klantmanager);
  const begin = await meet(page, code);
  const dagErvoor = await leesStand(page, '2026-02-25');

  const achternaam = createAchternaam();
  const dossier = await registreer(page, achternaam);
  await page.goto(`${dossier}/advies/aanvragen`);
  await page.getByLabel('De gemeente').check();
  await page.getByLabel('Wanneer ontving UWV de aanvraag?').fill('5-1-2026');
  await page.getByRole('button', { name: 'Aanvraag vastleggen' }).click();
  await expect(page.getByText('2 maart 2026').filter({ visible: true }).first()).toBeVisible();
  await page.getByRole('link', { name: 'Advies vastleggen' }).click();
  await page
    .getByRole('radiogroup', { name: /aanpassingen/ })
    .getByLabel('Ja')
    .check();
  await page
    .getByRole('radiogroup', { name: /begeleiding/ })
    .getByLabel('Nee')
    .check();
  await page.getByLabel('Wat is de datum van het advies?').fill('16-2-2026');
  await page.getByRole('button', { name: 'Advies bewaren' }).click();
  await expect(page.getByRole('link', { name: 'Besluit vastleggen' })).toBeVisible();
  expect(await meet(page, code)).toEqual(begin);

  await page.goto(`${dossier}/advies`);
  await page.getByRole('link', { name: 'Besluit vastleggen' }).click();
  await page.getByLabel('Beschut werk past bij deze persoon').check();
  await page.getByLabel('Op welke dag is het besluit genomen?').fill('23-2-2026');
  await page.getByLabel('Op welke dag is de brief verstuurd?').fill('23-2-2026');
  await page.getByRole('button', { name: 'Besluit bewaren' }).click();
  await expect(page.getByText('7 april 2026').first()).toBeVisible();

  const wachtend = await meet(page, code);
  expect(wachtend.vandaag).toEqual(plus(begin.vandaag, [0, 0, 1, 1]));
  expect(wachtend.maandeinde).toEqual(plus(begin.maandeinde, [0, 0, 1, 1]));
  expect(wachtend.wachtlijst).toBe(begin.wachtlijst + 1);
  expect(await telMensen(page, 'wachtend', '2026-03-02')).toBe(wachtend.vandaag[3]);

  await maakWerkgever(page);
  const plek = await maakPlek(page);
  await kiesPlekken(page, dossier, [plek]);
  await page.getByRole('link', { name: `Stel voor ${plek}` }).click();
  await page.getByRole('button', { name: 'Doe het voorstel' }).click();
  await zegJa(page);
  await page.getByRole('link', { name: 'Maak de plaatsing van Zoë' }).click();
  await page.getByLabel('Eerste werkdag').fill('26-2-2026');
  await page.getByLabel('Laatste dag').fill('25-2-2027');
  await page.getByLabel('Uren per week').fill('28');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('status')).toContainText('De plaatsing is bewaard');

  const werkend = await meet(page, code);
  expect(werkend.vandaag).toEqual(plus(begin.vandaag, [1, 1, 1, 0]));
  expect(werkend.maandeinde).toEqual(plus(begin.maandeinde, [1, 1, 1, 0]));
  expect(werkend.wachtlijst).toBe(begin.wachtlijst);
  expect(await telMensen(page, 'werkzaam', '2026-03-02')).toBe(werkend.vandaag[0]);
  expect(await leesStand(page, '2026-02-25')).toEqual(plus(dagErvoor, [0, 0, 1, 1]));

  const [werkzaam] = werkend.maandeinde;
  expect(werkend.openbaar[0]).toBe(typeof begin.openbaar[0] === 'number' ? werkzaam : begin.openbaar[0]);
});
