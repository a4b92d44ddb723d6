/** A process that reads and divides the market of one file, once, and holds nothing else. Prints what it took. */
import { readFile } from 'node:fs/promises';
import { allocate, compileMarkt } from '#matching/index.ts';

const tekst = await readFile(process.argv[2] ?? '', 'utf8');
const begin = performance.now();
const waarde: unknown = JSON.parse(tekst);
const parse = performance.now() - begin;
globalThis.gc?.();
const eerst = countBytes();
const start = performance.now();
const gelezen = compileMarkt(waarde);
if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.error[0]));
const { aanmeldingen } = allocate(gelezen.value);
const verdeel = performance.now() - start;
const alles = countBytes() - eerst;
globalThis.gc?.();
const bewaard = countBytes() - eerst;
const kanten = gelezen.value.rang.length;
process.stdout.write(JSON.stringify({ parse, verdeel, kanten, aanmeldingen, bewaard, alles }));

function countBytes(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
