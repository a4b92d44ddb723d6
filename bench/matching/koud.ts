import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { z } from 'zod';
import { allocate, compileMarkt } from '#matching/index.ts';

const meetvorm = z.object({
  parse: z.number(),
  verdeel: z.number(),
  kanten: z.number(),
  bewaard: z.number(),
  alles: z.number(),
});

/** The first run in a fresh process: milliseconds, and bytes beyond the parsed file (kept, and all that was taken). */
export type KoudeMeting = z.infer<typeof meetvorm>;

/** Reads and allocates the market in a file, once, in a new process. */
export async function measureKoud(bestand: string, metGeheugen: boolean): Promise<KoudeMeting> {
  const opdracht = `const { runKoud } = await import(${JSON.stringify(import.meta.url)});
    console.log(JSON.stringify(await runKoud(${JSON.stringify(bestand)})));`;
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...(metGeheugen ? ['--expose-gc', '--max-semi-space-size=256'] : []),
    '--input-type=module',
    '--eval',
    opdracht,
  ]);
  return meetvorm.parse(JSON.parse(stdout));
}

/** The work of the new process. Collects garbage around it when the process can. */
export async function runKoud(bestand: string): Promise<KoudeMeting> {
  const tekst = await readFile(bestand, 'utf8');
  const begin = performance.now();
  const waarde: unknown = JSON.parse(tekst);
  const parse = performance.now() - begin;
  globalThis.gc?.();
  const eerst = countBytes();
  const start = performance.now();
  const gelezen = compileMarkt(waarde);
  if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.error[0]));
  const toewijzing = allocate(gelezen.value);
  const verdeel = performance.now() - start;
  const alles = countBytes() - eerst;
  globalThis.gc?.();
  const bewaard = countBytes() - eerst;
  if (toewijzing.aanmeldingen < gelezen.value.rang.length / 100) throw new Error('hardly any applications');
  return { parse, verdeel, kanten: gelezen.value.rang.length, bewaard, alles };
}

function countBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
