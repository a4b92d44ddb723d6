import { sql } from 'kysely';
import type { LoonkostensubsidiePoort } from '#application/loonkostensubsidie/index.ts';
import {
  findBetaling,
  listSubsidies,
  listSubsidiesVanMaand,
} from '../readmodels/loonkostensubsidie.readmodel.ts';
import { toDaterange } from '../readmodels/werkplekBezetting.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { insertRij, updateRij } from './nieuweRij.ts';

const CONFLICTEN = { loonkostensubsidie_een_tegelijk: 'dubbele-subsidie' } as const;

/** Loonkostensubsidies and their payments, of the signed-in person's own municipality. */
export function createLoonkostensubsidieRepository(tx: Database): LoonkostensubsidiePoort {
  return {
    listSubsidies: (dossierId) => listSubsidies(tx, dossierId),
    listSubsidiesVanMaand: (eerste) => listSubsidiesVanMaand(tx, eerste),
    findBetaling: (id) => findBetaling(tx, id),
    addMeting: (dossierId, { gemetenOp, loonwaarde, gemetenDoor }) =>
      insertRij(
        tx,
        sql`insert into loonwaardemeting (gemeente_code, dossier_id, gemeten_op, loonwaarde, gemeten_door)
          values (huidige_gemeente(), ${dossierId}, ${gemetenOp}, ${loonwaarde}, ${gemetenDoor}) returning id`,
      ),
    addSubsidie: (s) =>
      withConflict(CONFLICTEN, () =>
        insertRij(
          tx,
          sql`insert into loonkostensubsidie (gemeente_code, dienstverband_id, dossier_id, periode,
              loonwaardemeting_id, voltijd_uren, vastgesteld_door)
            values (huidige_gemeente(), ${s.dienstverbandId}, ${s.dossierId}, ${toDaterange(s.periode)},
              ${s.metingId}, ${s.voltijdUren}, ${s.vastgesteldDoor}) returning id`,
        ),
      ),
    endSubsidie: (id, versie, tot) =>
      updateRij(
        tx,
        sql`update loonkostensubsidie set periode = daterange(lower(periode), ${tot}::date)
          where id = ${id} and versie = ${versie}`,
      ),
    saveBetalingen: async (betalingen) => {
      await sql`
        insert into loonkostensubsidie_betaling as b (gemeente_code, loonkostensubsidie_id, dossier_id, maand, ex_cent,
          lasten_cent, incl_cent, uiterlijk_op, berekening_id)
        select huidige_gemeente(), r."subsidieId", r."dossierId", r.maand, r."exCent", r."lastenCent", r."inclCent",
          r."uiterlijkOp", r."berekeningId"
        from jsonb_to_recordset(${JSON.stringify(betalingen)}::jsonb) as r("subsidieId" uuid, "dossierId" uuid,
          maand date, "exCent" int, "lastenCent" int, "inclCent" int, "uiterlijkOp" date, "berekeningId" uuid)
        on conflict on constraint loonkostensubsidie_betaling_maand do update
          set ex_cent = excluded.ex_cent, lasten_cent = excluded.lasten_cent, incl_cent = excluded.incl_cent,
            uiterlijk_op = excluded.uiterlijk_op, berekening_id = excluded.berekening_id
          where b.bevestigd_op is null`.execute(tx);
    },
    confirmBetaling: (id, versie, { gebruikerId, naam, op, bevestigingen }) =>
      updateRij(
        tx,
        sql`update loonkostensubsidie_betaling
          set bevestigd_door = ${gebruikerId}, bevestigd_naam = ${naam}, bevestigd_op = ${op},
            bevestigingen = ${JSON.stringify(bevestigingen)}::jsonb
          where id = ${id} and versie = ${versie} and bevestigd_op is null`,
      ),
  };
}
