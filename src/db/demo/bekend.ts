import { sql } from 'kysely';
import type { Datum } from '#domain/shared/index.ts';
import { parseGebruikerId, parseGemeenteCode } from '#domain/shared/index.ts';
import { type Actor, parseRol } from '#domain/toegang/index.ts';
import type { Database } from '../verbinding/index.ts';

/** What a round of an earlier day could know of the invented gemeente. */
export type Bekend = {
  /** Dossiers with the choice of now already made, and no proposal since. */
  readonly dossiers: ReadonlySet<string>;
  /** Per number of a place: seats that nobody had recorded yet. */
  readonly laterePlaatsen: ReadonlyMap<string, number>;
  /** Dossier numbers of the actor's own people. */
  readonly eigen: ReadonlySet<string>;
  /** Proposals that existed. */
  readonly voorstellen: ReadonlySet<string>;
};

/** Reads what was known at the end of a day, inside the gemeente of the transaction. */
export async function loadBekend(tx: Database, dag: Datum): Promise<Bekend> {
  const dossiers = await sql<{ id: string }>`
    select k.dossier_id as id from keuze k
    where upper_inf(k.geldig) and k.gekozen_op <= ${dag} and not exists (select from voorstel v
      where v.gemeente_code = k.gemeente_code and v.dossier_id = k.dossier_id and v.voorgesteld_op > ${dag})`.execute(
    tx,
  );
  const plaatsen = await sql<{ nummer: string; aantal: number }>`
    select p.nummer, count(*)::int as aantal from zitplaats z
    join werkplek p on p.gemeente_code = z.gemeente_code and p.id = z.werkplek_id
    where upper_inf(z.periode) and z.vastgelegd_op::date > ${dag} group by p.nummer`.execute(tx);
  const voorstellen = await sql<{
    id: string;
  }>`select id from voorstel where voorgesteld_op <= ${dag}`.execute(tx);
  const eigen = await sql<{ nummer: string }>`
    select nummer from dossier where klantmanager_id = huidige_gebruiker()`.execute(tx);
  return {
    eigen: new Set(eigen.rows.map(({ nummer }) => nummer)),
    dossiers: new Set(dossiers.rows.map(({ id }) => id)),
    laterePlaatsen: new Map(plaatsen.rows.map(({ nummer, aantal }) => [nummer, aantal])),
    voorstellen: new Set(voorstellen.rows.map(({ id }) => id)),
  };
}

/** Who runs the rounds of the invented gemeente: the klantmanager of the scenarios who speaks with employers. */
export async function findRondeActor(tx: Database): Promise<Actor | undefined> {
  const { rows } = await sql<{ id: string; gemeente: string; naam: string; rol: string }>`
    select g.id, g.gemeente_code as gemeente, g.naam, r.rol
    from gebruiker g
    join gebruiker_rol r on r.gemeente_code = g.gemeente_code and r.gebruiker_id = g.id
    where g.demo and g.functie = 'Accountadviseur beschut werk'`.execute(tx);
  const [rij] = rows;
  const gebruikerId = rij && parseGebruikerId(rij.id);
  const gemeenteCode = rij && parseGemeenteCode(rij.gemeente);
  const rol = rij && parseRol(rij.rol);
  return rij && gebruikerId && gemeenteCode && rol
    ? { gebruikerId, gemeenteCode, naam: rij.naam, rollen: [rol] }
    : undefined;
}
