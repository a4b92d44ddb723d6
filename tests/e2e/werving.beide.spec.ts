import { expect, test } from '@playwright/test';
import { openSessie, verwachtToegankelijk } from './kandidaatStappen.ts';

test('Farah reads which place helps, for whom, and tries it; Wim sees figures without people', async ({
  page,
  javaScriptEnabled,
}) => {
  await openSessie(page, 'Farah');
  await page.goto('/sturing/werving');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Welke plek moeten we nu openen?');
  await expect(page.getByText(/Er (kan|kunnen) hoogstens \d+ mens/)).toBeVisible();
  if (javaScriptEnabled) await verwachtToegankelijk(page);
  const erbij = page.getByRole('table', { name: /Eén plaats erbij/ });
  await expect(erbij).toBeVisible();
  const eerste = erbij.getByRole('row').nth(1);
  const plek = await eerste.getByRole('rowheader').innerText();
  await eerste.getByRole('link', { name: 'Bekijk voor wie' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Voor wie helpt dit?');
  await expect(page.getByText(`1 plaats erbij bij ${plek}`)).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Krijgen een plek' })).toBeVisible();
  if (javaScriptEnabled) await verwachtToegankelijk(page);

  await page.goto('/sturing/werving/wat-als?plek=niks&zitplaatsen=veel&verder=ver');
  await expect(
    page.getByRole('heading', { name: 'Er ging iets mis. Kijk naar deze 3 punten.' }),
  ).toBeVisible();
  await page.goto('/sturing/werving/wat-als');
  await page.getByLabel('Plek', { exact: true }).selectOption({ label: plek });
  await page.getByLabel('Plaatsen', { exact: true }).selectOption('1 plaats erbij');
  await page.getByRole('button', { name: 'Reken uit' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(/er dan een plek bij|Evenveel mensen/);
  const samen = page.getByRole('table').getByRole('row').last().getByRole('cell');
  await expect(samen).toHaveText([/^\d+$/, /^\d+$/, '0', '0']);
  if (javaScriptEnabled) await verwachtToegankelijk(page);

  await page.context().clearCookies();
  await openSessie(page, 'Wim');
  await page.goto('/sturing/werving');
  await expect(page.getByRole('table', { name: /Eén plaats erbij/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Bekijk voor wie' })).toHaveCount(0);
  await expect(page.getByText('minder dan 5').first()).toBeVisible();
});
