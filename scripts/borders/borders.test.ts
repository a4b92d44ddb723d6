import { describe, expect, it } from 'vitest';
import { projectOf } from '../check/project.ts';
import { borders } from './borders.ts';

const PACKAGE = '{"dependencies":{"pg":"8","kysely":"0.28","temporal-polyfill":"1"}}';
const DOOR = "export { a } from './a.ts';";

function problems(texts: Record<string, string>): readonly string[] {
  const answer = borders.run(projectOf({ 'package.json': PACKAGE, ...texts }));
  if (answer instanceof Promise) throw new Error('The check on borders reads files only.');
  return answer;
}

/** What may stand beside each other, so that every example below breaks one border only. */
const SOUND = {
  'src/domain/advies/a.ts': "import { Temporal } from 'temporal-polyfill';\nexport const a = Temporal;",
  'src/domain/advies/index.ts': DOOR,
  'src/application/advies/advies.poort.ts':
    "import type { a } from '#domain/advies/index.ts';\nexport type P = typeof a;",
  'src/application/advies/index.ts': "export type { P } from './advies.poort.ts';\nexport const act = 1;",
  'src/db/repositories/advies.repository.ts':
    "import { Kysely } from 'kysely';\nimport type { P } from '#application/advies/index.ts';\nexport const r: P = Kysely;",
  'src/matching/markt/net.ts': 'export const net = 1;',
  'src/matching/index.ts': "export { net } from './markt/net.ts';",
  'src/web/ui/knop.tsx': 'export const Knop = () => <button type="button" />;',
};

describe('borders', () => {
  it('are respected by a sound project', () => {
    expect(problems(SOUND)).toEqual([]);
  });

  it.each([
    [
      'a domain that reads files',
      'src/domain/advies/x.ts',
      "import 'node:fs';",
      'the domain imports the domain',
    ],
    [
      'a domain that knows the database, even by type',
      'src/domain/advies/x.ts',
      "import type { r } from '#db/repositories/advies.repository.ts';",
      'the domain imports the domain',
    ],
    [
      'an engine that leans on the domain',
      'src/matching/x.ts',
      "import { a } from '#domain/advies/index.ts';",
      'the matching engine stands apart',
    ],
    [
      'an engine that leans on Node',
      'src/matching/x.ts',
      "import { createHash } from 'node:crypto';",
      'the matching engine stands apart',
    ],
    [
      'a command that enters the engine past its door',
      'src/server/cli/x.ts',
      "import { net } from '#matching/markt/net.ts';",
      'others reach the matching engine',
    ],
    [
      'a subject that enters another past its door',
      'src/domain/plaatsing/x.ts',
      "import { a } from '../advies/a.ts';",
      'another subject is reached',
    ],
    [
      'a page that enters a subject past its door',
      'src/web/routes/werk/x.route.tsx',
      "import { a } from '#domain/advies/a.ts';",
      'through its index.ts',
    ],
    [
      'a use case that asks the database',
      'src/application/advies/x.ts',
      "import { r } from '#db/repositories/advies.repository.ts';",
      'asks ports',
    ],
    ['a use case with a library', 'src/application/advies/x.ts', "import { Pool } from 'pg';", 'asks ports'],
    [
      'a repository that calls a use case',
      'src/db/repositories/x.ts',
      "import { act } from '#application/advies/index.ts';",
      'never a use case',
    ],
    [
      'a page with its own query',
      'src/web/routes/werk/x.route.tsx',
      "import { Kysely } from 'kysely';",
      'only src/db speaks',
    ],
    [
      'a page that reads a repository',
      'src/web/routes/werk/x.route.tsx',
      "import { r } from '#db/repositories/advies.repository.ts';",
      'they know no database',
    ],
    [
      'a component that knows a subject',
      'src/web/ui/x.tsx',
      "import { a } from '#domain/advies/index.ts';",
      'a component knows no subject',
    ],
    [
      'a JSON border of the rules that reads files',
      'src/reken/x.ts',
      "import 'node:fs';",
      'the JSON border of the rules',
    ],
    [
      'a generator of people that knows the database',
      'src/demo/x.ts',
      "import { r } from '#db/repositories/advies.repository.ts';",
      'invented people',
    ],
    [
      'a browser script that loads the application',
      'src/web/island/x.ts',
      "import { act } from '#application/advies/index.ts';",
      'browser',
    ],
    ['a product that needs a tool', 'src/web/ui/x.tsx', "import 'vitest';", 'stands under dependencies'],
    ['an import that leads nowhere', 'src/web/ui/x.tsx', "import './gone.ts';", 'leads nowhere'],
    [
      'a lazy import across a border',
      'src/domain/advies/x.ts',
      "export const x = () => import('node:fs');",
      'the domain imports the domain',
    ],
  ])('refuse %s', (_, file, text, why) => {
    expect(problems({ ...SOUND, [file]: text }).join('\n')).toContain(why);
  });

  it('refuse anybody who leans on the server', () => {
    const texts = {
      ...SOUND,
      'src/server/x.ts': 'export const x = 1;',
      'src/db/y.ts': "import { x } from '#server/x.ts';",
    };
    expect(problems(texts).join('\n')).toContain('nobody leans on it');
  });

  it('refuse a circle, also one of types', () => {
    const circle = {
      'src/db/a.ts': "import type { B } from './b.ts';\nexport type A = B;",
      'src/db/b.ts': "import type { A } from './a.ts';\nexport type B = A;",
    };
    expect(problems(circle)).toEqual(['circle: src/db/a.ts → src/db/b.ts → src/db/a.ts']);
  });

  it('refuse a project in which nothing was read', () => {
    expect(problems({})).toEqual(['not one import was found']);
  });
});
