import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Galerij, galerijdelen } from '#web/ui/galerij/galerij.tsx';
import { OpenbareGalerij } from '#web/ui/galerij/openbaar.tsx';
import { type Middelen, renderDocument } from '#web/ui/index.ts';
import { buildAssets, readManifest } from './build.ts';
import { onderdelen } from './onderdelen.ts';
import { listKlassen, pruneKlassen } from './prune-klassen.ts';
import { parseTokens, pruneTokens } from './prune-tokens.ts';

describe('the built files', () => {
  let uitMap = '';
  let middelen: Middelen;
  const read = (adres: string): Buffer => readFileSync(join(uitMap, basename(adres)));

  beforeAll(async () => {
    uitMap = mkdtempSync(join(tmpdir(), 'stijl-'));
    middelen = await buildAssets({ uitMap });
  });
  afterAll(() => rmSync(uitMap, { recursive: true }));

  test('are listed in the manifest, with the same names for the same contents', async () => {
    expect(readManifest({ uitMap })).toEqual(middelen);
    expect(await buildAssets({ uitMap })).toEqual(middelen);
  });

  test('stay small: 25 kB of styles, 5 kB of script, 30 kB of fonts', () => {
    expect(gzipSync(read(middelen.stijl)).length).toBeLessThan(25_000);
    expect(read(middelen.eiland).length).toBeLessThan(5_000);
    expect(middelen.letters.reduce((som, letter) => som + read(letter).length, 0)).toBeLessThan(30_000);
  });

  test('hold every class of NL Design System that a component puts on the page', () => {
    const css = read(middelen.stijl).toString();
    const bron = onderdelen.map((pad) => readFileSync(join('node_modules', pad), 'utf8')).join('\n');
    const html = [
      ...galerijdelen.map((deel) => renderDocument(<Galerij deel={deel} middelen={middelen} />)),
      renderDocument(<OpenbareGalerij middelen={middelen} />),
    ];
    const klassen = [...listKlassen(html)].filter((klasse) =>
      new RegExp(`\\.${klasse}(?![\\w-])`).test(bron),
    );
    expect(klassen.length).toBeGreaterThan(25);
    expect(klassen.filter((klasse) => !css.includes(`.${klasse}`))).toEqual([]);
  });

  test('do not refer to a token that nobody sets', () => {
    const css = read(middelen.stijl).toString();
    const gezet = new Set([...css.matchAll(/(--gp-[a-z-]+):/g)].map(([, naam]) => naam));
    const gevraagd = [...css.matchAll(/var\((--gp-[a-z-]+)/g)].map(([, naam]) => naam);
    expect(gevraagd.filter((naam) => !gezet.has(naam))).toEqual([]);
  });
});

test('a rule goes when it needs a class nobody uses, also inside :where', () => {
  const css = '.nl-a{color:red}.nl-b{color:red}.nl-a:where(.nl-b){color:blue}.nl-a:not(.nl-b){color:green}';
  expect(pruneKlassen(css, new Set(['nl-a']))).toBe('.nl-a{color:red}.nl-a:not(.nl-b){color:green}');
});

test('tokens are kept when reached, also through other tokens, unless the own theme sets them', () => {
  const tokens = parseTokens(':root{--a:var(--b);--b:1px;--c:2px;--d:3px}');
  expect(pruneTokens(tokens, 'p{margin:var(--a) var(--d)}', new Map([['--d', '9px']]))).toBe(
    ':root{--a:var(--b);--b:1px;}',
  );
});
