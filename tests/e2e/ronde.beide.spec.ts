import { expect, type Page, test } from '@playwright/test';
import { gebruikEigenInstallatie } from './eigenInstallatie.ts';
import { verwachtToegankelijk } from './kandidaatStappen.ts';

const { openAls } = gebruikEigenInstallatie();

/** Answers the one question that is open about Luuk, and opens a seat at his second choice. */
async function maakPlekVoorLuuk(page: Page): Promise<void> {
  await page.goto('/werk/wachtlijst');
  await page.getByRole('link', { name: 'Luuk Ramirez' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Luuk Ramirez' })).toBeVisible();
  const luuk = new URL(page.url()).pathname;
  await page.goto(`${luuk}/wensen`);
  await page.getByLabel('Kan beginnen vanaf').fill('2-3-2026');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await page.goto(`${luuk}/keuze`);
  await page.getByRole('link', { name: 'Zorgboerderij De Gouden Bijenkorf' }).click();
  await page.getByRole('link', { name: 'Plaatsen toevoegen' }).click();
  await page.getByLabel('Hoeveel plaatsen komen erbij?').fill('1');
  await page.getByLabel('Vanaf').fill('2-3-2026');
  await page.getByRole('button', { name: 'Plaatsen toevoegen' }).click();
  await expect(page.getByRole('status')).toContainText('De plaatsen zijn toegevoegd');
}

/** Prepares and runs a round and ends on its page. */
async function draaiRonde(page: Page): Promise<void> {
  await page.goto('/werk/rondes');
  await page.getByRole('link', { name: 'Bereid een ronde voor' }).click();
  await page.getByLabel('Tekst voor de loting').fill('Trekking van vandaag');
  await page.getByRole('button', { name: 'Leg de loting vast' }).click();
  await expect(page.getByRole('status')).toContainText('De loting ligt vast');
  await page.getByRole('link', { name: 'Draai de ronde' }).click();
  await page.getByRole('button', { name: 'Draai de ronde' }).click();
  await expect(page.getByRole('status')).toContainText('De uitkomst is gecontroleerd');
}

async function verstuurAanbod(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Verstuur het aanbod' }).click();
  await page.getByRole('button', { name: 'Verstuur het aanbod' }).click();
  await expect(page.getByRole('status')).toContainText('Het aanbod is verstuurd');
}

/** Keeps Noa's second choice out of the rounds. */
async function sluitUit(page: Page, reden: string): Promise<void> {
  await page.getByRole('link', { name: 'Maak een ingreep' }).click();
  await page.getByLabel('Moestuin en terrein van Het Erf').check();
  await page.getByLabel('Deze plek niet mee laten doen').check();
  await page.getByLabel('Waarom?').fill(reden);
  await page.getByRole('button', { name: 'Bewaar de ingreep' }).click();
  await expect(page.getByRole('status')).toContainText('De ingreep is bewaard');
}

/** Per person who gets a place: the text of the outcome. */
async function readUitkomsten(page: Page): Promise<ReadonlyMap<string, string>> {
  await page.waitForLoadState();
  const rijen = page.getByRole('table', { name: /Uitkomst per mens/ }).getByRole('row');
  const paren = (await rijen.all()).slice(1).map(async (rij): Promise<readonly [string, string]> => {
    return [await rij.getByRole('rowheader').innerText(), await rij.getByRole('cell').first().innerText()];
  });
  return new Map(await Promise.all(paren));
}

test('Farah runs a round and sends it, Noa refuses, and in the next round nobody loses', async ({
  browser,
  javaScriptEnabled,
}) => {
  test.slow();
  const farah = await openAls(browser, javaScriptEnabled, 'Farah');
  await maakPlekVoorLuuk(farah);
  await draaiRonde(farah);
  const eerste = await readUitkomsten(farah);
  const geplaatst = [...eerste].filter(([, uitkomst]) => uitkomst.startsWith('keuze'));
  expect(eerste.get('Noa van den Berg')).toBe('keuze 1: Dieren verzorgen op Het Erf');
  expect(eerste.get('Luuk Ramirez')).toBe('keuze 2: Bediening in het lunchcafé');
  if (javaScriptEnabled) await verwachtToegankelijk(farah);
  await verstuurAanbod(farah);

  await farah.getByRole('link', { name: 'Noa van den Berg' }).click();
  await expect(farah.getByText(/Noa kreeg Dieren verzorgen op Het Erf\. Dat is keuze 1/)).toBeVisible();
  if (javaScriptEnabled) await verwachtToegankelijk(farah);
  const noa = new URL(farah.url()).pathname.replace(/\/rondes$/, '');
  await farah.goto(`${noa}/keuze`);
  await expect(farah.getByRole('link', { name: 'Bekijk de uitkomst van de rondes' })).toBeVisible();
  await farah.getByRole('link', { name: 'Dieren verzorgen op Het Erf' }).first().click();
  await farah.getByLabel('De kandidaat', { exact: true }).check();
  await farah.getByLabel('Nee', { exact: true }).check();
  await farah.getByLabel('Waarom zegt de kandidaat nee?').selectOption('nu-niet');
  await farah.getByRole('button', { name: 'Bewaar het antwoord' }).click();
  await expect(farah.getByText('Nee zeggen kost Noa niets.')).toBeVisible();

  await farah.goto(`${noa}/rondes`);
  await sluitUit(farah, 'Een collega werkt daar al.');
  await draaiRonde(farah);
  await expect(farah.getByText('In deze ronde gold 1 ingreep.')).toBeVisible();
  const tweede = await readUitkomsten(farah);
  for (const [naam, uitkomst] of geplaatst) {
    if (naam !== 'Noa van den Berg') expect(tweede.get(naam)).toBe(uitkomst);
  }
  await farah.getByRole('link', { name: 'Noa van den Berg' }).click();
  await expect(farah.getByText('Bij deze plek was het antwoord nee op 2 maart 2026.')).toBeVisible();
  await expect(farah.getByText(/Deze plek doet sinds 2 maart 2026 niet mee.+collega/)).toBeVisible();
  await expect(farah.getByText(/De datum van het besluit blijft gelden/).first()).toBeVisible();
  const markt = await farah.request.get('/werk/rondes/1/markt.json');
  expect(await markt.json()).toMatchObject({ formaat: 'groeiplek-markt/1' });
  expect(await markt.text()).not.toContain('Noa');
});

test('somebody without the role sees no rounds', { tag: '@lezen' }, async ({
  browser,
  javaScriptEnabled,
}) => {
  const wim = await openAls(browser, javaScriptEnabled, 'Wim');
  await wim.goto('/start');
  await expect(wim.getByRole('link', { name: 'Rondes' })).toHaveCount(0);
  const antwoord = await wim.goto('/werk/rondes');
  expect(antwoord?.status()).toBe(403);
});
