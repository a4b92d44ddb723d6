import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { dienIn } from './formulier.ts';

/** Signs in as a demo person and ends on the first page for that person. */
export async function meldAan(page: Page, naam = 'Farah'): Promise<void> {
  await openSessie(page, naam);
  await page.goto('/start');
}

/** Signs in as a demo person without opening a page: a session of its own for this context, as the button gives. */
export async function openSessie(page: Page, naam = 'Farah'): Promise<void> {
  const knoppen = await page.request.get('/aanmelden');
  const knop = new RegExp(`value="([0-9a-f-]{36})"><span[^>]*>Inloggen als ${naam}`);
  const gebruiker = knop.exec(await knoppen.text())?.[1];
  if (gebruiker === undefined) throw new Error(`nobody of the demo is called ${naam}`);
  const { origin } = new URL(knoppen.url());
  const antwoord = await page.request.post('/aanmelden', {
    form: { gebruiker },
    headers: { origin },
    maxRedirects: 0,
  });
  expect(antwoord.status()).toBe(303);
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

/** Registers someone and opens the first page of the dossier. Gives its address. */
export async function registreer(
  page: Page,
  achternaam: string,
  geboortedatum = createGeboortedatum(),
): Promise<string> {
  const naam = { voornaam: 'Zoë', achternaam: `van der ${achternaam}` };
  const gegevens = await dienIn(page, '/werk/kandidaten/nieuw', { ...naam, geboortedatum });
  await page.goto(await dienIn(page, gegevens, { herkomst: 'dagbesteding', keuze: 'iemand-anders' }));
  await expect(page.getByRole('heading', { level: 1, name: `Zoë van der ${achternaam}` })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The same in the two steps of the page. */
export async function registreerOpPagina(
  page: Page,
  achternaam: string,
  geboortedatum: string,
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
  await page.waitForLoadState();
  const anders = page.getByLabel(/iemand anders/);
  if ((await anders.count()) > 0) await anders.check();
}

/** Takes a person from the start to waiting for a place. Opens no page. */
export async function brengNaarWachten(page: Page, dossier: string): Promise<void> {
  await dienIn(page, `${dossier}/advies/aanvragen`, { aanvrager: 'gemeente' });
  await dienIn(page, `${dossier}/advies/vastleggen`, { a: 'nee', b: 'ja' });
  await dienIn(page, `${dossier}/advies/besluit`, { uitkomst: 'positief' });
}

/** The same on the pages, ending on the one that tells that the decision is there. */
export async function brengNaarWachtenOpPagina(page: Page, dossier: string): Promise<void> {
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

const REGELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Rows of a table are made by one hand: the first of them stand for all. */
const VERDERE_RIJEN = 'tbody tr:nth-child(n+21)';

/** No accessibility fault on the page as it stands. */
export async function verwachtToegankelijk(page: Page): Promise<void> {
  await verwachtGeenFout(page, (axe) => axe.withTags(REGELS));
}

/** Enough contrast in the colours that are on now; for a page that was found accessible in other colours. */
export async function verwachtContrast(page: Page): Promise<void> {
  await verwachtGeenFout(page, (axe) => axe.withRules(['color-contrast']));
}

/**
 * Pages have no frames, so axe runs in one go inside the page ("legacy mode") instead of half there and half in a second,
 * empty page; it gives an account of what is wrong alone.
 */
async function verwachtGeenFout(page: Page, kies: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  await page.waitForLoadState();
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).exclude(VERDERE_RIJEN);
  const { violations } = await kies(axe).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}
