import { sql } from 'kysely';
import type { IngreepBeeld } from '#application/ronde/index.ts';
import type { Ingreep } from '#domain/ronde/index.ts';
import type { Datum, DossierId } from '#domain/shared/index.ts';
import { createAuditRepository } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';

type Rij = Omit<IngreepBeeld, 'einde'> & {
  dossierId: DossierId;
  beeindigdOp: Datum | null;
  beeindigdDoor: string | null;
  redenEinde: string | null;
};

/** Interventions of one person, or of everybody; those in force first. The list of everybody logs the look. */
export async function listIngrepen(tx: Database, dossierId?: DossierId): Promise<readonly IngreepBeeld[]> {
  const rijen = await listRijen(
    tx,
    sql<boolean>`${dossierId ?? null}::uuid is null or i.dossier_id = ${dossierId ?? null}`,
  );
  if (dossierId === undefined) {
    const betrokkenen = [...new Set(rijen.map((rij) => rij.dossierId))];
    await createAuditRepository(tx).logGelezen({ tabel: 'ronde_ingreep', betrokkenen });
  }
  return rijen.map(toBeeld);
}

/** One intervention. */
export async function findIngreep(tx: Database, id: string): Promise<IngreepBeeld | undefined> {
  const [rij] = await listRijen(tx, sql<boolean>`i.id = ${id}`);
  return rij && toBeeld(rij);
}

async function listRijen(tx: Database, waar: ReturnType<typeof sql<boolean>>): Promise<readonly Rij[]> {
  const { rows } = await sql<Rij>`
    select i.id, i.versie, i.soort, i.dossier_id as "dossierId", d.nummer as "dossierNummer",
      p.nummer as "werkplekNummer", p.naam as werkplek, o.naam as werkgever, i.reden, i.door, i.vanaf,
      i.beeindigd_op as "beeindigdOp", i.beeindigd_door as "beeindigdDoor", i.reden_einde as "redenEinde"
    from ronde_ingreep i
    join dossier d on d.gemeente_code = i.gemeente_code and d.id = i.dossier_id
    join werkplek p on p.gemeente_code = i.gemeente_code and p.id = i.werkplek_id
    join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
    join organisatie o on o.id = w.organisatie_id
    where ${waar}
    order by (i.beeindigd_op is not null), i.vanaf desc, d.nummer, p.nummer`.execute(tx);
  return rows;
}

function toBeeld({ beeindigdOp, beeindigdDoor, redenEinde, dossierId: _id, ...rij }: Rij): IngreepBeeld {
  const isBeeindigd = beeindigdOp !== null && beeindigdDoor !== null && redenEinde !== null;
  return { ...rij, einde: isBeeindigd ? { op: beeindigdOp, door: beeindigdDoor, reden: redenEinde } : null };
}

/** Interventions in force on the day, in the order in which they came. */
export async function listIngrepenVoorRonde(tx: Database, vandaag: Datum): Promise<readonly Ingreep[]> {
  const { rows } = await sql<Ingreep>`
    select i.soort, d.nummer as persoon, p.nummer as plek, i.reden, i.vanaf
    from ronde_ingreep i
    join dossier d on d.gemeente_code = i.gemeente_code and d.id = i.dossier_id
    join werkplek p on p.gemeente_code = i.gemeente_code and p.id = i.werkplek_id
    where i.vanaf <= ${vandaag}::date and i.beeindigd_op is null
    order by i.vanaf, d.nummer, p.nummer`.execute(tx);
  return rows;
}
