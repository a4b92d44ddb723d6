import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { main } from './main.ts';

const folder = mkdtempSync(join(tmpdir(), 'groeiplek-check-'));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('ends with 1 and names the rule when a rule is broken', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  mkdirSync(join(folder, 'docs/decisions'), { recursive: true });
  writeFileSync(join(folder, 'docs/decisions/0002-second.md'), '');
  expect(await main(folder, ['numbering'])).toBe(1);
  expect(log.mock.calls.flat().join('\n')).toContain('Red: numbering.');
  log.mockRestore();
});

it('is red on a file that cannot be read', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  mkdirSync(join(folder, 'src/domain/x'), { recursive: true });
  writeFileSync(join(folder, 'src/domain/x/index.ts'), 'export function {');
  expect(await main(folder, ['purity'])).toBe(1);
  expect(log.mock.calls.flat().join('\n')).toContain('src/domain/x/index.ts cannot be read');
  log.mockRestore();
});

it('ends with 2 when no rule has such a name', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await main(folder, ['nonsense'])).toBe(2);
  error.mockRestore();
});
