import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContract } from './contract.ts';
import { BREUKEN } from './gebroken.ts';

const REGELS = 'tests/api/adr.spectral.yaml';
const SPECTRAL = 'node_modules/.bin/spectral';
const GOED = 'goed';

type Bevinding = { readonly code: string; readonly source: string; readonly message: string };

let map: string;
let perBestand: Map<string, Bevinding[]>;

beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'groeiplek-adr-'));
  const contract = await readContract();
  const bestanden = [await write(GOED, contract)];
  for (const [regel, breek] of Object.entries(BREUKEN)) {
    const gebroken = structuredClone(contract);
    breek(gebroken);
    bestanden.push(await write(regel, gebroken));
  }
  perBestand = await lint(bestanden);
}, 120_000);

afterAll(() => rm(map, { recursive: true, force: true }));

async function write(naam: string, inhoud: unknown): Promise<string> {
  const pad = join(map, `${naam.replace(/[^a-z0-9-]/gi, '_')}.json`);
  await writeFile(pad, JSON.stringify(inhoud));
  return pad;
}

async function lint(bestanden: readonly string[]): Promise<Map<string, Bevinding[]>> {
  const opties = [
    'lint',
    '--ruleset',
    REGELS,
    '--format',
    'json',
    '--quiet',
    '--output',
    join(map, 'uit.txt'),
  ];
  await promisify(execFile)(SPECTRAL, [...opties, ...bestanden]).catch(() => undefined);
  const bevindingen: Bevinding[] = JSON.parse(await readFile(join(map, 'uit.txt'), 'utf8'));
  const gevonden = new Map<string, Bevinding[]>();
  for (const een of bevindingen) {
    const naam = basename(een.source, '.json');
    gevonden.set(naam, [...(gevonden.get(naam) ?? []), een]);
  }
  return gevonden;
}

it('our contract follows every rule of the Dutch API Design Rules', () => {
  expect(perBestand.get(GOED) ?? []).toEqual([]);
});

it.each(Object.keys(BREUKEN))('%s sees a contract that breaks it', (regel) => {
  const codes = perBestand.get(regel.replace(/[^a-z0-9-]/gi, '_'))?.map(({ code }) => code);
  expect(codes).toContain(regel);
});

it('every rule of our ruleset is broken once', async () => {
  const regels = [...(await readFile(REGELS, 'utf8')).matchAll(/^ {2}([\w:-]+):/gm)].map(([, naam]) => naam);
  expect(Object.keys(BREUKEN).sort()).toEqual(regels.sort());
});
