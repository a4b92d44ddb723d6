import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runTool } from './command.ts';

/** The programs we lean on are set to strict; these tests fail when somebody loosens their settings. */
const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'groeiplek-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function compile(settings: string, text: string): Promise<string> {
  writeFileSync(join(folder, 'example.ts'), text);
  const config = {
    extends: join(root, settings),
    compilerOptions: { typeRoots: [join(root, 'node_modules/@types')] },
    include: ['*.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  return (await runTool(root, 'tsc', ['--noEmit', '-p', folder])).output;
}

it.each([
  ['export const first: string = [""][0];', 'TS2322'],
  ['export function f(x) { return x; }', 'TS7006'],
  ['export const o: { a?: string } = { a: undefined };', 'TS2375'],
])('the compiler refuses %s', async (text, code) => {
  expect(await compile('tsconfig.json', text)).toContain(code);
});

it.each([
  ['export const path = process.cwd();', 'process'],
  ['export const page = document.title;', 'document'],
])('the compiler knows no platform in the domain: %s', async (text, name) => {
  expect(await compile('src/domain/tsconfig.json', text)).toContain(`Cannot find name '${name}'`);
});

/** Our settings without the link to version control, which the folder of the example does not have. */
function writeExample(text: string): string {
  const { vcs: _, $schema: __, ...settings } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(settings));
  mkdirSync(join(folder, 'src/domain'), { recursive: true });
  const file = join(folder, 'src/domain/example.ts');
  writeFileSync(file, text);
  return file;
}

it.each([
  ['export const x: any = 1;\n', 'noExplicitAny'],
  ["import { a } from './a.ts';\n", 'noUnusedImports'],
  ['export default 1;\n', 'noDefaultExport'],
  ["console.log('x');\n", 'noConsole'],
  ['export const x = "a"\n', 'format'],
])('the linter refuses %s', async (text, rule) => {
  const file = writeExample(text);
  const { exitCode, output } = await runTool(root, 'biome', [
    'check',
    '--reporter=json',
    `--config-path=${folder}`,
    file,
  ]);
  expect(exitCode).not.toBe(0);
  expect(output).toContain(rule);
});
