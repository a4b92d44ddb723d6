import { expect, test } from '@playwright/test';
import { createAchternaam, openSessie, registreer } from './kandidaatStappen.ts';
import { beginSamen } from './samenStappen.ts';

/** Gives the page a voice of this language that remembers what it was asked to say. */
function metStem(taal: string): string {
  return `
    window.gezegd = [];
    window.SpeechSynthesisUtterance = class { constructor(tekst) { this.text = tekst; } };
    Object.defineProperty(window, 'speechSynthesis', { value: {
      getVoices: () => [{ lang: '${taal}' }],
      speak: ({ text, lang }) => window.gezegd.push([lang, text]),
      cancel: () => {},
    } });`;
}

test('the page is read aloud on request, where there is a Dutch voice', async ({ page }) => {
  await page.addInitScript(metStem('nl-NL'));
  await openSessie(page);
  await beginSamen(page, await registreer(page, createAchternaam()), 'Joost');
  await page.goto('/mijn/kiezen/leuk/1');
  expect(await page.evaluate('window.gezegd')).toEqual([]);
  await page.getByRole('button', { name: 'Lees voor' }).click();
  await expect
    .poll(() => page.evaluate('window.gezegd'))
    .toEqual([
      [
        'nl-NL',
        'Wat doe je liever? Dieren verzorgen. Spullen inpakken. Allebei leuk. Allebei niet leuk. Ik weet het niet. Verder. Terug.',
      ],
    ]);
  await page.getByRole('button', { name: 'Stop met voorlezen' }).click();
  await expect(page.getByRole('button', { name: 'Lees voor' })).toBeVisible();
});

test('without a Dutch voice there is no button, and nothing breaks', async ({ page }) => {
  await page.addInitScript(metStem('en-GB'));
  await openSessie(page);
  await beginSamen(page, await registreer(page, createAchternaam()), 'Joost');
  await expect(page.getByRole('button', { name: 'Lees voor' })).toHaveCount(0);
});
