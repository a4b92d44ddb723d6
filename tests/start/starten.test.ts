import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createDatamap, startGroeiplek } from '../support/groeiplek.ts';

const STOP_WITHIN_MS = 5_000;

async function isKlaar(adres: string): Promise<boolean> {
  return (await fetch(`${adres}/healthz`)).status === 200;
}

test('a first start prints one line, answers, and stops cleanly; a second start keeps everything', async () => {
  const map = createDatamap();
  const eerste = startGroeiplek({ GROEIPLEK_DATA: map });
  const adres = await eerste.adres();
  expect(await isKlaar(adres)).toBe(true);
  expect(eerste.stdout()).toBe(`Groeiplek draait op ${adres}\n`);
  expect(eerste.stderr()).toMatch(/HOST +127\.0\.0\.1 \(standaard\)/);
  expect(statSync(join(map, 'sleutel')).mode & 0o777).toBe(0o600);
  const sleutel = readFileSync(join(map, 'sleutel'), 'utf8');

  const stopt = performance.now();
  expect(await eerste.stop('SIGTERM')).toMatchObject({ code: 0 });
  expect(performance.now() - stopt).toBeLessThan(STOP_WITHIN_MS);
  expect(existsSync(join(map, 'postgres', 'postmaster.pid'))).toBe(false);

  const tweede = startGroeiplek({ GROEIPLEK_DATA: map });
  expect(await isKlaar(await tweede.adres())).toBe(true);
  expect(tweede.stderr()).not.toContain('Referentiegegevens laden …');
  expect(readFileSync(join(map, 'sleutel'), 'utf8')).toBe(sleutel);
  expect(await tweede.stop('SIGINT')).toMatchObject({ code: 0 });
});

test('after kill -9 the next start adopts the database that was left, and stops it too', async () => {
  const map = createDatamap();
  const eerste = startGroeiplek({ GROEIPLEK_DATA: map });
  await eerste.adres();
  await eerste.stop('SIGKILL');
  expect(existsSync(join(map, 'postgres', 'postmaster.pid'))).toBe(true);

  const tweede = startGroeiplek({ GROEIPLEK_DATA: map });
  expect(await isKlaar(await tweede.adres())).toBe(true);
  expect(await tweede.stop('SIGTERM')).toMatchObject({ code: 0 });
  expect(existsSync(join(map, 'postgres', 'postmaster.pid'))).toBe(false);
});

test.each([400, 1_200])('a first start that is killed after %i ms is finished by the next', async (ms) => {
  const map = createDatamap();
  const eerste = startGroeiplek({ GROEIPLEK_DATA: map });
  setTimeout(() => eerste.child.kill('SIGKILL'), ms);
  await eerste.afloop;

  const tweede = startGroeiplek({ GROEIPLEK_DATA: map });
  expect(await isKlaar(await tweede.adres())).toBe(true);
  expect(await tweede.stop('SIGTERM')).toMatchObject({ code: 0 });
});
