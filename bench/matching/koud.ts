import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { z } from 'zod';
import { projectMap } from '#server/config/index.ts';

const meetvorm = z.object({
  parse: z.number(),
  verdeel: z.number(),
  kanten: z.number(),
  bewaard: z.number(),
  alles: z.number(),
});

/** The first run in a fresh process: milliseconds, and bytes beyond the parsed file (kept, and all that was taken). */
export type KoudeMeting = z.infer<typeof meetvorm>;

/** Builds the process that holds the engine and nothing else, in a folder; gives its path. */
export async function buildProces(map: string): Promise<string> {
  const outfile = join(map, 'koud.mjs');
  await build({
    entryPoints: [join(projectMap(), 'bench', 'matching', 'koudProces.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  return outfile;
}

/** Reads and allocates the market in a file, once, in a new process. */
export async function measureKoud(
  proces: string,
  bestand: string,
  metGeheugen: boolean,
): Promise<KoudeMeting> {
  const opties = metGeheugen ? ['--expose-gc', '--max-semi-space-size=256'] : [];
  const { stdout } = await promisify(execFile)(process.execPath, [...opties, proces, bestand]);
  return meetvorm.parse(JSON.parse(stdout));
}
