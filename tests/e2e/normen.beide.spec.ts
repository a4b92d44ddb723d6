import { expect, type Page, test } from '@playwright/test';
import { gebruikEigenInstallatie } from './eigenInstallatie.ts';

const { openAls } = gebruikEigenInstallatie();

async function vulMinimumloonIn(page: Page, waarde: string): Promise<void> {
  await page.getByLabel('Waarde').fill(waarde);
  await page.getByLabel('Artikel').fill('Wet minimumloon en minimumvakantiebijslag art. 8');
  await page.getByLabel('Bron', { exact: true }).fill('Staatscourant 2026, 1');
  await page.getByLabel('De tekst van de wet of regeling').check();
  await page.getByRole('button', { name: 'Bewaar de waarde' }).click();
}

test('an administrator enters the minimum wage, a second person confirms it and withdraws it again', async ({
  browser,
  javaScriptEnabled,
}) => {
  const ilse = await openAls(browser, javaScriptEnabled, 'Ilse');
  await ilse.goto('/beheer/regels');
  const mist = ilse.locator('#ontbrekend').getByRole('row', { name: /Minimumloon per maand/ });
  await expect(mist).toContainText('1 juli 2026');
  await expect(mist).toContainText('€ 2.294,40 per maand');
  await mist.getByRole('link', { name: 'Vul in minimumloon per maand' }).click();
  await expect(ilse.getByLabel('Geldt vanaf')).toHaveValue('01-07-2026');
  await ilse.getByLabel('Geldt vanaf').fill('02-07-2026');
  await vulMinimumloonIn(ilse, '2340.00');
  await expect(
    ilse.getByRole('heading', { name: 'Er ging iets mis. Kijk naar deze 2 punten.' }),
  ).toBeVisible();
  await expect(ilse.getByRole('link', { name: /begint op 1 januari of 1 juli/ })).toBeVisible();
  await expect(ilse.getByLabel('Waarde')).toHaveValue('2340.00');
  await expect(ilse.getByLabel('Artikel')).toHaveValue(/art. 8/);
  await ilse.getByLabel('Geldt vanaf').fill('1-7-2026');
  await vulMinimumloonIn(ilse, '2.340,00');
  await expect(ilse.getByRole('status')).toContainText('De waarde is bewaard en telt mee.');
  await expect(mist).toContainText('1 januari 2027');
  await ilse.getByRole('link', { name: 'Bekijk minimumloon per maand' }).click();
  await expect(ilse.getByText('Je hebt deze waarde zelf ingevuld.')).toBeVisible();
  await expect(ilse.getByRole('button', { name: /de waarde klopt/ })).toHaveCount(0);

  const wim = await openAls(browser, javaScriptEnabled, 'Wim');
  await wim.getByRole('navigation').getByRole('link', { name: 'Regels' }).click();
  await expect(wim.getByRole('link', { name: 'Norm invullen' })).toHaveCount(0);
  await wim.getByRole('link', { name: 'Bekijk en bevestig minimumloon per maand' }).click();
  await expect(wim.getByRole('definition').filter({ hasText: '€ 2.294,40 per maand' })).toBeVisible();
  await wim.getByRole('button', { name: 'Ik las de bron en de waarde klopt' }).click();
  await expect(wim.getByRole('status')).toContainText('De waarde is bevestigd.');
  await expect(wim.getByRole('link', { name: /Bekijk en bevestig/ })).toHaveCount(0);

  await wim.goto('/beheer/regels/normen/minimumloon-maand');
  const waarde = wim
    .locator('#norm-waarden')
    .getByRole('row', { name: /1 juli 2026 tot en met 31 december 2026/ });
  await expect(waarde).toContainText('€ 2.340,00 per maand');
  await expect(waarde).toContainText('gelezen in de wet');
  const invulling = wim.locator('#norm-invullingen').getByRole('row', { name: /1 juli 2026/ });
  await expect(invulling).toContainText('bevestigd door Wim Dekkers');
  await invulling.getByRole('link', { name: 'Bekijk' }).click();
  await wim.getByRole('button', { name: 'Trek de waarde in' }).click();
  await expect(wim.getByRole('link', { name: 'Schrijf op waarom je de waarde intrekt.' })).toBeVisible();
  await wim.getByLabel('Waarom trek je de waarde in?').fill('Het bedrag was van een ander jaar.');
  await wim.getByRole('button', { name: 'Trek de waarde in' }).click();
  await expect(wim.getByRole('status')).toContainText('De waarde is ingetrokken');
  await expect(wim.locator('#ontbrekend').getByRole('row', { name: /Minimumloon per maand/ })).toContainText(
    '1 juli 2026',
  );
});

test('the controller enters a price of the gemeente, and somebody else confirms it', async ({
  browser,
  javaScriptEnabled,
}) => {
  const wim = await openAls(browser, javaScriptEnabled, 'Wim');
  await wim.goto('/beheer/regels');
  await wim.getByRole('link', { name: 'Prijs invullen' }).click();
  await wim.getByRole('button', { name: 'Bewaar de prijs' }).click();
  await expect(
    wim.getByRole('heading', { name: 'Er ging iets mis. Kijk naar deze 4 punten.' }),
  ).toBeVisible();
  await wim.getByLabel('Prijs van een plek').check();
  await wim.getByLabel('Bedrag per persoon per jaar').fill('9.300');
  await wim.getByLabel('Geldt vanaf').fill('1-1-2026');
  await wim.getByLabel('Bron').fill('Collegebesluit van 12 december 2025');
  await wim.getByRole('button', { name: 'Bewaar de prijs' }).click();
  await expect(wim.getByRole('status')).toContainText('De prijs is bewaard.');

  const ilse = await openAls(browser, javaScriptEnabled, 'Ilse');
  await ilse.goto('/beheer/regels');
  const prijs = ilse.locator('#gemeente-prijzen').getByRole('row', { name: /Prijs van een plek/ });
  await expect(prijs).toContainText('€ 9.300');
  await expect(prijs).toContainText('nog niet bevestigd');
  await prijs.getByRole('link', { name: /Bekijk/ }).click();
  await ilse.getByRole('button', { name: 'Ik las de bron en de waarde klopt' }).click();
  await expect(prijs).toContainText('bevestigd door Ilse Brandsma');
});
