import { err, ok, type Result } from '#domain/shared/index.ts';
import type { ReferentieFout } from '../fout.ts';
import type { Referentie } from '../lees.ts';
import { checkBeroepen } from './beroepen.ts';
import { checkCijfers } from './cijfers.ts';
import { checkControlegetallen } from './controlegetallen.ts';
import { checkGemeenten } from './gemeenten.ts';
import { checkNormen } from './perioden.ts';

export { checkNormen };

function* checkAlles(referentie: Referentie): Generator<ReferentieFout> {
  yield* checkGemeenten(referentie);
  yield* checkCijfers(referentie);
  yield* checkNormen(referentie);
  yield* checkBeroepen(referentie);
  yield* checkControlegetallen(referentie);
}

/** Checks the files against each other; the first thing that is wrong, or the same data. */
export function checkReferentie(referentie: Referentie): Result<Referentie, ReferentieFout> {
  const [fout] = checkAlles(referentie);
  return fout === undefined ? ok(referentie) : err(fout);
}
