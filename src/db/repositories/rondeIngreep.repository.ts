import { sql } from 'kysely';
import type { IngreepPoort } from '#application/ronde/index.ts';
import { findIngreep, listIngrepen } from '../readmodels/rondeIngreep.readmodel.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { insertRij, updateRij } from './nieuweRij.ts';

const CONFLICTEN = {
  ronde_ingreep_een_paar: 'ingreep-bestaat',
  ronde_ingreep_een_vast: 'al-vastgezet',
} as const;

/** Interventions of staff in the rounds. */
export function createIngreepRepository(tx: Database): IngreepPoort {
  return {
    listIngrepen: (dossierId) => listIngrepen(tx, dossierId),
    findIngreep: (id) => findIngreep(tx, id),
    addIngreep: async ({ dossierId, werkplekNummer, soort, reden, door, vanaf }) => {
      await withConflict(CONFLICTEN, () =>
        insertRij(
          tx,
          sql`insert into ronde_ingreep (gemeente_code, dossier_id, werkplek_id, soort, reden, door, vanaf)
            select huidige_gemeente(), ${dossierId}, p.id, ${soort}, ${reden}, ${door}, ${vanaf}::date
            from werkplek p where p.nummer = ${werkplekNummer} returning id`,
        ),
      );
    },
    endIngreep: ({ id, versie }, { op, door, reden }) =>
      updateRij(
        tx,
        sql`update ronde_ingreep set beeindigd_op = ${op}, beeindigd_door = ${door}, reden_einde = ${reden}
          where id = ${id} and versie = ${versie}`,
      ),
  };
}
