import { sql } from 'kysely';
import type { GegevenKeuze } from '#application/keuze/index.ts';
import type { DossierId } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';

/** Every choice that the person ever gave, newest first, each with its places in order. */
export async function listGegevenKeuzes(
  tx: Database,
  dossierId: DossierId,
): Promise<readonly GegevenKeuze[]> {
  const { rows } = await sql<GegevenKeuze>`
    select k.id, k.gekozen_op as "gekozenOp", k.aanwezig, 
      case when not upper_inf(k.geldig) then coalesce(upper(k.geldig), k.gekozen_op) end as "vervangenOp",
      jsonb_agg(jsonb_build_object('nummer', p.nummer, 'naam', p.naam, 'werkgever', o.naam) order by kp.rang) as plekken
    from keuze k
    join keuze_plek kp on kp.gemeente_code = k.gemeente_code and kp.keuze_id = k.id
    join werkplek p on p.gemeente_code = k.gemeente_code and p.id = kp.werkplek_id
    join werkgever w on w.gemeente_code = k.gemeente_code and w.id = p.werkgever_id
    join organisatie o on o.id = w.organisatie_id
    where k.dossier_id = ${dossierId}
    group by k.gemeente_code, k.id
    order by upper_inf(k.geldig) desc, k.gekozen_op desc, k.vastgelegd_op desc, k.id`.execute(tx);
  return rows;
}
