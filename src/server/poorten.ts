import type { Poorten } from '#application/poorten.ts';
import { createStandReadmodel } from '#db/readmodels/stand.readmodel.ts';
import { createAuditRepository } from '#db/repositories/audit.repository.ts';
import type { Database } from '#db/verbinding/index.ts';

/** What the ports need beside a transaction. */
export type PoortInstellingen = {
  /** Master key of the installation: 32 bytes. */
  readonly sleutel: Buffer;
};

/** Ties every port to its implementation, for one transaction. One line per subject. */
export function createPoorten(tx: Database, _instellingen: PoortInstellingen): Poorten {
  return {
    audit: createAuditRepository(tx),
    stand: createStandReadmodel(tx),
  };
}
