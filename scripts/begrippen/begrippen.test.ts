import { describe, expect, it } from 'vitest';
import { projectOf } from '../check/project.ts';
import { begrippen } from './begrippen.ts';
import { splitHumps } from './humps.ts';

const LIST = `
| Term | In code | Article | Explanation | Never say | Why |
|---|---|---|---|---|---|
| taakstelling | \`taakstelling\` | art. 10b | yearly number | target, quota | law word |
| beschut werk | \`beschutWerk\`, \`AdviesBeschutWerk\` | art. 10b | paid work | sheltered work (the older act) | taken |
`;

function problems(texts: Record<string, string>, list = LIST): string {
  const project = projectOf({
    'docs/begrippen.md': list,
    'scripts/begrippen/engels.txt': 'find # verb\nindex',
    'scripts/begrippen/nederlands.txt': 'van',
    ...texts,
  });
  const answer = begrippen.run(project);
  if (answer instanceof Promise) throw new Error('The check on words reads files only.');
  return answer.join('\n');
}

describe('splitHumps', () => {
  it.each([
    ['findGeldigeLoonwaarde', ['find', 'geldige', 'loonwaarde']],
    ['BSN', ['bsn']],
    ['parseBSNText', ['parse', 'bsn', 'text']],
    ['datum_ingang', ['datum', 'ingang']],
    ['MAXIMUM_LINES', ['maximum', 'lines']],
    ['termijn/feestdag.ts', ['termijn', 'feestdag', 'ts']],
  ])('cuts %s into words', (name, words) => {
    expect(splitHumps(name)).toEqual(words);
  });
});

describe('the check on words', () => {
  it('accepts names of listed terms and English glue', () => {
    const text =
      'export interface AdviesBeschutWerk { readonly taakstelling: number }\nexport function findTaakstelling() {}';
    expect(problems({ 'src/domain/taakstelling/index.ts': text })).toBe('');
  });

  it.each([
    ['an exported function', 'export function findTaakstellng() {}', '"taakstellng" in findTaakstellng'],
    ['an exported constant', 'export const beschutwerkers = 1;', '"beschutwerkers"'],
    ['a code', "export type A = 'trede-hoger';", '"trede" in trede-hoger'],
    ['a field of a type', 'interface Advies { readonly geldigTot: string }', '"geldig" in geldigTot'],
  ])('goes red on an unlisted word in %s', (_, text, message) => {
    expect(problems({ 'src/domain/advies/index.ts': text })).toContain(message);
  });

  it('goes red on an unlisted word in the name of a file', () => {
    expect(problems({ 'src/domain/advies/trede.ts': '' })).toContain('"trede"');
  });

  it.each([
    [
      'a name, in any ring',
      'src/db/x.ts',
      'const yearlyTarget = 1;\nexport { yearlyTarget };',
      'never say "target"',
    ],
    ['a field', 'src/web/x.ts', 'export type X = { quota: number };', 'never say "quota"'],
    ['a column', 'src/db/migrations/0001_x.sql', '  yearly_target int', 'never say "target"'],
    ['the name of a file', 'src/web/target.ts', '', 'never say "target"'],
    ['a comment', 'src/api/x.ts', '// all sheltered work of a year', 'never say "sheltered work"'],
    ['a value', 'src/api/x.ts', "export const x = 'sheltered-work';", 'never say "sheltered work"'],
  ])('goes red on a never-say word in %s', (_, file, text, message) => {
    expect(problems({ [file]: text })).toContain(message);
  });

  it('leaves names of the platform alone', () => {
    expect(problems({ 'src/web/x.ts': "export const link = { target: '_blank' };" })).toBe('');
  });

  it('goes red on a row with a cell too few', () => {
    expect(problems({}, `${LIST}| trede | \`trede\` | art. 1 |\n`)).toContain('has 3 cells');
  });

  it('goes red when there is no list', () => {
    expect(problems({}, 'nothing here')).toContain('no table');
  });
});
