import { sql } from 'kysely';
import type { NieuwePlekdeling } from '#application/deelafspraak/index.ts';
import { Conflict } from '#application/shared/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { toDaterange, vrijVanaf } from '../readmodels/werkplekBezetting.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { insertRij } from './nieuweRij.ts';

/** Opens seats that are free on the first day, lowest number first. Conflict 'zitplaats-bezet' when too few are left. */
export async function addPlekdeling(tx: Database, deling: NieuwePlekdeling): Promise<string> {
  const { afspraak, werkplekId, aantal, periode, geopendOp, grond } = deling;
  const id = await insertRij(
    tx,
    sql`insert into plekdeling (eigenaar_code, partner_code, deelafspraak_id, werkplek_id, aantal, periode, geopend_op)
      values (huidige_gemeente(), ${afspraak.ander.code}, ${afspraak.id}, ${werkplekId}, ${aantal},
        ${toDaterange(periode)}, ${geopendOp}) returning id`,
  );
  const { numAffectedRows } = await withConflict({ plekdeling_zitplaats_een: 'zitplaats-bezet' }, () =>
    sql`
      insert into plekdeling_zitplaats (gemeente_code, plekdeling_id, zitplaats_id, periode, ronde_nummer, reden)
      select s.gemeente_code, ${id}, s.id, daterange(${periode.van}::date, null), ${grond.ronde}, ${grond.reden}
      from zitplaats s
      where s.werkplek_id = ${werkplekId} and s.periode @> ${periode.van}::date
        and ${vrijVanaf(periode.van)} <= ${periode.van}::date
      order by s.volgnummer limit ${aantal}`.execute(tx),
  );
  if (numAffectedRows !== BigInt(aantal)) throw new Conflict('zitplaats-bezet');
  return id;
}

/** Ends the reservation of so many seats of a share, highest number first. */
export async function releaseZitplaatsen(
  tx: Database,
  plekdelingId: string,
  aantal: number,
  vanaf: Datum,
): Promise<void> {
  await sql`
    update plekdeling_zitplaats set periode = daterange(lower(periode), greatest(${vanaf}::date, lower(periode)))
    where id in (select z.id from plekdeling_zitplaats z
      join zitplaats s on s.gemeente_code = z.gemeente_code and s.id = z.zitplaats_id
      where z.plekdeling_id = ${plekdelingId} and upper_inf(z.periode)
      order by s.volgnummer desc limit ${aantal})`.execute(tx);
}
