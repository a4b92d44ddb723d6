import { expect, type Locator, type Page } from '@playwright/test';

const MEESTE_TABS = 120;

/** Goes with Tab to the element, as someone without a mouse does. */
export async function tabNaar(page: Page, doel: Locator): Promise<void> {
  for (let keer = 0; keer < MEESTE_TABS; keer += 1) {
    if (await doel.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(doel).toBeFocused();
}

/** Goes to a link or button and uses it. */
export async function drukOp(page: Page, doel: Locator): Promise<void> {
  await tabNaar(page, doel);
  await page.keyboard.press('Enter');
}

/** Goes to a field, empties it and types. */
export async function typIn(page: Page, doel: Locator, tekst: string): Promise<void> {
  await tabNaar(page, doel);
  await page.keyboard.press('Control+a');
  await page.keyboard.type(tekst);
}

/** Goes to a group of radio buttons or checkboxes and takes this one, with the arrow keys where needed. */
export async function neem(page: Page, doel: Locator): Promise<void> {
  const groep = await doel.getAttribute('name');
  await tabNaar(page, page.locator(`input[name="${groep}"]`).first());
  for (
    let keer = 0;
    keer < MEESTE_TABS && !(await doel.evaluate((e) => e === document.activeElement));
    keer += 1
  ) {
    await page.keyboard.press('ArrowDown');
  }
  if (!(await doel.isChecked())) await page.keyboard.press('Space');
  await expect(doel).toBeChecked();
}
