import { sql } from 'kysely';
import type { BewaardeDeelwinst, Werkcel } from '#application/deelafspraak/index.ts';
import type { Datum } from '#domain/shared/index.ts';
import type { Database } from '../verbinding/index.ts';

/** Counts per gemeente of the region and kind of work, by name of both. */
export async function listWerkcellen(tx: Database, dag: Datum): Promise<readonly Werkcel[]> {
  const { rows } = await sql<Werkcel>`
    select c.gemeente_code as gemeente, ws.naam as werksoort, c.vrij, c.gewenst
    from werk_per_gemeente(${dag}::date) c
    join werksoort ws on ws.code = c.werksoort_code
    join gemeente g on g.code = c.gemeente_code
    order by ws.naam collate "nl-NL-x-icu", g.naam collate "nl-NL-x-icu"`.execute(tx);
  return rows;
}

/** The latest outcome of the region, by name of the gemeente. */
export async function listDeelwinst(tx: Database): Promise<readonly BewaardeDeelwinst[]> {
  const { rows } = await sql<BewaardeDeelwinst>`
    select d.gebied_code as gemeente, d.soort, d.dag, d.beleid, d.markt_hash as "marktHash", d.alleen, d.samen, d.beter,
      d.slechter, d.uitgeleend, d.geleend, d.slechter_op_datum as "slechterOpDatum"
    from deelwinst_regio() d
    join gemeente g on g.code = d.gebied_code
    order by d.soort, g.naam collate "nl-NL-x-icu"`.execute(tx);
  return rows;
}
