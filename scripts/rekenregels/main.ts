import { readFileSync, writeFileSync } from 'node:fs';
import { replaceBlok } from './blok.ts';
import { createBlokken } from './blokken.ts';

/** Writes the tables of docs/rekenregels anew. */
export async function main(): Promise<void> {
  for (const blok of await createBlokken()) {
    const oud = readFileSync(blok.bestand, 'utf8');
    const nieuw = replaceBlok(oud, blok);
    if (nieuw === oud) continue;
    writeFileSync(blok.bestand, nieuw);
    console.log(`${blok.bestand} was brought up to date.`);
  }
}
