import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Signs in as a demo person. */
export async function meldAan(page: Page, naam = 'Farah'): Promise<void> {
  await page.goto('/aanmelden');
  await page.getByRole('button', { name: new RegExp(`Inloggen als ${naam}`) }).click();
  await expect(page).not.toHaveURL(/aanmelden/);
}

/** A surname that nobody has yet, so that a journey can run again on the same database. */
export function createAchternaam(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(8)), (getal) =>
    String.fromCharCode(97 + (getal % 26)),
  );
  return `Test${letters.join('')}`;
}

/** A day of birth that is hardly ever given twice: people who share one are shown as possibly the same. */
export function createGeboortedatum(): string {
  const [dag = 0, maand = 0, jaar = 0] = crypto.getRandomValues(new Uint8Array(3));
  return `${1 + (dag % 28)}-${1 + (maand % 12)}-${1960 + (jaar % 48)}`;
}

/** Registers someone in two steps and ends on the first page of the dossier. Gives its address. */
export async function registreer(
  page: Page,
  achternaam: string,
  geboortedatum = createGeboortedatum(),
): Promise<string> {
  await page.goto('/werk/kandidaten/nieuw');
  await page.getByLabel('Voornaam').fill('Zoë');
  await page.getByLabel('Achternaam').fill(`van der ${achternaam}`);
  await page.getByLabel('Geboortedatum').fill(geboortedatum);
  await page.getByRole('button', { name: 'Zoek of we de persoon kennen' }).click();
  await kiesIemandAnders(page);
  await page.getByLabel('Dagbesteding').check();
  await page.getByRole('button', { name: 'Maak het dossier' }).click();
  await expect(page.getByRole('heading', { level: 1, name: `Zoë van der ${achternaam}` })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** Others may share the birth date of an earlier journey. */
async function kiesIemandAnders(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: /Stap 2/ })).toBeVisible();
  const anders = page.getByLabel(/iemand anders/);
  if ((await anders.count()) > 0) await anders.check();
}

/** Takes a person from the start to waiting for a place. */
export async function brengNaarWachten(page: Page, dossier: string): Promise<void> {
  await page.goto(`${dossier}/advies/aanvragen`);
  await page.getByLabel('De gemeente').check();
  await page.getByRole('button', { name: 'Aanvraag vastleggen' }).click();
  await page.getByRole('link', { name: 'Advies vastleggen' }).click();
  await page
    .getByRole('radiogroup', { name: /aanpassingen/ })
    .getByLabel('Nee')
    .check();
  await page
    .getByRole('radiogroup', { name: /begeleiding/ })
    .getByLabel('Ja')
    .check();
  await page.getByRole('button', { name: 'Advies bewaren' }).click();
  await page.getByRole('link', { name: 'Besluit vastleggen' }).click();
  await page.getByLabel('Beschut werk past bij deze persoon').check();
  await page.getByRole('button', { name: 'Besluit bewaren' }).click();
  await expect(page.getByRole('status')).toContainText('Het besluit is vastgelegd');
}

/** No accessibility fault on the page as it stands. */
export async function verwachtToegankelijk(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
