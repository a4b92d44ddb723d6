import { sql } from 'kysely';
import type { DossierPoort } from '#application/dossier/index.ts';
import type { Database } from '../verbinding/index.ts';
import { updateRij } from './nieuweRij.ts';

/** Closing a dossier: what still waits in it closes on the same day. */
export function createDossierEinde(tx: Database): Pick<DossierPoort, 'sluit'> {
  return {
    sluit: async (id, versie, op, reden) => {
      await updateRij(
        tx,
        sql`update dossier set gesloten_op = ${op}, reden_einde = ${reden} where id = ${id} and versie = ${versie}`,
      );
      await sql`
        update beschikking set geldig = daterange(lower(geldig), ${op}::date)
        where dossier_id = ${id} and geldig @> ${op}::date`.execute(tx);
      await sql`
        update aanhouding set periode = daterange(lower(periode), greatest(${op}::date, lower(periode) + 1))
        where dossier_id = ${id} and periode @> ${op}::date`.execute(tx);
      await sql`
        update keuze set geldig = daterange(lower(geldig), ${op}::date)
        where dossier_id = ${id} and geldig @> ${op}::date`.execute(tx);
      await sql`
        update voorstel set status = 'ingetrokken', kant = 'gemeente', reden = 'dossier gesloten',
          afgerond_op = greatest(${op}::date, voorgesteld_op)
        where dossier_id = ${id} and status in ('open', 'bewaard')`.execute(tx);
      await sql`
        update trede set periode = daterange(lower(periode), greatest(${op}::date, lower(periode) + 1))
        where dossier_id = ${id} and periode @> ${op}::date`.execute(tx);
    },
  };
}
