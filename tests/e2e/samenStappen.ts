import { expect, type Page } from '@playwright/test';

/** Hands the screen to the candidate, from the dossier. */
export async function beginSamen(page: Page, dossier: string, aanwezig: string): Promise<void> {
  await page.goto(`${dossier}/keuze`);
  await page.getByRole('link', { name: 'Samen kiezen' }).click();
  await page.getByLabel('is erbij en wil nu kiezen').check();
  await page.getByLabel('Wie zijn erbij?').fill(aanwezig);
  await page.getByRole('button', { name: 'Geef het scherm aan de kandidaat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Kies jouw werkplek' })).toBeVisible();
}

export async function gaVerder(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
}

/** Gives the same answer on this many pages. */
export async function antwoord(page: Page, label: string, keer: number): Promise<void> {
  for (let nummer = 0; nummer < keer; nummer += 1) {
    await page.getByLabel(label, { exact: true }).check();
    await gaVerder(page);
  }
}

/** Waits until the places stand in this order, each as 'Dieren verzorgen, Het Erf'. */
export async function verwachtVolgorde(page: Page, plekken: readonly string[]): Promise<void> {
  await expect.poll(() => readVolgorde(page)).toEqual(plekken);
}

/** The places in the order on the page, without their numbers. */
export async function readVolgorde(page: Page): Promise<readonly string[]> {
  const genummerd = page.locator('h2', { hasText: /^\d\. / });
  const koppen = await page.locator('.gp-plekkaart__kop').filter({ has: genummerd }).allInnerTexts();
  return koppen.map((kop) => kop.replace(/^\d\. /, '').replace(/\s*\n\s*/, ', '));
}
