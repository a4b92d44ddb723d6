import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';

test('a person finds from the explanation of beschut werk how the computer divides, and who decides', async ({
  page,
}) => {
  await page.goto('/uitleg/beschut-werk');
  await page.getByRole('link', { name: 'Willen meer mensen dezelfde plek? Zo helpt de computer' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Zo helpt de computer' })).toBeVisible();
  await expect(page.getByText('Pas bij twee keer ja krijg je de plek.')).toBeVisible();
  await expect(page.getByText('De computer kijkt niet naar je ziekte of diagnose.')).toBeVisible();
  await expect(
    page.getByText('Dit zijn de regels van versie ‘voorrang 2026-01-01’. Ze gelden vanaf 1 januari 2026.'),
  ).toBeVisible();
});

test('the example shows each step, and why somebody else goes first', { tag: '@lezen' }, async ({ page }) => {
  await page.goto('/algoritme');
  const stand = page.getByRole('table', { name: 'Wie heeft na elke stap welke plek?' });
  await expect(stand.getByRole('row')).toHaveText([
    /Stap/,
    /1\s*Bas\s*niemand\s*niemand/,
    /2\s*Bas\s*Lotte\s*niemand/,
    /3\s*Lotte\s*Imran\s*Bas/,
  ]);
  await expect(page.getByText('In de bakkerij gaat Imran voor. Dat is zo geloot.')).toBeVisible();
  await expect(page.getByText('Een tweede programma heeft dit nagerekend. Het klopt.')).toBeVisible();
});

test('a reader checks the lot with a hash of their own', { tag: '@lezen' }, async ({ page }) => {
  await page.goto('/algoritme');
  const opdracht = await page.getByText(/^printf/).textContent();
  const tekst = /'%s' '([^']+)'/.exec(opdracht ?? '')?.[1] ?? '';
  const lot = createHash('sha256').update(tekst).digest('hex').slice(0, 8);
  await expect(
    page.getByRole('table', { name: /De loten/ }).getByRole('row', { name: /Imran/ }),
  ).toContainText(lot);
});

test('the record of the register is the same on the page and as a file, for a gemeente too', async ({
  page,
  request,
}) => {
  const antwoord = await request.get('/algoritme/register.json');
  expect(antwoord.headers()['content-type']).toContain('application/json');
  const record: Record<string, string> = await antwoord.json();
  await page.goto('/algoritme');
  await page.getByText('Bekijk de tekst voor het register').click();
  for (const veld of ['name', 'goal', 'source_data', 'human_intervention', 'status']) {
    await expect(page.getByRole('definition').getByText(record[veld] ?? '', { exact: true })).toBeVisible();
  }
  const almere: Record<string, string> = await (
    await request.get('/algoritme/register.json?gemeente=almere')
  ).json();
  expect(almere).toEqual({ ...record, organization: 'Gemeente Almere' });
  expect((await request.get('/algoritme/register.json?gemeente=bestaat-niet')).status()).toBe(404);
});

test('the example is a market file that the engine reads', { tag: '@lezen' }, async ({ request }) => {
  const markt = await (await request.get('/algoritme/voorbeeld.json')).json();
  expect(markt).toMatchObject({
    formaat: 'groeiplek-markt/1',
    plekken: [
      { id: 'kwekerij', capaciteit: 1, volgorde: ['k-imran', 'k-lotte', 'k-bas'] },
      { id: 'bakkerij', capaciteit: 1 },
    ],
  });
});
