import { expect, it } from 'vitest';
import { projectOf } from './project.ts';
import { purity } from './purity.ts';

function problems(text: string, file = 'src/domain/x/x.ts'): string {
  const answer = purity.run(projectOf({ [file]: text }));
  return answer instanceof Promise ? 'waited' : answer.join('\n');
}

it.each([
  ['a clock', 'export const now = () => new Date();', 'Date'],
  ['a clock by type', 'export type X = Date;', 'Date'],
  ['the clock of Temporal', 'export const now = () => Temporal.Now.plainDateISO();', 'Temporal.Now'],
  ['chance', 'export const r = () => Math.random();', 'Math.random'],
  ['the process', 'export const e = process.env;', 'process'],
  ['the console', "console.log('x');", 'console'],
  ['the network', "export const f = () => fetch('x');", 'fetch'],
  ['SQL', "export const q = 'select * from persoon';", 'SQL'],
  ['a sentence', "export const t = { melding: 'Vul een datum in.' };", 'sentence'],
  [
    'a sentence with a value',
    `export const t = (n: number) => \`Er wachten nog \${n} mensen op werk\`;`,
    'sentence',
  ],
  ['words for people', 'export const t = (n: number) => n.toLocaleString();', 'toLocaleString'],
  ['memory', 'let count = 0;\nexport const next = () => ++count;', 'module variable'],
])('the domain may not contain %s', (_, text, message) => {
  expect(problems(text)).toContain(message);
});

it('the domain may not contain a screen', () => {
  expect(problems('export const X = () => <p>hallo</p>;', 'src/domain/x/x.tsx')).toContain('JSX');
});

it.each([
  ['a source beside a norm', "export const n = { bron: 'Participatiewet, artikel 10b, vierde lid.' };"],
  ['an article as a constant', "export const ARTIKEL = 'Participatiewet art. 10b lid 4';"],
  ['a bug report', "export function f() { throw new RangeError('A share lies between 0 and 1.'); }"],
  ['a field that is called like a global', 'export const x = { process: 1 };\nexport const y = x.process;'],
  ['a code', "export const c = 'norm-ontbreekt';"],
])('the domain may contain %s', (_, text) => {
  expect(problems(text)).toBe('');
});

it('the matching engine is as pure, but for the markets of its tests', () => {
  const text = 'export const r = () => Math.random();';
  expect(problems(text, 'src/matching/x/x.ts')).toContain('Math.random');
  expect(problems(text, 'src/matching/x/proef/x.ts')).toBe('');
});

it('tests and other rings are free', () => {
  const text = 'export const now = () => new Date();';
  expect(problems(text, 'src/domain/x/x.test.ts')).toBe('');
  expect(problems(text, 'src/server/x.ts')).toBe('');
});
