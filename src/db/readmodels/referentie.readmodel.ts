import type { ReferentiePoort } from '#application/referentie/index.ts';
import type { Database } from '../verbinding/index.ts';
import { createReferentieCijfers } from './referentieCijfers.readmodel.ts';
import { createReferentieGemeenten } from './referentieGemeenten.readmodel.ts';
import { createReferentieTaakstelling } from './referentieTaakstelling.readmodel.ts';
import { createReferentieWerk } from './referentieWerk.readmodel.ts';

/** Reads the reference data, in or outside a transaction; every role may read it. */
export function createReferentieReadmodel(db: Database): ReferentiePoort {
  return {
    ...createReferentieGemeenten(db),
    ...createReferentieTaakstelling(db),
    ...createReferentieCijfers(db),
    ...createReferentieWerk(db),
  };
}
