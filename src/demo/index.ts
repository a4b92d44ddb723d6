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

/** The rows of one gemeente. */
export type DemoDeel = { readonly gemeente: DemoGemeente; readonly dossiers: number; readonly rijen: Rijen };

/**
 * Makes the rows of every gemeente of the input, one gemeente at a time: invented people, employers, places, choices
 * and ten years of work. The same input gives the same rows (ciphertexts are added later and differ). Undefined is a
 * pause: nothing is ready, but the caller can do something else first.
 */
export function* generateDemo(invoer: DemoInvoer): Generator<DemoDeel | undefined> {
  let bsnVanaf = 0;
  for (const gemeente of invoer.gemeenten) {
    const dossiers = countDossiers(invoer, gemeente);
    const rijen = yield* pauzeer(bouwGemeente(invoer, gemeente, dossiers, bsnVanaf));
    bsnVanaf += ruimteVoorBsns(dossiers);
    yield { gemeente, dossiers: rijen.huidig.dossier.length, rijen };
  }
}

function* pauzeer(bouw: Generator<void, Rijen>): Generator<undefined, Rijen> {
  for (;;) {
    const stap = bouw.next();
    if (stap.done) return stap.value;
    yield undefined;
  }
}
