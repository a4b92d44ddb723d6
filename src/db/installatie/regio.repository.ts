import type pg from 'pg';
import type { DeelwinstSoort, GemeenteDeelwinst } from '#application/deelafspraak/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import { createVingerafdruk } from '../repositories/berekening.repository.ts';

/** A region in which more than one gemeente keeps its register here. */
export type RegioMetRegisters = {
  readonly regio: string;
  readonly gemeenten: readonly string[];
  /** Those of them that are party to an agreement in force. */
  readonly metAfspraak: readonly string[];
};

/** Regions on the day, as the owner of the tables. */
export async function listRegios(pool: pg.Pool, dag: Datum): Promise<readonly RegioMetRegisters[]> {
  const { rows } = await pool.query<RegioMetRegisters>(
    `with deelnemer as (
       select unnest(array[eigenaar_code, partner_code]) as code from deelafspraak
       where status = 'aanvaard' and periode @> $1::date
     )
     select g.arbeidsmarktregio_code as regio, array_agg(g.code::text order by g.code) as gemeenten,
       coalesce(array_agg(g.code::text order by g.code) filter (where g.code in (select code from deelnemer)), '{}')
         as "metAfspraak"
     from register r
     join gemeente g on g.code = r.gemeente_code and g.geldig @> $1::date
     where r.sinds <= $1::date
     group by g.arbeidsmarktregio_code having count(*) > 1
     order by g.arbeidsmarktregio_code`,
    [dag],
  );
  return rows;
}

/** One outcome to store: counts, never people. */
export type DeelwinstUitkomst = {
  readonly soort: DeelwinstSoort;
  readonly markt: string;
  readonly deelwinst: readonly GemeenteDeelwinst[];
};

/** Stores the outcomes of a region for a day, in place of those that were there for that day. */
export async function saveDeelwinst(
  pool: pg.Pool,
  wanneer: { readonly regio: string; readonly dag: Datum; readonly beleid: string },
  uitkomsten: readonly DeelwinstUitkomst[],
): Promise<void> {
  const { regio, dag, beleid } = wanneer;
  const rijen = uitkomsten.flatMap(({ soort, markt, deelwinst }) =>
    deelwinst.map((winst) => ({ soort, markt_hash: createVingerafdruk(markt), ...winst })),
  );
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('delete from deelwinst where regio_code = $1 and dag = $2', [regio, dag]);
    await client.query(
      `insert into deelwinst (dag, regio_code, soort, gebied_code, beleid, markt_hash, alleen, samen, beter, slechter,
         uitgeleend, geleend, slechter_op_datum)
       select $2, $1, r.soort, r.gemeente, $3, r.markt_hash, r.alleen, r.samen, r.beter, r.slechter, r.uitgeleend,
         r.geleend, r."slechterOpDatum"
       from json_to_recordset($4::json) as r (soort text, gemeente text, markt_hash text, alleen int, samen int,
         beter int, slechter int, uitgeleend int, geleend int, "slechterOpDatum" int)`,
      [regio, dag, beleid, JSON.stringify(rijen)],
    );
    await client.query('commit');
  } catch (fout) {
    await client.query('rollback');
    throw fout;
  } finally {
    client.release();
  }
}
