import { sql } from 'kysely';
import type { Stamlid } from '#application/referentie/index.ts';
import type { Database } from '../verbinding/index.ts';
import { asDatum, asGemeenteCode } from './referentieVelden.ts';

type Rij = { code: string; naam: string; van: string | null; tot: string | null; opvolgers: string[] };

/** Every gemeente since 2015 with its successors, in Dutch order of name: who came before whom. */
export async function listStam(db: Database): Promise<readonly Stamlid[]> {
  const { rows } = await sql<Rij>`
    select code, naam, lower(geldig)::text as van, upper(geldig)::text as tot, opvolgers
    from gemeente order by naam collate "nl-NL-x-icu", code`.execute(db);
  return rows.map((rij) => ({
    code: asGemeenteCode(rij.code),
    naam: rij.naam,
    geldigVan: asDatum(rij.van),
    geldigTot: asDatum(rij.tot),
    opvolgers: rij.opvolgers,
  }));
}
