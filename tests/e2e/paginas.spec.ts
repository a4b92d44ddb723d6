import { expect, type Page, test } from '@playwright/test';
import { openSessie, verwachtContrast, verwachtToegankelijk } from './kandidaatStappen.ts';
import { type Lezer, PAGINAS, type PaginaVanLijst } from './paginaLijst.ts';

const LEZERS: readonly Lezer[] = ['iedereen', 'Farah', 'Joost', 'Wim', 'Ilse'];

/** Pages are shared over this many tests per reader, so that they run beside each other. */
const PER_TEST = 16;

/** Where the people and places of the test set are: `{noa}` in an address of the list. */
async function findBekenden(page: Page): Promise<ReadonlyMap<string, string>> {
  const eerste = async (pad: string, selector: string) => {
    await page.goto(pad);
    return (await page.locator(selector).first().getAttribute('href')) ?? '';
  };
  const werkgever = await eerste('/werk/werkgevers', 'main tbody a[href^="/werk/werkgevers/"]');
  return new Map([
    ['noa', await eerste('/werk', 'article a:text-is("Noa van den Berg")')],
    ['milan', await eerste('/werk', 'article a:has-text("Milan Yıldız")')],
    ['voorgesteld', await eerste('/werk', 'article:has-text("Het voorstel wacht") a')],
    ['plek', await eerste('/werk/plekken', 'main a[href^="/werk/plekken/p-"]')],
    ['werkgever', werkgever],
    ['werkgeverId', werkgever.split('/').at(-1) ?? ''],
  ]);
}

let bekend: ReadonlyMap<string, string> | undefined;

/** The same, looked up once for all tests of this worker: these people and places keep their addresses. */
async function onthoudBekenden(page: Page): Promise<ReadonlyMap<string, string>> {
  bekend ??= await findBekenden(page);
  return bekend;
}

async function listBekenden(page: Page, lezer: Lezer): Promise<ReadonlyMap<string, string>> {
  if (lezer === 'Farah') return await onthoudBekenden(page);
  if (lezer !== 'Joost') return new Map();
  const lijst = await (await page.request.get('/werk/kandidaten')).text();
  return new Map([['eigen', /href="(\/werk\/kandidaten\/k-[a-z0-9]{6})/.exec(lijst)?.[1] ?? '']]);
}

function vulIn(adres: string, bekenden: ReadonlyMap<string, string>): string {
  return adres.replace(/\{(\w+)\}/g, (_, naam: string) => bekenden.get(naam) ?? naam);
}

/** The address of one page of a kind. */
async function findAdres(
  page: Page,
  { patroon, adres = patroon, via }: PaginaVanLijst,
  bekenden: ReadonlyMap<string, string>,
): Promise<string> {
  if (via === undefined) return vulIn(adres, bekenden);
  await page.goto(vulIn(via, bekenden));
  const past = new RegExp(`^${patroon.replace(/:\w+/g, '[\\w-]+')}$`);
  const links = await page
    .locator('main a[href]')
    .evaluateAll((elementen) => elementen.map((element) => element.getAttribute('href') ?? ''));
  return links.find((link) => past.test(link.split(/[?#]/)[0] ?? '')) ?? `no link to ${patroon} on ${via}`;
}

const NUMMER = /\b[kpz]-[a-z0-9]{6}\b/g;

/** Numbers and ids stand in an address; a name, a birth date or a BSN never. */
const PERSOONLIJK = /noa|berg|milan|y%C4%B1ld|yıld|engels|%20|(?<![\w-])\d{8,9}(?![\w-])/i;
const NAMEN = /Noa|Berg|Milan|Yıldız|Engels|Farah|Brandsma/;

async function verwachtGoedePagina(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  expect(await page.title()).toMatch(/^(Fout: )?.+ – Groeiplek$/);
  expect(await page.title()).not.toMatch(NAMEN);
  if ((await page.locator('#foutsamenvatting').count()) === 0) {
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveText('Naar de inhoud');
  }
  await verwachtToegankelijk(page);
  const gewoon = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  if (gewoon) await page.setViewportSize(gewoon);
}

for (const lezer of LEZERS) {
  const paginas = PAGINAS[lezer];
  const delen = Array.from({ length: Math.ceil(paginas.length / PER_TEST) }, (_, deel) =>
    paginas.slice(deel * PER_TEST, (deel + 1) * PER_TEST),
  );
  for (const [plaats, deel] of delen.entries()) {
    test(`every page of ${lezer} reads well, fits and stays at home (${plaats + 1} of ${delen.length})`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      const adressen: string[] = [];
      page.on('request', (verzoek) => adressen.push(verzoek.url()));
      if (lezer !== 'iedereen') await openSessie(page, lezer);
      const bekenden = await listBekenden(page, lezer);
      for (const pagina of deel) {
        const adres = await findAdres(page, pagina, bekenden);
        await test.step(adres, async () => {
          const antwoord = await page.goto(adres);
          expect([adres, antwoord?.status()]).toEqual([adres, pagina.status ?? 200]);
          await verwachtGoedePagina(page);
        });
      }
      const { origin } = new URL(page.url());
      expect(adressen.filter((adres) => !adres.startsWith(`${origin}/`))).toEqual([]);
      expect(adressen.filter((adres) => PERSOONLIJK.test(adres.replace(NUMMER, '')))).toEqual([]);
    });
  }
}

test('the main pages are as readable in the dark', async ({ page }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/gemeenten/almere');
  await verwachtContrast(page);
  await openSessie(page);
  const { noa, milan } = Object.fromEntries(await onthoudBekenden(page));
  for (const adres of ['/werk', '/werk/wachtlijst', '/sturing', noa, `${noa}/keuze`, `${milan}/werk`]) {
    await page.goto(adres ?? '');
    await verwachtContrast(page);
  }
});

test('a form that comes back with faults reads well', async ({ page }) => {
  await openSessie(page);
  await page.goto('/werk/werkgevers/nieuw');
  const antwoord = page.waitForResponse((een) => een.request().method() === 'POST');
  await page.getByRole('main').getByRole('button').last().click();
  expect((await antwoord).status()).toBe(400);
  await expect(page).toHaveTitle(/^Fout: /);
  await expect(page.locator('#foutsamenvatting')).toBeFocused();
  await verwachtGoedePagina(page);
});
