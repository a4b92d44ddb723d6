import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { createDatamap, runGroeiplek } from '../support/groeiplek.ts';

const map = mkdtempSync(join(tmpdir(), 'groeiplek-reken-'));
afterAll(() => rmSync(map, { recursive: true, force: true }));

function bewaar(naam: string, inhoud: string): string {
  const pad = join(map, naam);
  writeFileSync(pad, inhoud);
  return pad;
}

const LKS = { peildatum: '2026-01-01', leeftijd: 30, loonwaarde: '0.40', uren: 36 };

const uitvoerVorm = z.looseObject({
  fouten: z.array(z.object({ pad: z.string(), melding: z.string() })).optional(),
});

function lees(stdout: string) {
  return uitvoerVorm.parse(JSON.parse(stdout));
}

/** A calculation with the input on standard input, where there is no database. */
function reken(invoer: string, ...args: readonly string[]) {
  return runGroeiplek(['reken', ...args], { GROEIPLEK_DATA: join(map, 'bestaat-niet') }, invoer);
}

test('a rule answers in JSON from a file, from standard input and from -', async () => {
  const bestand = bewaar('lks.json', JSON.stringify(LKS));
  const uitBestand = await runGroeiplek(['reken', 'lks', bestand]);
  expect(uitBestand).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(uitBestand.stdout)).toMatchObject({
    bedragExLasten: '1486.77',
    werkgeverslasten: '371.69',
    bedragInclLasten: '1858.46',
    regel: 'lks',
    peildatum: '2026-01-01',
    invoer: { ...LKS, uren: '36' },
    waarschuwingen: expect.any(Array),
    bronnen: expect.arrayContaining([expect.objectContaining({ merk: 'W' })]),
  });
  for (const args of [['lks'], ['lks', '-']]) {
    expect(await reken(JSON.stringify(LKS), ...args)).toMatchObject({ code: 0, stdout: uitBestand.stdout });
  }
});

test('a norm that is missing is a refusal with exit code 3', async () => {
  const { code, stdout, stderr } = await reken(JSON.stringify({ ...LKS, peildatum: '2026-07-01' }), 'lks');
  expect(code).toBe(3);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({
    weigering: { code: 'norm-ontbreekt', norm: 'minimumloon-maand', peildatum: '2026-07-01' },
  });
});

test('every fault is named at once, on standard output for programs and on standard error for people', async () => {
  const fout = { ...LKS, peildatum: '1 januari', loonwaarde: null, uren: 40, kleur: 'rood' };
  const { code, stdout, stderr } = await reken(JSON.stringify(fout), 'lks');
  expect(code).toBe(2);
  const { fouten = [] } = lees(stdout);
  expect(fouten.map(({ pad }) => pad)).toEqual(['peildatum', 'kleur', 'loonwaarde', 'voltijdUren']);
  expect(stderr.trimEnd().split('\n')).toEqual(fouten.map(({ pad, melding }) => `${pad}: ${melding}`));
});

test.each<[string, readonly string[], string, RegExp]>([
  ['no JSON', ['lks'], '{"peildatum":', /geen JSON/],
  ['nothing at all', ['lks'], '', /geen JSON/],
  ['a file that is not there', ['lks', join(map, 'weg.json')], '', /is er niet/],
  ['a folder', ['lks', map], '', /is een map/],
  ['a rule that does not exist', ['dans'], '{}', /De regel 'dans' bestaat niet\. Kies uit: plicht, /],
])('%s is exit code 2 with one clear line', async (_wat, args, invoer, regel) => {
  const { code, stdout, stderr } = await reken(invoer, ...args);
  expect(code).toBe(2);
  expect(lees(stdout).fouten).toEqual([{ pad: '', melding: expect.stringMatching(regel) }]);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
});

test('wrong use of the command itself is exit code 2', async () => {
  expect(await runGroeiplek(['reken'])).toMatchObject({ code: 2, stdout: '' });
  expect(await runGroeiplek(['reken', 'lks', '--snel'])).toMatchObject({ code: 2, stdout: '' });
});

test('the list tells what every rule needs, and every example in it works', async () => {
  const { code, stdout, stderr } = await runGroeiplek(['reken', 'lijst']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const regels = z
    .array(
      z.object({ regel: z.string(), titel: z.string(), voorbeeld: z.unknown(), invoer: z.looseObject({}) }),
    )
    .parse(JSON.parse(stdout));
  const namen = regels.map(({ regel }) => regel);
  expect(namen).toEqual(expect.arrayContaining(VAST));
  const keten = regels.find(({ regel }) => regel === 'keten');
  expect(keten?.invoer).toMatchObject({ type: 'object', required: ['peildatum', 'contracten'] });
  expect((await reken(JSON.stringify(keten?.voorbeeld), 'keten')).code).toBe(0);
});

/** The names that other programs rely on. */
const VAST = [
  ...['plicht', 'advies', 'adviestermijn', 'bezwaartermijn', 'lks', 'loonwaarde', 'keten', 'aanzegging'],
  ...['proeftijd', 'ziekengeld', 'stand', 'plaatskosten'],
];

test('everything that the demo stores is replayed and equal', async () => {
  const env = { GROEIPLEK_DATA: createDatamap(), GROEIPLEK_DEMO: 'almere' };
  expect(await runGroeiplek(['demo', 'laad'], env)).toMatchObject({ code: 0 });
  const { code, stdout } = await runGroeiplek(['reken', 'controleer', '--met-huidige-normen'], env);
  const verslag = JSON.parse(stdout);
  expect(verslag).toMatchObject({ verschillend: [], onbekend: [], andersMetHuidigeNormen: [] });
  expect(verslag.nagerekend).toBeGreaterThan(500);
  expect(verslag.gelijk).toBe(verslag.nagerekend);
  expect(code).toBe(0);
  const termijn = await runGroeiplek(
    ['reken', 'adviestermijn', '--met-database'],
    env,
    '{"ontvangen":"2026-03-02"}',
  );
  expect(JSON.parse(termijn.stdout)).toMatchObject({ uiterlijk: '2026-04-28' });
});
