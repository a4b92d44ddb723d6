import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { REKENREGELS } from './index.ts';

const DOMEIN = join(import.meta.dirname, '..', 'domain');
const CODE = /\bregel: '([a-z][a-z0-9-]*)'/g;

/** Rules without a calculation of their own: one only allows or refuses, one orders people in a round that is kept whole. */
const ZONDER_BEREKENING = ['proefplaats', 'voorrang'];

function listRegelcodes(): readonly string[] {
  const bestanden = readdirSync(DOMEIN, { recursive: true, encoding: 'utf8' }).filter(
    (naam) => naam.endsWith('.ts') && !naam.endsWith('.test.ts') && !naam.endsWith('.fixture.ts'),
  );
  const codes = bestanden.flatMap((naam) =>
    [...readFileSync(join(DOMEIN, naam), 'utf8').matchAll(CODE)].map(([, code]) => code ?? ''),
  );
  return [...new Set(codes)].filter((code) => !ZONDER_BEREKENING.includes(code)).sort();
}

it('every rule of the domain can be called with JSON, and so be replayed', () => {
  expect(REKENREGELS.map(({ code }) => code).sort()).toEqual(listRegelcodes());
});

it('every rule has a title of its own', () => {
  const titels = REKENREGELS.map(({ titel }) => titel);
  expect(new Set(titels).size).toBe(titels.length);
});
