import { expect, test } from '@playwright/test';
import { meldAan } from './kandidaatStappen.ts';

test('who puts everything off, is told that nothing is left', async ({ page }) => {
  await meldAan(page, 'Nina');
  const niets = page.getByText('Er is niets dat niet kan wachten.');
  await expect(page.getByText('Je hebt 1 ding dat niet kan wachten.')).toBeVisible();
  while ((await niets.count()) === 0) {
    const kaart = page.getByRole('article').first();
    await kaart.getByText('Andere stap').click();
    await kaart.getByRole('button', { name: 'Een week uitstellen' }).click();
    await expect(page.getByRole('status')).toContainText('Het signaal is bewaard.');
  }
  await expect(page.getByRole('heading', { name: 'Niets dat niet kan wachten' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Langst niet gesproken' })).toBeVisible();
});
