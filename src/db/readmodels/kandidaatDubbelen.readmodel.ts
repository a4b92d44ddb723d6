import { sql } from 'kysely';
import type { Dubbel, DubbelGrond } from '#application/kandidaat/index.ts';
import { datum } from '#domain/shared/index.ts';
import { createAuditRepository } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';

/** From here a name looks like another one when the birth date is the same; a shared birth date alone says little. */
const LIJKT_OP = 0.35;
const MEESTE = 10;

type Rij = {
  persoonId: string;
  dossierId: string;
  grond: DubbelGrond;
  nummer: string;
  open: boolean;
  klantmanager: string | null;
  eigen: boolean;
  voornaam: string;
  voorvoegsel: string;
  achternaam: string;
  geboortedatum: string;
};

/** Known people who may be the one that is described, the surest first. */
export async function listDubbelen(
  tx: Database,
  gezocht: { readonly zoeknaam: string; readonly geboortedatum: string; readonly bsnIndex: Buffer | null },
): Promise<readonly Dubbel[]> {
  const { rows } = await sql<Rij>`
    select p.id as "persoonId", d.id as "dossierId", p.grond, d.nummer, d.gesloten_op is null as open,
      g.naam as klantmanager, coalesce(d.klantmanager_id = huidige_gebruiker(), false) as eigen,
      p.voornaam, p.voorvoegsel, p.achternaam, p.geboortedatum
    from (
      select *, case
        when bsn_index = ${gezocht.bsnIndex}::bytea then 'bsn'
        when geboortedatum = ${gezocht.geboortedatum}::date and zoeknaam = ${gezocht.zoeknaam} then 'naam-en-geboortedatum'
        when geboortedatum = ${gezocht.geboortedatum}::date and similarity(${gezocht.zoeknaam}, zoeknaam) >= ${LIJKT_OP}
          then 'geboortedatum-en-lijkt-op'
        when zoeknaam = ${gezocht.zoeknaam} then 'naam' end as grond
      from persoon
    ) p
    join lateral (
      select * from dossier d where d.gemeente_code = p.gemeente_code and d.persoon_id = p.id
      order by d.gesloten_op desc nulls first limit 1
    ) d on true
    left join gebruiker g on g.gemeente_code = d.gemeente_code and g.id = d.klantmanager_id
    where p.grond is not null
    order by array_position(array['bsn', 'naam-en-geboortedatum', 'geboortedatum-en-lijkt-op', 'naam'], p.grond),
      similarity(${gezocht.zoeknaam}, p.zoeknaam) desc, d.nummer
    limit ${MEESTE}`.execute(tx);
  if (rows.length > 0) {
    await createAuditRepository(tx).logGelezen({
      tabel: 'persoon',
      handeling: 'dubbelen-gezocht',
      betrokkenen: rows.map(({ dossierId }) => dossierId),
    });
  }
  return rows.map(({ persoonId, grond, nummer, open, klantmanager, ...rij }) => ({
    persoonId,
    grond,
    nummer,
    open,
    klantmanager,
    eigen: rij.eigen
      ? {
          naam: { voornaam: rij.voornaam, voorvoegsel: rij.voorvoegsel || null, achternaam: rij.achternaam },
          geboortedatum: datum(rij.geboortedatum),
        }
      : null,
  }));
}
