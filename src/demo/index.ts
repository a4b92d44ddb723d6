import { bouwGemeente } from './bouw/gemeente.ts';
import { ruimteVoorBsns } from './bsn.ts';
import { countDossiers, type DemoGemeente, type DemoInvoer } from './invoer.ts';
import type { Rijen } from './rijen.ts';

export type { DemoGemeente, DemoInvoer } from './invoer.ts';
export {
  type HistorieTabel,
  KOLOMMEN,
  type Rij,
  type Rijen,
  type Tabel,
  type Waarde,
} from './rijen.ts';

/**
 * Makes the rows of every gemeente of the input, one gemeente at a time: invented people, employers, places, choices
 * and ten years of work. The same input gives the same rows (ciphertexts are added later and differ).
 */
export function* generateDemo(
  invoer: DemoInvoer,
): Generator<{ gemeente: DemoGemeente; dossiers: number; rijen: Rijen }> {
  let bsnVanaf = 0;
  for (const gemeente of invoer.gemeenten) {
    const dossiers = countDossiers(invoer, gemeente);
    const rijen = bouwGemeente(invoer, gemeente, dossiers, bsnVanaf);
    bsnVanaf += ruimteVoorBsns(dossiers);
    yield { gemeente, dossiers: rijen.huidig.dossier.length, rijen };
  }
}
