import { ok, type Result } from '#domain/shared/index.ts';
import { type Bestandsinhoud, readBestanden } from './bestanden.ts';
import { checkReferentie } from './controle/index.ts';
import type { ReferentieFout } from './fout.ts';
import { countRijen, parseReferentie, type Referentie } from './lees.ts';

/** Reads the files and checks them, by themselves and against each other. */
export function checkBestanden(bestanden: readonly Bestandsinhoud[]): Result<Referentie, ReferentieFout> {
  const gelezen = parseReferentie(bestanden);
  return gelezen.ok ? checkReferentie(gelezen.value) : gelezen;
}

/** Checks the reference data in the folder `map` without touching a database: rows per file, or the first fault. */
export async function controleerReferentie(
  map: string,
): Promise<Result<readonly { readonly bestand: string; readonly rijen: number }[], ReferentieFout>> {
  const bestanden = await readBestanden(map);
  if (!bestanden.ok) return bestanden;
  const referentie = checkBestanden(bestanden.value);
  if (!referentie.ok) return referentie;
  const rijen = countRijen(referentie.value);
  return ok(bestanden.value.map(({ bestand }) => ({ bestand, rijen: rijen.get(bestand) ?? 0 })));
}
