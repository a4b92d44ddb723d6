import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { openSessie } from './kandidaatStappen.ts';

test('what was typed waits when a reason is needed first', async ({ page, baseURL }) => {
  // Nobody else gives a reason as Bram, which would hold for the whole day.
  await openSessie(page, 'Bram');
  await page.goto('/sturing/mensen/wachtend');
  const vanCollega = page.getByRole('link', { name: /^Dossier k-/ }).last();
  const adres = `${await vanCollega.getAttribute('href')}/gesprek`;
  const antwoord = await page.request.post(adres, {
    form: { verzoek: randomUUID(), tekst: 'Lang gesprek over de dieren.', datum: '2-3-2026' },
    headers: { origin: baseURL ?? '' },
  });
  expect(antwoord.status()).toBe(409);
  const html = await antwoord.text();
  expect(html).toContain('Er is eerst nog een stap nodig');
  expect(html).toContain('value="Lang gesprek over de dieren."');
  expect(html).toMatch(/href="\/werk\/kandidaten\/k-[a-z0-9]{6}\/reden/);
});
