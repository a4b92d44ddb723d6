import { expect, test } from '@playwright/test';
import { brengNaarWachten, createAchternaam, openSessie, registreer } from './kandidaatStappen.ts';
import { kiesPlekken, maakPlek, maakWerkgever } from './plekStappen.ts';
import { drukOp, neem, typIn } from './toetsenbord.ts';

test.use({ actionTimeout: 15_000 });

test('choosing, proposing, answering and placing goes by keyboard alone', async ({ page }) => {
  test.slow();
  await openSessie(page);
  await maakWerkgever(page);
  const plek = await maakPlek(page);
  const dossier = await registreer(page, createAchternaam());
  await brengNaarWachten(page, dossier);
  await kiesPlekken(page, dossier, [plek]);

  await drukOp(page, page.getByRole('link', { name: `Stel voor ${plek}` }));
  await drukOp(page, page.getByRole('button', { name: 'Doe het voorstel' }));
  await expect(page.getByRole('status')).toContainText('Het voorstel is gedaan');
  for (const kant of ['De kandidaat', 'De werkgever']) {
    await neem(page, page.getByLabel(kant, { exact: true }));
    await neem(page, page.getByLabel('Ja', { exact: true }));
    await drukOp(page, page.getByRole('button', { name: 'Bewaar het antwoord' }));
    await expect(page.getByRole('status').first()).toContainText('Het antwoord is bewaard');
  }
  await drukOp(page, page.getByRole('link', { name: 'Maak de plaatsing van Zoë' }));
  await typIn(page, page.getByLabel('Eerste werkdag'), '9-3-2026');
  await typIn(page, page.getByLabel('Laatste dag'), '8-3-2027');
  await typIn(page, page.getByLabel('Uren per week'), '28');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('De plaatsing is bewaard');

  await drukOp(page, page.getByRole('link', { name: 'Wachtlijst en rondes' }));
  await expect(page.getByText('Begint op 9 maart 2026').first()).toBeVisible();
});
