import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test, vi } from 'vitest';

const MAP = fileURLToPath(new URL('.', import.meta.url));

test('the example of the README prints what it says', async () => {
  const readme = await readFile(`${MAP}README.md`, 'utf8');
  const [, voorbeeld = ''] = /```ts\n([\s\S]*?)```/.exec(readme) ?? [];
  const { outputFiles } = await build({
    stdin: { contents: voorbeeld, resolveDir: MAP, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
  });
  const gezegd: string[] = [];
  const spion = vi.spyOn(console, 'log').mockImplementation((waarde) => gezegd.push(JSON.stringify(waarde)));
  await import(
    /* @vite-ignore */ `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
  );
  spion.mockRestore();
  const beloofd = [...voorbeeld.matchAll(/^\/\/ (.*)$/gm)].map(([, regel = '']) =>
    JSON.stringify(JSON.parse(regel.replaceAll("'", '"').replace(/(\w+):/g, '"$1":'))),
  );
  expect(gezegd).toEqual(beloofd);
  expect(beloofd).toHaveLength(2);
});
