import { describe, expect, it } from 'vitest';
import { colours } from './colours.ts';
import { dependencyList } from './dependencyList.ts';
import { docstrings } from './docstrings.ts';
import { documents } from './documents.ts';
import { fileShape } from './fileShape.ts';
import { leaks } from './leaks.ts';
import { isAllowed, refusedLicences } from './licences.ts';
import { numbering } from './numbering.ts';
import { type Check, projectOf } from './project.ts';
import { reuse } from './reuse.ts';
import { sqlPlace } from './sqlPlace.ts';
import { strictness } from './strictness.ts';

async function problems(check: Check, texts: Record<string, string>): Promise<string> {
  return (await check.run(projectOf(texts))).join('\n');
}

describe('strictness', () => {
  it.each([
    ['export const x = y as string;', 'cast'],
    ['export const x = y!;', 'non-null'],
    ['export const x: any = 1;', 'any'],
    ['export enum X { A }', 'enum'],
  ])('refuses %s', async (text, message) => {
    expect(await problems(strictness, { 'src/db/x.ts': text })).toContain(message);
  });

  it('accepts a constant', async () => {
    expect(await problems(strictness, { 'src/db/x.ts': "export const X = ['a'] as const;" })).toBe('');
  });
});

describe('sql in src/db only', () => {
  const text = `export const q = \`select naam from persoon where id = \${1}\`;`;

  it('refuses a query in a page', async () => {
    expect(await problems(sqlPlace, { 'src/web/x.ts': text })).toContain('src/web/x.ts:1');
  });

  it('accepts a query in the database ring', async () => {
    expect(await problems(sqlPlace, { 'src/db/x.ts': text })).toBe('');
  });
});

describe('docstrings', () => {
  it('asks one of an exported function in the inner rings', async () => {
    const text = '/** What it is for. */\nexport function a() {}\nexport function b() {}\nfunction c() {}';
    expect(await problems(docstrings, { 'src/domain/x/x.ts': text })).toBe(
      'src/domain/x/x.ts:3 b has no docstring',
    );
  });
});

describe('file shape', () => {
  it.each([
    ['a long file', 'src/db/x.ts', 'x;\n'.repeat(301), 'lines'],
    ['a hyphen beside functions', 'src/domain/keuze/eerste-keuze.ts', '', 'camelCase'],
    ['a capital beside addresses', 'src/web/ui/eersteKeuze.tsx', '', 'kebab-case'],
    ['a drawer', 'src/db/utils.ts', '', 'drawer'],
    ['a drawer of a folder', 'src/db/helpers/x.ts', '', 'drawer'],
    ['an open end', 'src/db/x.ts', `// ${['TO', 'DO'].join('')} later`, 'open end'],
  ])('refuses %s', async (_, file, text, message) => {
    expect(await problems(fileShape, { [file]: text })).toContain(message);
  });
});

describe('numbering', () => {
  it.each([
    ['a gap', ['0001_a.sql', '0003_b.sql'], 'should have number 0002'],
    ['a number twice', ['0001_a.sql', '0001_b.sql'], 'should have number 0002'],
    ['a name twice', ['0001_a.sql', '0002_a.sql'], 'repeats'],
    ['a free name', ['first.sql'], 'not named like'],
  ])('refuses %s', async (_, names, message) => {
    const texts = Object.fromEntries(names.map((name) => [`src/db/migrations/${name}`, '']));
    expect(await problems(numbering, texts)).toContain(message);
  });

  it('accepts a series', async () => {
    expect(
      await problems(numbering, { 'docs/decisions/0001-a.md': '', 'docs/decisions/0002-b.md': '' }),
    ).toBe('');
  });
});

describe('colours in tokens only', () => {
  it.each([
    ['src/web/stijl/knop.css', '.knop { color: #12a; }'],
    ['src/web/stijl/knop.css', '.knop { color: rgb(1 2 3); }'],
    ['src/web/ui/grafiek.tsx', "export const kleur = '#1122aa';"],
  ])('refuses one in %s', async (file, text) => {
    expect(await problems(colours, { [file]: text })).toContain('outside the tokens');
  });

  it.each([
    ['src/web/stijl/tokens.css', ':root { --gp-blauw: #12a; }'],
    ['src/web/stijl/knop.css', '#abc { color: var(--gp-blauw); }'],
    ['src/web/ui/link.tsx', "import { x } from '#domain/x/index.ts';\nexport const y = x;"],
  ])('accepts %s', async (file, text) => {
    expect(await problems(colours, { [file]: text })).toBe('');
  });
});

describe('no machine paths', () => {
  it.each([
    ['a home folder', ['', 'home', 'ada', 'groeiplek'].join('/'), 'path on one machine'],
    ['a registry', ['https://registry', 'example', 'org'].join('.'), 'package registry'],
    ['a lock file that tells where', `"resolved": "${'https'}://host/x.tgz"`, 'package registry'],
  ])('refuse %s', async (_, text, message) => {
    expect(await problems(leaks, { 'docs/x.md': text })).toContain(message);
  });

  it('accept addresses of pages', async () => {
    expect(await problems(leaks, { 'docs/x.md': '/werk/kandidaten en /mijn/werk/rooster' })).toBe('');
  });
});

describe('dependency list', () => {
  const texts = (list: string) => ({
    'package.json': '{"dependencies":{"hono":"4"}}',
    'docs/dependencies.md': list,
  });

  it('asks a reason for each dependency', async () => {
    expect(await problems(dependencyList, texts('| `hono` | MIT | |'))).toContain('no reason for hono');
  });

  it('refuses a line without a dependency', async () => {
    expect(
      await problems(dependencyList, texts('| `hono` | MIT | router |\n| `pg` | MIT | driver |')),
    ).toContain('lists pg');
  });
});

describe('licences', () => {
  const allowed = new Set(['MIT', 'ISC']);

  it.each([
    ['MIT', true],
    ['MIT*', true],
    ['(GPL-3.0 OR MIT)', true],
    ['(MIT AND GPL-3.0)', false],
    ['UNKNOWN', false],
  ])('%s is allowed: %s', (expression, answer) => {
    expect(isAllowed(expression, allowed)).toBe(answer);
  });

  it('are refused by name', () => {
    expect(refusedLicences({ 'x@1': { licenses: 'SSPL-1.0' } }, allowed)).toEqual([
      'x@1 has licence SSPL-1.0',
    ]);
  });
});

describe('licence of every file', () => {
  const REUSE = '[[annotations]]\npath = ["src/**", "*.json"]\nSPDX-License-Identifier = "EUPL-1.2"\n';

  it('goes red on a file that no annotation covers', async () => {
    const texts = { 'REUSE.toml': REUSE, 'LICENSES/EUPL-1.2.txt': '', 'src/a/b.ts': '', 'data/x.json': '' };
    expect(await problems(reuse, texts)).toBe('data/x.json has no licence in REUSE.toml');
  });

  it('goes red on a licence without its text, and on a text without a file', async () => {
    const texts = { 'REUSE.toml': REUSE, 'LICENSES/MIT.txt': '', 'x.json': '' };
    expect(await problems(reuse, texts)).toBe(
      'LICENSES/EUPL-1.2.txt is missing\nLICENSES/MIT.txt belongs to no file',
    );
  });
});

describe('documents', () => {
  it('go red on a link that leads nowhere', async () => {
    const texts = {
      'docs/a.md': '[b](b.md) [c](../c.md#part) [d](https://d.nl) [e](../src/)',
      'c.md': '',
      'src/x.ts': '',
    };
    expect(await problems(documents, texts)).toBe('docs/a.md links to b.md, which is not there');
  });

  it('go red on a setting that the README does not explain', async () => {
    const texts = {
      'README.md': '`PORT`',
      'src/server/config/instelling.ts': "[{ naam: 'PORT' }, { naam: 'HOST' }]",
    };
    expect(await problems(documents, texts)).toBe('README.md does not explain HOST');
  });

  it('go red on a subject that is not drawn', async () => {
    const texts = {
      'docs/architectuur.md': 'persoon',
      'src/domain/persoon/index.ts': '',
      'src/domain/trede/index.ts': '',
    };
    expect(await problems(documents, texts)).toBe('docs/architectuur.md does not show src/domain/trede');
  });

  it('go red on a catalogue card of another version', async () => {
    const texts = { 'package.json': '{"version": "0.2.0"}', 'publiccode.yml': 'softwareVersion: "0.1.0"' };
    expect(await problems(documents, texts)).toContain('0.1.0');
  });
});
