import { expect, type Page, test } from '@playwright/test';
import {
  brengNaarWachten,
  createAchternaam,
  createGeboortedatum,
  meldAan,
  openSessie,
  registreer,
  verwachtToegankelijk,
} from './kandidaatStappen.ts';
import { kiesPlekken, maakPlek, maakWerkgever, zegJa } from './plekStappen.ts';

/** Somebody who starts on 2 March 2026 for a year, 28 hours a week. Ends on 'Werk en contract'; gives the number. */
async function zetAanHetWerk(page: Page): Promise<{ nummer: string; werkgever: string }> {
  const werkgever = await maakWerkgever(page);
  const plek = await maakPlek(page);
  // Old enough for the whole minimum wage.
  const geboren = createGeboortedatum().replace(/\d{4}$/, (jaar) => String(Math.min(Number(jaar), 1999)));
  const dossier = await registreer(page, createAchternaam(), geboren);
  await brengNaarWachten(page, dossier);
  await kiesPlekken(page, dossier, [plek]);
  await page.getByRole('link', { name: `Stel voor ${plek}` }).click();
  await page.getByRole('button', { name: 'Doe het voorstel' }).click();
  await zegJa(page);
  await page.getByRole('link', { name: 'Maak de plaatsing van Zoë' }).click();
  await page.getByLabel('Eerste werkdag').fill('2-3-2026');
  await page.getByLabel('Laatste dag').fill('1-3-2027');
  await page.getByLabel('Uren per week').fill('28');
  await page.getByRole('button', { name: 'Bewaren' }).click();
  await expect(page.getByRole('status')).toContainText('De plaatsing is bewaard');
  return { nummer: dossier.split('/').at(-1) ?? '', werkgever };
}

/**
 * Each run pays a month of its own, because preparing a month renews what somebody else is about to confirm.
 * 2.294,40 × 1,08 × 60% × 28 ÷ 36 = 1.156,3776. March has 30 of its 31 days: 1.119,0751. With 25% on top.
 */
const MAANDEN = {
  metScript: { naam: 'maart 2026', kies: '2026-03', bedrag: '€ 1.398,84', uiterlijk: '20 maart 2026' },
  zonderScript: { naam: 'april 2026', kies: '2026-04', bedrag: '€ 1.445,47', uiterlijk: '20 april 2026' },
} as const;

test('Farah establishes the subsidy, Wim pays it by name', async ({ page, context, javaScriptEnabled }) => {
  test.slow();
  const maand = MAANDEN[javaScriptEnabled ? 'metScript' : 'zonderScript'];
  // The checker is a script itself.
  const toets = async () => (javaScriptEnabled ? await verwachtToegankelijk(page) : undefined);
  await openSessie(page, 'Farah');
  const { nummer, werkgever } = await zetAanHetWerk(page);

  await page.getByRole('link', { name: /Leg loonkostensubsidie vast/ }).click();
  await expect(page.getByLabel('Vanaf welke dag geldt de subsidie?')).toHaveValue('02-03-2026');
  await toets();
  await page.getByRole('button', { name: 'Leg de subsidie vast' }).click();
  for (const fout of ['Vul de loonwaarde in', 'Vul in op welke dag', 'Vul in wie', 'Kies ja of nee']) {
    await expect(page.getByRole('link', { name: new RegExp(fout) })).toBeVisible();
  }
  await page.getByLabel('Loonwaarde in procenten').fill('40');
  await page.getByLabel('Wanneer is de loonwaarde gemeten?').fill('20-2-2026');
  await page.getByLabel('Wie heeft gemeten?').fill('Meetbureau Flevo');
  await page.getByLabel('Ja', { exact: true }).check();
  await page.getByRole('button', { name: 'Leg de subsidie vast' }).click();
  await expect(page.getByRole('link', { name: /al een andere subsidie voor dit loon/ })).toBeVisible();
  await page.getByLabel('Nee', { exact: true }).check();
  await page.getByRole('button', { name: 'Leg de subsidie vast' }).click();
  await expect(page.getByRole('status')).toContainText('De loonkostensubsidie is vastgelegd');
  await expect(page.getByText('40%, gemeten op 20 februari 2026 door Meetbureau Flevo')).toBeVisible();
  await expect(page.getByText('€ 1.445,47').first()).toBeVisible();
  await toets();

  await context.clearCookies();
  await meldAan(page, 'Wim');
  await page.getByRole('link', { name: 'Kosten', exact: true }).click();
  await page.getByRole('link', { name: 'Betalingen', exact: true }).click();
  await page.getByLabel('Maand', { exact: true }).selectOption(maand.kies);
  await page.getByRole('button', { name: 'Toon resultaten' }).click();
  const rij = page.getByRole('row').filter({ hasText: nummer });
  await expect(rij).toContainText(werkgever);
  await expect(page.getByText('Zoë')).toHaveCount(0);
  await toets();
  await page.getByRole('link', { name: new RegExp(`^(Zet|Reken) de betalingen van ${maand.naam}`) }).click();
  await page.getByRole('button', { name: 'Zet klaar' }).click();
  await expect(page.getByRole('status')).toContainText('De betalingen staan klaar');

  await expect(rij).toContainText(maand.bedrag);
  await expect(rij).toContainText(maand.uiterlijk);
  await rij.getByRole('link', { name: nummer }).click();
  await expect(page.getByText('€ 2.294,40 × (1 + 8%)', { exact: true })).toBeVisible();
  await expect(page.getByText(/naar kalenderdagen/)).toHaveCount(javaScriptEnabled ? 1 : 0);
  await expect(page.getByText('Zoë')).toHaveCount(0);
  await toets();

  await page.getByRole('link', { name: 'Bevestig de betaling' }).click();
  await page.getByRole('button', { name: 'Bevestig de betaling' }).click();
  await expect(page.getByRole('status')).toContainText('De betaling is bevestigd');
  await expect(page.getByText('bevestigd door Wim', { exact: false })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bevestig de betaling' })).toHaveCount(0);
});
