import type { Uitslag } from '../uitslag.ts';
import type { Marktfout } from './marktfout.ts';

/** The document in a text; a byte order mark in front is skipped. */
export function parseJson(tekst: string): Uitslag<unknown, readonly Marktfout[]> {
  try {
    return { ok: true, value: JSON.parse(tekst.replace(/^\uFEFF/, '')) };
  } catch (fout) {
    if (!(fout instanceof SyntaxError)) throw fout;
    return { ok: false, error: [{ pad: '', code: 'geen-json' }] };
  }
}
