import { expect, type Page, test } from '@playwright/test';
import { verwachtToegankelijk } from './kandidaatStappen.ts';

/** Public pages, one of each kind and each state; `paginas.spec.ts` looks at them all in the light on a wide screen. */
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

test.use({ colorScheme: 'dark', viewport: { width: 320, height: 640 } });

async function findBreedte(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth);
}

/** Bytes that the page and all that it loaded took on the way, compressed as they came. */
async function findBytes(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    await document.fonts.ready;
    return [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .map((een) => (een instanceof PerformanceResourceTiming ? een.encodedBodySize : 0))
      .reduce((som, bytes) => som + bytes, 0);
  });
}

for (const adres of PAGINAS) {
  test(`${adres} is light, sets no cookie, and is accessible in the dark on 320 pixels`, async ({
    page,
    context,
  }) => {
    const pagina = await page.goto(adres);
    expect((await pagina?.body())?.byteLength).toBeLessThanOrEqual(HOOGSTENS_BYTES);
    const bytes = await findBytes(page);
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(HOOGSTENS_BYTES);
    expect(await context.cookies()).toEqual([]);
    expect(await findBreedte(page)).toBeLessThanOrEqual(320);
    await verwachtToegankelijk(page);
  });
}

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
