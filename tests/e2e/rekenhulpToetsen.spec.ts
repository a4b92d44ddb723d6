import { expect, test } from '@playwright/test';
import { verwachtToegankelijk } from './kandidaatStappen.ts';
import { drukOp, neem, typIn } from './toetsenbord.ts';

test('a subsidy is calculated with the keyboard alone; faults take the focus', async ({ page }) => {
  await page.goto('/rekenhulp');
  await drukOp(page, page.getByRole('main').getByRole('link', { name: 'Loonkostensubsidie' }));
  await expect(page.getByRole('heading', { level: 1, name: 'Loonkostensubsidie uitrekenen' })).toBeVisible();
  await drukOp(page, page.getByRole('button', { name: 'Bereken' }));
  await expect(page.locator('#foutsamenvatting')).toBeFocused();
  await drukOp(page, page.getByRole('link', { name: /Vul de leeftijd in/ }));
  await expect(page.getByLabel('Hoe oud is de werknemer op die dag?')).toBeFocused();
  await page.keyboard.type('30');
  await typIn(page, page.getByLabel('Hoeveel uur per week werkt de werknemer?'), '28');
  await neem(page, page.getByLabel('De loonwaarde is nog niet bekend'));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Uitkomst' })).toContainText('€ 963,65');
  await expect(page).toHaveURL(/#uitkomst$/);
  await verwachtToegankelijk(page);
});

test('a folded calculation opens with the keyboard', async ({ page }) => {
  await page.goto('/rekenhulp/genoemde-bedragen');
  const eerste = page.locator('main summary').first();
  await drukOp(page, eerste);
  await expect(page.getByText('Stap voor stap').first()).toBeVisible();
  await verwachtToegankelijk(page);
});
