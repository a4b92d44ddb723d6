import type { Uitslag } from '../uitslag.ts';
import { compileMarkt } from './compileMarkt.ts';
import type { Marktfout } from './marktfout.ts';
import type { GecompileerdeMarkt } from './net.ts';
import { parseJson } from './parseJson.ts';

/** Reads the text of a market file. Every fault is named with its path; nothing is guessed. */
export function readMarkt(tekst: string): Uitslag<GecompileerdeMarkt, readonly Marktfout[]> {
  const gelezen = parseJson(tekst);
  return gelezen.ok ? compileMarkt(gelezen.value) : gelezen;
}
