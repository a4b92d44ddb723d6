import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Middelen } from '#web/ui/middelen.ts';

const manifestVorm = z.object({
  stijl: z.string(),
  eiland: z.string(),
  letters: z.array(z.string()),
  tekeningen: z.record(z.string(), z.string()),
});

/** Name of the list of built files, inside the folder of built files. */
export const manifestNaam = 'manifest.json';

/** Reads which hashed files the last build made. Throws when the folder was never built. */
export function readManifest({ uitMap }: { uitMap: string }): Middelen {
  return manifestVorm.parse(JSON.parse(readFileSync(join(uitMap, manifestNaam), 'utf8')));
}
