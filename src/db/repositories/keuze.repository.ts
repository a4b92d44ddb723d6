import { sql } from 'kysely';
import type { KeuzePoort } from '#application/keuze/index.ts';
import { Verouderd } from '#application/shared/index.ts';
import { loadKeuzeBeeld } from '../readmodels/keuze.readmodel.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { insertRij } from './nieuweRij.ts';

/** The person's ranked choices: one in force at a time, the earlier ones stay. */
export function createKeuzeRepository(tx: Database): KeuzePoort {
  return {
    loadKeuzeBeeld: (dossierId, peildatum) => loadKeuzeBeeld(tx, dossierId, peildatum),
    saveKeuze: async ({ dossierId, gekozenOp, aanwezig, plekken, vorige }) => {
      const { rows } = await sql<{ id: string }>`
        update keuze set geldig = daterange(lower(geldig), ${gekozenOp}::date)
        where dossier_id = ${dossierId} and upper_inf(geldig) returning id`.execute(tx);
      if ((rows[0]?.id ?? null) !== vorige) throw new Verouderd();
      const keuzeId = await withConflict({ keuze_een_tegelijk: 'keuze-overlapt' }, () =>
        insertRij(
          tx,
          sql`insert into keuze (gemeente_code, dossier_id, gekozen_op, aanwezig, geldig)
            values (huidige_gemeente(), ${dossierId}, ${gekozenOp}, ${aanwezig}, daterange(${gekozenOp}::date, null))
            returning id`,
        ),
      );
      await sql`
        insert into keuze_plek (gemeente_code, keuze_id, dossier_id, rang, werkplek_id)
        select huidige_gemeente(), ${keuzeId}, ${dossierId}, plek.rang, plek.id
        from unnest(${plekken}::uuid[]) with ordinality plek(id, rang)`.execute(tx);
    },
  };
}
