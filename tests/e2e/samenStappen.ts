import { expect, type Page } from '@playwright/test';

const PINCODE = '2580';

/** Hands the screen to the candidate, from the dossier: 'Mijn werk' shows. */
export async function geefScherm(page: Page, dossier: string, aanwezig: string): Promise<void> {
  await page.goto(`${dossier}/keuze`);
  await page.getByRole('link', { name: 'Samen kiezen' }).click();
  await page.getByLabel('is erbij en wil nu kiezen').check();
  await page.getByLabel('Wie zijn erbij?').fill(aanwezig);
  await page.getByLabel('Jouw telefoonnummer').fill('036 123 45 67');
  await page.getByLabel('Pincode om terug te gaan').fill(PINCODE);
  await page.getByRole('button', { name: 'Geef het scherm aan de kandidaat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn werk' })).toBeVisible();
}

/** Hands the screen to the candidate and goes to choosing. */
export async function beginSamen(page: Page, dossier: string, aanwezig: string): Promise<void> {
  await geefScherm(page, dossier, aanwezig);
  await page.goto('/mijn/kiezen');
  await expect(page.getByRole('heading', { level: 1, name: 'Kies jouw werkplek' })).toBeVisible();
}

/** Gives the screen back to staff, with the PIN. */
export async function geefTerug(page: Page): Promise<void> {
  await page.getByLabel(/^Pincode van/).fill(PINCODE);
  await page.getByRole('button', { name: /Terug naar mijn werk/ }).click();
}

/** Goes on, and waits until the next page is there: both pages can hold the same labels. */
export async function gaVerder(page: Page): Promise<void> {
  const hier = page.url();
  await page.getByRole('button', { name: 'Verder', exact: true }).click();
  await expect(page).not.toHaveURL(hier);
}

/** Gives the same answer on this many pages. */
export async function antwoord(page: Page, label: string, keer: number): Promise<void> {
  for (let nummer = 0; nummer < keer; nummer += 1) {
    await page.getByLabel(label, { exact: true }).check();
    await gaVerder(page);
  }
}

/** Waits until the places stand in this order, each as 'Dieren verzorgen, Het Erf'. */
export async function verwachtVolgorde(page: Page, plekken: readonly string[]): Promise<void> {
  await expect.poll(() => readVolgorde(page)).toEqual(plekken);
}

/** The places in the order on the page, without their numbers. */
export async function readVolgorde(page: Page): Promise<readonly string[]> {
  const genummerd = page.locator('h2', { hasText: /^\d\. / });
  const koppen = await page.locator('.gp-plekkaart__kop').filter({ has: genummerd }).allInnerTexts();
  return koppen.map((kop) => kop.replace(/^\d\. /, '').replace(/\s*\n\s*/, ', '));
}

/** Nothing that counts, hurries or leads to the work of staff; everything to touch is large enough. */
export async function verwachtRustig(page: Page): Promise<void> {
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('progress, meter, [role=progressbar], [role=timer], nav')).toHaveCount(0);
  await expect(page.getByText('%')).toHaveCount(0);
  await expect(page.locator('a[href^="/werk"], a[href^="/sturing"], a[href^="/beheer"]')).toHaveCount(0);
  const klein = await page
    .locator('a, button, summary, label, input[type=password], textarea')
    .evaluateAll((doelen) =>
      doelen
        .filter((doel) => !doel.classList.contains('nl-skip-link') && doel.getClientRects().length > 0)
        // The words above a field of text are no target: the field is.
        .filter(
          (doel) =>
            !(doel instanceof HTMLLabelElement) || doel.control?.matches('[type=radio], [type=checkbox]'),
        )
        .filter((doel) => doel.getBoundingClientRect().height < 48)
        .map((doel) => doel.outerHTML),
    );
  expect(klein).toEqual([]);
}
