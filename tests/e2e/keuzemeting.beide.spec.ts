import { expect, type Page, test } from '@playwright/test';
import { dienIn } from './formulier.ts';
import { createAchternaam, openSessie, registreer } from './kandidaatStappen.ts';
import { kiesPlekken, maakPlek, maakWerkgever, zegJa } from './plekStappen.ts';

/** A first working day per project that no other journey uses: the figures of that day are this journey's own. */
const DAGEN = { 'with-js': '24-2-2026', 'zonder-js': '25-2-2026' } as const;

/** Lines of the file with the figures of one day. */
async function leesBestand(page: Page, dag: string): Promise<readonly string[]> {
  const antwoord = await page.request.get(`/sturing/keuze.csv?van=${dag}&tot=${dag}`);
  return (await antwoord.text()).split('\r\n');
}

/** The people of one figure over one day. */
async function leesMensen(page: Page, dag: string, cijfer: string): Promise<number> {
  const regel = (await leesBestand(page, dag)).find((tekst) => tekst.includes(`;${cijfer};`));
  return Number(regel?.split(';')[4]);
}

/** Takes somebody to a start on the day, at the place of the first choice. Gives the address of the dossier. */
async function laatBeginnen(page: Page, dag: string): Promise<string> {
  const dossier = await registreer(page, createAchternaam());
  await dienIn(page, `${dossier}/advies/aanvragen`, { aanvrager: 'gemeente', ontvangen: '5-1-2026' });
  await dienIn(page, `${dossier}/advies/vastleggen`, { a: 'nee', b: 'ja', datum: '9-2-2026' });
  const genomen = { genomen: '16-2-2026', bekend: '16-2-2026' };
  await dienIn(page, `${dossier}/advies/besluit`, { uitkomst: 'positief', ...genomen });
  await maakWerkgever(page);
  const plek = await maakPlek(page);
  await kiesPlekken(page, dossier, [plek]);
  await page.getByRole('link', { name: `Stel voor ${plek}` }).click();
  await page.getByRole('button', { name: 'Doe het voorstel' }).click();
  await zegJa(page);
  await page.getByRole('link', { name: 'Maak de plaatsing van Zoë' }).click();
  await page.getByLabel('Eerste werkdag').fill(dag);
  await page.getByLabel('Laatste dag').fill('28-2-2027');
  await page.getByLabel('Uren per week').fill('28');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('status')).toContainText('De plaatsing is bewaard');
  return dossier;
}

test('one start on the first choice moves the figure by exactly one, and the person stands behind it', async ({
  page,
}, { project }) => {
  const dag = DAGEN[project.name === 'with-js' ? 'with-js' : 'zonder-js'];
  await openSessie(page);
  test.slow();
  const eerste = await leesMensen(page, dag, 'Op de eerste keuze');
  const samen = await leesMensen(page, dag, 'Samen met een keuze');
  const dossier = await laatBeginnen(page, dag);
  expect(await leesMensen(page, dag, 'Op de eerste keuze')).toBe(eerste + 1);
  expect(await leesMensen(page, dag, 'Samen met een keuze')).toBe(samen + 1);
  expect((await leesBestand(page, dag))[0]).toMatch(/^\ufeffPeriode van;Periode tot en met;Onderwerp;/);

  await page.goto(`/sturing/keuze?van=${dag}&tot=${dag}`);
  await page
    .locator('#honorering #rij-eerste')
    .getByRole('link', { name: String(eerste + 1) })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Begonnen op de eerste keuze' })).toBeVisible();
  await expect(page.locator('tbody tr')).toHaveCount(eerste + 1);
  await expect(page.locator(`tbody a[href="${dossier}"]`)).toBeVisible();
});

test('a beleidsadviseur sees counts, and nobody behind them @lezen', async ({ page }) => {
  await openSessie(page, 'Wim');
  await page.goto('/sturing/keuze?van=1-1-2025&tot=31-12-2025');
  await expect(page.getByText(/Er begonnen \d+ mensen met een eigen keuze/)).toBeVisible();
  await expect(page.locator('#honorering a')).toHaveCount(0);
  expect((await page.goto('/sturing/keuze/mensen/eerste'))?.status()).toBe(403);
});
