import { sql } from 'kysely';
import type { Meetperiode, VerdeelPersoon } from '#domain/keuzemeting/index.ts';
import type { Database } from '../verbinding/index.ts';

/**
 * Who waits on the day or got a proposal in the period, with what groups are compared by: needs as they are recorded
 * now, and the list in force on the day. No numbers, no names.
 */
export async function listMetingGroepen(
  tx: Database,
  { van, tot, peildatum }: Meetperiode,
  bekendOp: Date | undefined,
): Promise<readonly VerdeelPersoon[]> {
  const bekend = sql`coalesce(${bekendOp ?? null}::timestamptz, now())`;
  const { rows } = await sql<VerdeelPersoon>`
    with wacht as (select * from keuze_wachtenden(huidige_gemeente(), ${peildatum}::date, ${bekend})),
    aanbod as (
      select v.gemeente_code, v.dossier_id, count(*)::int as aantal
      from voorstel_bekend(${bekend}) v
      where v.voorgesteld_op >= ${van}::date and v.voorgesteld_op < ${tot}::date
      group by v.gemeente_code, v.dossier_id
    )
    select w.wacht_sinds as "wachtSinds", p.begeleiding, p.uren_max as "urenMax",
      (select count(*)::int from keuze_bekend(${bekend}) k
        join keuze_plek kp on kp.gemeente_code = k.gemeente_code and kp.keuze_id = k.id
        where k.gemeente_code = mens.gemeente_code and k.dossier_id = mens.dossier_id
          and k.geldig @> ${peildatum}::date) as lijst,
      coalesce(a.aantal, 0) as voorstellen
    from (select gemeente_code, dossier_id from wacht union select gemeente_code, dossier_id from aanbod) mens
    left join wacht w on w.gemeente_code = mens.gemeente_code and w.dossier_id = mens.dossier_id
    left join aanbod a on a.gemeente_code = mens.gemeente_code and a.dossier_id = mens.dossier_id
    left join kandidaatprofiel p on p.gemeente_code = mens.gemeente_code and p.dossier_id = mens.dossier_id`.execute(
    tx,
  );
  return rows;
}
