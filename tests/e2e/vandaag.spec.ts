import { expect, type Page, test } from '@playwright/test';
import { meldAan, verwachtToegankelijk } from './kandidaatStappen.ts';
import { drukOp } from './toetsenbord.ts';

/** How many things can't wait, as the page says. */
async function readAantal(page: Page): Promise<number> {
  const zin = await page.getByText(/Je hebt \d+ ding|Er is niets dat niet kan wachten\./).innerText();
  return Number(/Je hebt (\d+)/.exec(zin)?.[1] ?? 0);
}

test('Milan’s job ends: what, why now and what Farah can do stand above what is due later', async ({
  page,
}) => {
  await meldAan(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible();
  await expect(page.getByText('Het is maandag 2 maart 2026.')).toBeVisible();
  expect(await readAantal(page)).toBeGreaterThanOrEqual(7);

  const milan = page.getByRole('article', { name: 'Milan Yıldız, Het Erf' });
  await expect(milan).toContainText('Het contract stopt op 30 april 2026. Dat is over 59 dagen.');
  await expect(milan).toContainText('tijdelijk contract 2 van hoogstens 3');
  await expect(milan).toContainText('De werkgever moet uiterlijk 30 maart 2026 zeggen of het doorgaat.');
  await expect(milan.getByRole('link', { name: 'Vast contract bespreken' })).toBeVisible();
  await milan.getByText('Andere stap').click();
  await expect(milan.getByRole('link', { name: 'Nog een tijdelijk contract' })).toBeVisible();
  await expect(milan.getByRole('link', { name: 'Zoek samen een nieuwe plek' })).toBeVisible();

  await page.waitForLoadState();
  const titels = await page.getByRole('article').getByRole('heading').allInnerTexts();
  const plaats = (naam: string) => titels.findIndex((titel) => titel.startsWith(naam));
  expect(plaats('Milan Yıldız')).toBeLessThan(plaats('Noa van den Berg'));
});

test('what can wait is folded, and opens with its number', async ({ page }) => {
  await meldAan(page);
  const later = page
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: 'Dit kan later' }) });
  const verwacht = Number(/\((\d+)\)/.exec(await later.locator('summary').first().innerText())?.[1]);
  await expect(later.getByRole('article').first()).toBeHidden();
  await later.locator('summary').first().click();
  await expect(later.getByRole('article').first()).toBeVisible();
  await expect(later.locator('article')).toHaveCount(verwacht);
  await verwachtToegankelijk(page);
});

test('one card is finished by keyboard alone, and there is one thing less', async ({ page }) => {
  await meldAan(page, 'Björn');
  const voor = await readAantal(page);
  expect(voor).toBeGreaterThan(0);
  const kaart = page.getByRole('article').first();
  const titel = await kaart.getByRole('heading').innerText();

  await drukOp(page, kaart.locator('summary'));
  await drukOp(page, kaart.getByRole('button', { name: 'Is gedaan' }));

  await expect(page.getByRole('status')).toContainText('Het signaal is bewaard.');
  expect(await readAantal(page)).toBe(voor - 1);
  await expect(page.getByRole('article', { name: titel })).toHaveCount(0);
  await page.goto('/werk');
  expect(await readAantal(page)).toBe(voor - 1);
});
