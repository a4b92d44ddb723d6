import { expect, test } from 'vitest';
import { createDatamap, foutregels, runGroeiplek } from '../support/groeiplek.ts';

test('tells which norms miss a value, and leaves exit code 3', async () => {
  const { code, stdout, stderr } = await runGroeiplek(['norm', 'controleer', '--peildatum', '2026-03-02']);
  expect(code).toBe(3);
  expect(stderr).toBe('');
  expect(stdout).toContain(
    'minimumloon-maand: minimumloon per maand mist een waarde vanaf 1 juli 2026. Daarvoor: €\u00a02.294,40 per maand.',
  );
  expect(stdout).toContain(
    'dwangsom-dag-deel1: dwangsom per dag, dag 1 tot en met 14 mist een waarde vanaf 2 maart 2026.',
  );
  expect(stdout).not.toContain('lks-maximum');
});

test('a day that does not exist is wrong use', async () => {
  const { code, stdout } = await runGroeiplek(['norm', 'controleer', '--peildatum', '31-02-2026']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('lists every norm, one a line, for other programs', async () => {
  const { code, stdout } = await runGroeiplek(['norm', 'lijst']);
  expect(code).toBe(0);
  const [kop, ...regels] = stdout.trim().split('\n');
  expect(kop).toBe('code\twaarde\teenheid\tvan\ttot\tmerk\tstatus\tartikel\tbron');
  expect(regels.find((regel) => regel.startsWith('lks-werkgeverslasten\t0.25\t'))).toMatch(
    /^lks-werkgeverslasten\t0\.25\taandeel\t2025-01-01\t\tW\tgepubliceerd\t/,
  );
});

test('reads the database when asked, also when it is new', async () => {
  const env = { GROEIPLEK_DATA: createDatamap() };
  const { code, stdout, stderr } = await runGroeiplek(['norm', 'lijst', '--met-database'], env);
  expect(foutregels(stderr)).toEqual([]);
  expect(code).toBe(0);
  expect(stdout).toContain('minimumloon-uur\t14.71\teuro-per-uur\t2026-01-01\t2026-07-01\tP\tgepubliceerd\t');
});
