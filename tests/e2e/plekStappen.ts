import { expect, type Page } from '@playwright/test';
import { dienIn } from './formulier.ts';
import { createAchternaam } from './kandidaatStappen.ts';

/** A KvK number that nobody has yet. */
export function createKvk(): string {
  return String(10_000_000 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 80_000_000));
}

/** Adds a provider and opens its page. Gives its name. */
export async function maakWerkgever(page: Page): Promise<string> {
  const naam = `Zorgtuin ${createAchternaam()}`;
  const velden = { kvk: createKvk(), naam, soort: 'aanbieder', vorm: 'zorg-of-welzijn' };
  await page.goto(await dienIn(page, '/werk/werkgevers/nieuw', velden));
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
  return naam;
}

/** The same with what a person types and chooses. */
export async function maakWerkgeverOpPagina(page: Page): Promise<string> {
  const naam = `Zorgtuin ${createAchternaam()}`;
  await page.goto('/werk/werkgevers');
  await page.getByRole('link', { name: 'Nieuwe werkgever' }).click();
  await page.getByLabel('KvK-nummer').fill(createKvk());
  await page.getByLabel('Naam van de organisatie').fill(naam);
  await page.getByLabel('Aanbieder', { exact: true }).check();
  await page.getByLabel('Zorg of welzijn').check();
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
  return naam;
}

/** Adds a place to the employer whose page is open, and opens the page of the place. Gives its name. */
export async function maakPlek(page: Page, zitplaatsen = '1'): Promise<string> {
  const naam = `Tuinwerk ${createAchternaam()}`;
  const formulier = await page.getByRole('link', { name: 'Werkplek toevoegen' }).getAttribute('href');
  const uren = { urenmin: '24', urenmax: '32' };
  const velden = { naam, werksoort: 'groen', ...uren, van: '1-1-2026', zitplaatsen };
  await page.goto(await dienIn(page, formulier ?? '', velden));
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
  return naam;
}

/** The same with what a person types and chooses. */
export async function maakPlekOpPagina(page: Page): Promise<string> {
  const naam = `Tuinwerk ${createAchternaam()}`;
  await page.getByRole('link', { name: 'Werkplek toevoegen' }).click();
  await page.getByLabel('Naam van de plek').fill(naam);
  await page.getByLabel('Soort werk').selectOption('groen');
  await page.getByLabel('Minste uren per week').fill('24');
  await page.getByLabel('Meeste uren per week').fill('32');
  await page.getByLabel('Beschikbaar vanaf').fill('1-1-2026');
  await page.getByLabel('Hoeveel mensen kunnen hier werken?').fill('1');
  await page.getByRole('button', { name: 'Plek bewaren' }).click();
  await expect(page.getByRole('heading', { level: 1, name: naam })).toBeVisible();
  return naam;
}

/** Records a choice of these places in this order, by name, and opens the page with the choice. */
export async function kiesPlekken(page: Page, dossier: string, namen: readonly string[]): Promise<void> {
  const lijst = await (await page.request.get(`${dossier}/keuze/nieuw`)).text();
  const nummers = namen.map((naam) => new RegExp(`value="(p-[a-z0-9]{6})">${naam}`).exec(lijst)?.[1] ?? naam);
  const bewaren = `${dossier}/keuze/bewaren?plekken=${nummers.join(',')}`;
  await page.goto(await dienIn(page, bewaren, { aanwezig: 'Joost' }));
  await expect(page.getByRole('status')).toContainText('De keuze is bewaard');
}

/** The same, place by place, with what a person chooses and types. */
export async function kiesPlekkenOpPagina(
  page: Page,
  dossier: string,
  namen: readonly string[],
): Promise<void> {
  await page.goto(`${dossier}/keuze/nieuw`);
  for (const naam of namen) {
    const waarde = await page.locator('option', { hasText: naam }).getAttribute('value');
    await page.getByLabel('Plek toevoegen').selectOption(waarde);
    await page.getByRole('button', { name: 'Voeg toe' }).click();
    await expect(page.getByRole('heading', { name: new RegExp(`Keuze \\d+: ${naam}`) })).toBeVisible();
  }
  await page.getByRole('link', { name: 'Verder' }).click();
  await page.getByLabel('Wie waren erbij?').fill('Joost');
  await page.getByRole('button', { name: 'Ja, dit is de keuze' }).click();
  await expect(page.getByRole('status')).toContainText('De keuze is bewaard');
}

/** Records a yes of both sides on the page of a proposal. */
export async function zegJa(page: Page): Promise<void> {
  for (const kant of ['De kandidaat', 'De werkgever']) {
    await page.getByLabel(kant, { exact: true }).check();
    await page.getByLabel('Ja', { exact: true }).check();
    await page.getByRole('button', { name: 'Bewaar het antwoord' }).click();
    await expect(page.getByRole('status').first()).toContainText('Het antwoord is bewaard');
  }
  await expect(page.getByRole('link', { name: 'Maak de plaatsing van Zoë' })).toBeVisible();
}
