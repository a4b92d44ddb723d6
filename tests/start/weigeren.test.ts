import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createDatamap, foutregels, runGroeiplek, runNode, startGroeiplek } from '../support/groeiplek.ts';

const SLEUTEL = 'b2'.repeat(32);

/** A port that accepts connections and never answers. */
async function openStillePoort(): Promise<number> {
  const server = createServer();
  onTestFinished(() => {
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const adres = server.address();
  if (adres === null || typeof adres === 'string') throw new Error('no port');
  return adres.port;
}

test('a port in use is one line, before anything is made', async () => {
  const map = createDatamap();
  const poort = await openStillePoort();
  const { code, stderr, stdout } = await startGroeiplek({ GROEIPLEK_DATA: map, PORT: String(poort) }).afloop;
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(foutregels(stderr)).toEqual([
    `Poort ${poort} op 127.0.0.1 is al in gebruik. Stop het programma dat daar draait of kies een andere poort, bijvoorbeeld PORT=${poort + 1}.`,
  ]);
  expect(existsSync(map)).toBe(false);
});

test('a data folder that cannot be written to is one line', async () => {
  const { code, stderr } = await startGroeiplek({ GROEIPLEK_DATA: '/proc/groeiplek/data' }).afloop;
  expect(code).toBe(1);
  expect(foutregels(stderr)).toEqual([
    'In de gegevensmap /proc/groeiplek/data kan niet worden geschreven. Geef uzelf schrijfrechten op deze map of kies een andere met GROEIPLEK_DATA.',
  ]);
});

test('a data folder in use is one line, and the first goes on', async () => {
  const map = createDatamap();
  const eerste = startGroeiplek({ GROEIPLEK_DATA: map });
  const adres = await eerste.adres();
  const { code, stderr } = await startGroeiplek({ GROEIPLEK_DATA: map }).afloop;
  expect(code).toBe(1);
  expect(foutregels(stderr)).toEqual([
    `De gegevensmap ${map} is al in gebruik door Groeiplek (proces ${eerste.child.pid}). Stop dat proces of kies een andere map met GROEIPLEK_DATA.`,
  ]);
  expect((await fetch(`${adres}/healthz`)).status).toBe(200);
});

test('a database server that does not answer is one line within seconds', async () => {
  const poort = await openStillePoort();
  const { code, stderr, ms } = await startGroeiplek({
    DATABASE_URL: `postgres://farah:geheim@127.0.0.1:${poort}/groeiplek`,
    GROEIPLEK_SLEUTEL: SLEUTEL,
  }).afloop;
  expect(code).toBe(1);
  expect(foutregels(stderr)).toEqual([
    `De databaseserver postgres://farah:***@127.0.0.1:${poort}/groeiplek geeft geen antwoord. Controleer DATABASE_URL en of de server draait.`,
  ]);
  expect(ms).toBeLessThan(15_000);
});

test('a database server that is not there is one line', async () => {
  const { code, stderr } = await startGroeiplek({
    DATABASE_URL: 'postgres://farah@127.0.0.1:1/groeiplek',
    GROEIPLEK_SLEUTEL: SLEUTEL,
  }).afloop;
  expect(code).toBe(1);
  expect(foutregels(stderr)).toEqual([
    'De databaseserver postgres://farah@127.0.0.1:1/groeiplek neemt geen verbinding aan. Controleer DATABASE_URL en of de server draait.',
  ]);
});

test('a wrong key and a missing key are refused, and nothing is lost', async () => {
  const map = createDatamap();
  expect(await runGroeiplek(['gebruiker', 'lijst'], { GROEIPLEK_DATA: map })).toMatchObject({ code: 0 });
  const bestand = join(map, 'sleutel');
  const sleutel = readFileSync(bestand, 'utf8');

  writeFileSync(bestand, SLEUTEL);
  const verkeerd = await startGroeiplek({ GROEIPLEK_DATA: map }).afloop;
  expect(verkeerd.code).toBe(3);
  expect(foutregels(verkeerd.stderr).join()).toMatch(/^De sleutel in .* past niet bij deze gegevens\./);

  rmSync(bestand);
  const weg = await startGroeiplek({ GROEIPLEK_DATA: map }).afloop;
  expect(weg.code).toBe(3);
  expect(foutregels(weg.stderr).join()).toMatch(/^De sleutel van deze gegevens ontbreekt\./);
  expect(existsSync(bestand)).toBe(false);

  writeFileSync(bestand, sleutel);
  expect(await runGroeiplek(['gebruiker', 'lijst'], { GROEIPLEK_DATA: map })).toMatchObject({ code: 0 });
});

test('faulty settings are all named at once', async () => {
  const { code, stderr } = await startGroeiplek({
    PORT: 'drie',
    GROEIPLEK_DEMO: '343',
    GROEIPLEK_PEILDATUM: '2026-02-30',
  }).afloop;
  expect(code).toBe(2);
  expect(foutregels(stderr).map((regel) => regel.split(' ')[0])).toEqual([
    'PORT',
    'GROEIPLEK_DEMO',
    'GROEIPLEK_PEILDATUM',
  ]);
});

test('an old Node is one line', async () => {
  const oud = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'18.20.1'}})`;
  const { code, stderr } = await runNode(['--import', `data:text/javascript,${oud}`, 'bin/start.mjs']).afloop;
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    'Groeiplek heeft Node.js 20.19 of nieuwer nodig; dit is 18.20.1. Installeer een nieuwe versie van https://nodejs.org en probeer het opnieuw.',
  ]);
});
