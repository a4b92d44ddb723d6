import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replaceBlok } from './blok.ts';
import { createBlokken } from './blokken.ts';
import { formatJson, formatTabel } from './tabel.ts';

const blokken = await createBlokken();

describe('the pages about the rules', () => {
  it.each(blokken.map((blok) => [blok.bestand, blok] as const))(
    '%s shows what the rules do now',
    (_, blok) => {
      const tekst = readFileSync(blok.bestand, 'utf8');
      expect(tekst, 'npm run docs:rekenregels brings it up to date').toBe(replaceBlok(tekst, blok));
    },
  );
});

describe('a table', () => {
  it('keeps a bar inside a cell', () => {
    expect(formatTabel(['a', 'b'], [['x|y', 'z']])).toBe('| a | b |\n|---|---|\n| x\\|y | z |');
  });

  it.each([
    [{ uiterlijk: '2026-04-28' }, 'uiterlijk: 2026-04-28'],
    [{ recht: false, bedrag: null }, 'recht: nee, bedrag: –'],
    [{ volgorde: { van: 66, tot: 80 } }, 'volgorde: (van: 66, tot: 80)'],
    [{ bevindingen: [] }, 'bevindingen: geen'],
    [[{ code: 'a' }, { code: 'b' }], 'code: a; code: b'],
    ['12.50', '12.50'],
  ])('reads %j as words', (waarde, tekst) => {
    expect(formatJson(waarde)).toBe(tekst);
  });
});

describe('a block', () => {
  const blok = { bestand: 'x.md', naam: 'tabel', inhoud: 'nieuw' };

  it('is replaced, and what stands around it stays', () => {
    expect(replaceBlok('voor\n<!-- tabel:begin -->\noud\n<!-- tabel:eind -->\nna', blok)).toBe(
      'voor\n<!-- tabel:begin -->\nnieuw\n<!-- tabel:eind -->\nna',
    );
  });

  it('must be there', () => {
    expect(() => replaceBlok('voor', blok)).toThrow('x.md has no lines');
  });
});
