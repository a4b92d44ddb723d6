import { expect, type Page, test } from '@playwright/test';
import { verwachtToegankelijk } from './kandidaatStappen.ts';

const PAGINAS = [
  '/',
  '/gemeenten',
  '/gemeenten?zoek=bestaatniet',
  '/gemeenten?regio=AM11&sorteer=doel2026&richting=aflopend',
  '/gemeenten/almere',
  '/gemeenten/urk',
  '/gemeenten/appingedam',
  '/gemeenten/eemsdelta',
  '/gemeenten/bestaat-niet',
  '/regios',
  '/regios/flevoland',
  '/regios/zeeland',
  '/landelijk',
  '/rekenhulp',
  '/rekenhulp/loonkostensubsidie?peildatum=1-1-2026&leeftijd=30&uren=36&loonwaarde=40&actie=bereken',
  '/rekenhulp/contracten?peildatum=1-2-2026&van-1=1-1-2023&tot-1=31-12-2024&van-2=1-1-2025&actie=bereken',
  '/uitleg/beschut-werk',
  '/uitleg/hoe-we-tellen',
  '/algoritme',
  '/toegankelijkheid',
  '/privacy',
];

const HOOGSTENS_BYTES = 150_000;

async function findBreedte(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth);
}

/** 342 rows take axe half a minute; the filtered lists have the same parts. */
const LANG = '/gemeenten';

for (const adres of PAGINAS) {
  test(`${adres} is accessible, also in the dark on 320 pixels`, async ({ page }) => {
    test.slow(adres === LANG);
    await page.goto(adres);
    await verwachtToegankelijk(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await findBreedte(page)).toBeLessThanOrEqual(320);
    if (adres !== LANG) await verwachtToegankelijk(page);
  });

  test(`${adres} is at most 150 kB, with all that it loads`, async ({ page }) => {
    let bytes = 0;
    page.on('response', async (antwoord) => {
      const { responseBodySize } = await antwoord.request().sizes();
      bytes += responseBodySize;
    });
    const pagina = await page.goto(adres, { waitUntil: 'networkidle' });
    expect((await pagina?.body())?.byteLength).toBeLessThanOrEqual(HOOGSTENS_BYTES);
    expect(bytes).toBeLessThanOrEqual(HOOGSTENS_BYTES);
  });
}

test('the public pages set no cookie', async ({ page, context }) => {
  for (const adres of PAGINAS) await page.goto(adres);
  expect(await context.cookies()).toEqual([]);
});

test('a printed page fits the paper', async ({ page }) => {
  await page.setViewportSize({ width: 680, height: 980 });
  await page.emulateMedia({ media: 'print' });
  for (const adres of ['/gemeenten/almere', '/gemeenten', '/landelijk']) {
    await page.goto(adres);
    expect(await findBreedte(page), adres).toBeLessThanOrEqual(680);
  }
});

test('security.txt tells where to report a weakness, and has not expired', async ({ request }) => {
  const tekst = await (await request.get('/.well-known/security.txt')).text();
  expect(tekst).toMatch(/^Contact: https:/m);
  const verloopt = /^Expires: (.+)$/m.exec(tekst)?.[1] ?? '';
  expect(new Date(verloopt).getTime()).toBeGreaterThan(Date.now());
});
