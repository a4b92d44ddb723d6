import { expect, test } from '@playwright/test';
import {
  brengNaarWachtenOpPagina,
  createAchternaam,
  createGeboortedatum,
  openSessie,
  registreer,
  registreerOpPagina,
} from './kandidaatStappen.ts';

test.beforeEach(({ page }) => openSessie(page));

test('a new person goes from registration to waiting, and stands in the list', async ({ page }) => {
  const achternaam = createAchternaam();
  const adressen: string[] = [];
  page.on('request', (verzoek) => adressen.push(verzoek.url()));

  const dossier = await registreerOpPagina(page, achternaam, '06-05-2001');
  await expect(page.getByRole('status')).toContainText('Het dossier is gemaakt');
  await expect(page.getByRole('heading', { name: 'Nu: Verkennen' })).toBeVisible();

  await page.getByLabel('Wat is er besproken?').fill('Wil graag met dieren werken.');
  await page.getByRole('button', { name: 'Gesprek bewaren' }).click();
  await expect(page.getByText('Wil graag met dieren werken.')).toBeVisible();

  await page.getByRole('link', { name: 'Wensen', exact: true }).click();
  await page.getByLabel('Eerste wens').selectOption('dieren');
  await page.getByLabel('Een rustige plek').check();
  await page.getByLabel('Minst aantal uren per week').fill('20,5');
  await page.getByRole('button', { name: 'Wensen bewaren' }).click();
  await expect(page.getByText('een rustige plek')).toBeVisible();

  await brengNaarWachtenOpPagina(page, dossier);
  await expect(page.getByText('13 april 2026', { exact: true })).toBeVisible();
  await page.getByText('Zo is de bezwaartermijn geteld').click();
  await expect(page.getByText('2 maart 2026 + 6 weken')).toBeVisible();
  await page.goto(dossier);
  await expect(page.getByRole('heading', { name: 'Nu: Wacht op een plek' })).toBeVisible();
  await expect(page.getByText('Samen plekken kiezen')).toBeVisible();

  await page.goto('/werk/kandidaten');
  await page.getByLabel('Naam of dossiernummer').fill(achternaam.toUpperCase());
  await page.getByRole('button', { name: 'Toon resultaten' }).click();
  await expect(page.getByText('1 mens', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: `${achternaam}, Zoë van der` }).click();

  await page
    .getByRole('navigation', { name: 'Kruimelpad' })
    .getByRole('link', { name: 'Kandidaten' })
    .click();
  await expect(page).toHaveURL(new RegExp(`zoek=z-.*#rij-${dossier.split('/').at(-1)}$`));
  await expect(page.getByRole('link', { name: `${achternaam}, Zoë van der` })).toBeVisible();

  const sporen = adressen.filter((adres) => /Zo%C3%AB|2001|05-06/.test(adres) || adres.includes(achternaam));
  expect(sporen).toEqual([]);
});

test('mistakes are told all at once, and nothing that was typed is lost', async ({ page }) => {
  await page.goto('/werk/kandidaten/nieuw');
  await page.getByLabel('Voornaam').fill('Ada');
  await page.getByLabel('Geboortedatum').fill('31-02-2001');
  await page.getByLabel(/BSN/).fill('123456789');
  await page.getByRole('button', { name: 'Zoek of we de persoon kennen' }).click();
  await expect(
    page.getByRole('heading', { name: 'Er ging iets mis. Kijk naar deze 3 punten.' }),
  ).toBeVisible();
  await expect(page.getByLabel('Voornaam')).toHaveValue('Ada');
  await expect(page.getByLabel(/BSN/)).toHaveValue('123456789');
  await page.getByRole('link', { name: /Dit burgerservicenummer klopt niet/ }).click();
  await expect(page).toHaveURL(/#veld-bsn$/);
});

test('a person who is known is found before there is a second dossier', async ({ page }) => {
  const achternaam = createAchternaam();
  const geboortedatum = createGeboortedatum();
  const dossier = await registreer(page, achternaam, geboortedatum);
  await page.goto('/werk/kandidaten/nieuw');
  await page.getByLabel('Voornaam').fill('Zoe');
  await page.getByLabel('Achternaam').fill(`van der ${achternaam}x`);
  await page.getByLabel('Geboortedatum').fill(geboortedatum);
  await page.getByRole('button', { name: 'Zoek of we de persoon kennen' }).click();
  await expect(page.getByRole('heading', { name: /We kennen misschien/ })).toBeVisible();
  await page.getByLabel('Bijstand').check();
  await page.getByLabel('Telefoon').fill('036-123');
  await page.getByRole('button', { name: 'Maak het dossier' }).click();
  await expect(
    page.getByRole('link', { name: /Open het dossier of zeg dat het iemand anders is/ }),
  ).toBeVisible();
  await expect(page.getByLabel('Telefoon')).toHaveValue('036-123');
  const bekend = page.getByRole('listitem').filter({ hasText: `Zoë van der ${achternaam}` });
  await bekend.getByRole('link', { name: /Open dit dossier/ }).click();
  await expect(page).toHaveURL(new RegExp(`${dossier}$`));
});

test('someone else’s dossier opens after a reason, on the page that was asked for', async ({ page }) => {
  await page.goto('/werk/kandidaten?bereik=alle&per=150&pagina=2');
  const anderen = page.getByRole('region', { name: 'Mensen van collega’s' }).getByRole('link');
  // A reason holds for the day: each run opens a dossier of its own.
  const nummer = await (test.info().project.name === 'with-js'
    ? anderen.first()
    : anderen.last()
  ).innerText();
  await page.goto(`/werk/kandidaten/${nummer}/tijdlijn`);
  await expect(page.getByRole('heading', { level: 1, name: 'Waarom open je dit dossier?' })).toBeVisible();
  await page.getByRole('button', { name: 'Open het dossier' }).click();
  await expect(page.getByRole('link', { name: 'Schrijf op waarom je dit dossier opent.' })).toBeVisible();
  await page.getByLabel('Jouw reden').fill('Ik neem waar voor mijn collega.');
  await page.getByRole('button', { name: 'Open het dossier' }).click();
  await expect(page).toHaveURL(new RegExp(`${nummer}/tijdlijn$`));
  await expect(page.getByText('Ik neem waar voor mijn collega.').first()).toBeVisible();
});

test('who saves second sees both versions and keeps what was typed', async ({ page, context }) => {
  const dossier = await registreer(page, createAchternaam());
  const tweede = await context.newPage();
  await page.goto(`${dossier}/gegevens`);
  await tweede.goto(`${dossier}/gegevens`);
  await page.getByLabel('Telefoon').fill('036-111');
  await page.getByRole('button', { name: 'Gegevens bewaren' }).click();
  await expect(page.getByRole('status')).toBeVisible();
  await tweede.getByLabel('Telefoon').fill('036-222');
  await tweede.getByRole('button', { name: 'Gegevens bewaren' }).click();
  await expect(tweede.getByText(/Iemand anders heeft dit net ook veranderd/)).toBeVisible();
  await expect(tweede.getByRole('region', { name: 'Wat er nu staat' })).toContainText('036-111');
  await expect(tweede.getByLabel('Telefoon')).toHaveValue('036-222');
  await tweede.getByRole('button', { name: 'Gegevens bewaren' }).click();
  await expect(tweede.getByRole('status')).toContainText('bewaard');
  await expect(tweede.getByText('036-222')).toBeVisible();
});

test('the BSN shows only after a reason, and not in the address', async ({ page }) => {
  const dossier = await registreer(page, createAchternaam());
  await page.goto(`${dossier}/gegevens`);
  const bsn = createBsn();
  await page.getByLabel(/BSN/).fill(bsn);
  await page.getByRole('button', { name: 'Gegevens bewaren' }).click();
  await expect(page.getByText(bsn)).toHaveCount(0);
  await page.getByRole('link', { name: /Toon BSN/ }).click();
  await page.getByLabel('Waarom heb je het BSN nodig?').fill('Aanvraag bij UWV');
  await page.getByRole('button', { name: 'Toon BSN' }).click();
  await expect(page.getByRole('heading', { name: bsn })).toBeVisible();
  expect(page.url()).not.toContain(bsn);
  await page.goto(`${dossier}/bsn`);
  await expect(page.getByText(bsn)).toHaveCount(0);
});

test('a note that was sent after the session ended is kept', async ({ page, context }) => {
  const dossier = await registreer(page, createAchternaam());
  await page.getByLabel('Wat is er besproken?').fill('Een lang verhaal.\n\nMet een tweede deel.');
  await context.clearCookies();
  await page.getByRole('button', { name: 'Gesprek bewaren' }).click();
  await expect(page.getByRole('heading', { name: 'Je was lang niet bezig' })).toBeVisible();
  await page.getByRole('button', { name: /Inloggen als Farah/ }).click();
  await page.getByRole('button', { name: 'Verder met opslaan' }).click();
  await expect(page).toHaveURL(new RegExp(`${dossier}\\?gedaan=gesprek`));
  await expect(page.getByText('Met een tweede deel.')).toBeVisible();
});

/** A number that passes the elfproef and is not in use. */
function createBsn(): string {
  for (;;) {
    const cijfers = Array.from(crypto.getRandomValues(new Uint8Array(8)), (getal) => getal % 10);
    const rest = cijfers.reduce((som, cijfer, plaats) => som + (9 - plaats) * cijfer, 0) % 11;
    if (rest < 10) return `${cijfers.join('')}${rest}`;
  }
}
