import { sql } from 'kysely';
import type {
  OpenbareRonde,
  PersoonlijkeUitleg,
  Pleknamen,
  Ronde,
  RondeRij,
  RondeUitkomst,
  RondeUitkomstRij,
} from '#application/ronde/index.ts';
import type { DossierId } from '#domain/shared/index.ts';
import { createAuditRepository } from '../repositories/audit.repository.ts';
import type { Database } from '../verbinding/index.ts';

const rondeKolommen = sql`r.nummer, r.status, r.voorbereid_op as "voorbereidOp", r.gedraaid_op as "gedraaidOp",
  r.verstuurd_op as "verstuurdOp",
  (select count(*)::int from ronde_uitkomst u where u.gemeente_code = r.gemeente_code and u.ronde_id = r.id) as deelnemers,
  (select count(u.werkplek_id)::int from ronde_uitkomst u
    where u.gemeente_code = r.gemeente_code and u.ronde_id = r.id) as geplaatst`;

/** Every round, newest first. No people. */
export async function listRondes(tx: Database): Promise<readonly RondeRij[]> {
  const { rows } = await sql<RondeRij>`select ${rondeKolommen} from ronde r order by r.nummer desc`.execute(
    tx,
  );
  return rows;
}

/** One round with its two files. The files hold case numbers and no names. */
export async function findRonde(tx: Database, nummer: number): Promise<Ronde | undefined> {
  const { rows } = await sql<Ronde>`
    select ${rondeKolommen}, r.id, r.versie, r.lot, r.voorbereid_door as "voorbereidDoor",
      r.gedraaid_door as "gedraaidDoor", r.verstuurd_door as "verstuurdDoor", r.beleid, r.markt,
      r.markt_hash as "marktHash", r.toewijzing, r.toewijzing_hash as "toewijzingHash", r.ingrepen,
      cardinality(r.wachtend) as wacht,
      not exists (select from ronde later where later.gemeente_code = r.gemeente_code and later.nummer > r.nummer
        and later.gedraaid_op is not null) as "isNieuwste"
    from ronde r where r.nummer = ${nummer}`.execute(tx);
  return rows[0];
}

/** Who gets which place, by case number order; without names. */
export async function listUitkomsten(tx: Database, rondeId: string): Promise<readonly RondeUitkomst[]> {
  const { rows } = await sql<RondeUitkomst>`
    select u.dossier_id as "dossierId", u.werkplek_id as "werkplekId", u.uitleg,
      exists (select from voorstel v where v.gemeente_code = u.gemeente_code and v.dossier_id = u.dossier_id
        and v.ronde_id = u.ronde_id) as "isAangeboden"
    from ronde_uitkomst u
    join dossier d on d.gemeente_code = u.gemeente_code and d.id = u.dossier_id
    where u.ronde_id = ${rondeId}
    order by d.nummer`.execute(tx);
  return rows;
}

/** Outcomes for people to read: names only of the own candidates. Logs the look. */
export async function listUitkomstRijen(tx: Database, rondeId: string): Promise<readonly RondeUitkomstRij[]> {
  const { rows } = await sql<RondeUitkomstRij>`
    select u.dossier_id as "dossierId", d.nummer, g.naam as klantmanager, u.uitleg, v.status as voorstel,
      u.dossier_id = any(r.wachtend) as wacht,
      case when d.klantmanager_id = huidige_gebruiker()
        then concat_ws(' ', p.voornaam, nullif(p.voorvoegsel, ''), p.achternaam) end as naam
    from ronde_uitkomst u
    join ronde r on r.gemeente_code = u.gemeente_code and r.id = u.ronde_id
    join dossier d on d.gemeente_code = u.gemeente_code and d.id = u.dossier_id
    join persoon p on p.gemeente_code = d.gemeente_code and p.id = d.persoon_id
    left join gebruiker g on g.gemeente_code = d.gemeente_code and g.id = d.klantmanager_id
    left join lateral (
      select aanbod.status from voorstel aanbod
      where aanbod.gemeente_code = u.gemeente_code and aanbod.dossier_id = u.dossier_id
        and (aanbod.ronde_id = u.ronde_id
          or aanbod.werkplek_id = u.werkplek_id and aanbod.status in ('open', 'bewaard', 'aanvaard'))
      order by (aanbod.ronde_id is not distinct from u.ronde_id) desc limit 1) v on true
    where u.ronde_id = ${rondeId}
    order by (u.werkplek_id is null), d.nummer`.execute(tx);
  await createAuditRepository(tx).logGelezen({
    tabel: 'ronde_uitkomst',
    betrokkenen: rows.map(({ dossierId }) => dossierId),
  });
  return rows;
}

/** Every round that one person was in, newest first. */
export async function listUitlegVan(
  tx: Database,
  dossierId: DossierId,
): Promise<readonly PersoonlijkeUitleg[]> {
  const { rows } = await sql<PersoonlijkeUitleg>`
    select r.nummer, r.gedraaid_op as "gedraaidOp", u.uitleg,
      (select json_build_object('kant', v.kant, 'op', v.afgerond_op) from voorstel v
        where v.gemeente_code = u.gemeente_code and v.ronde_id = u.ronde_id and v.dossier_id = u.dossier_id
          and v.status = 'afgewezen'
        order by v.afgerond_op desc limit 1) as nee
    from ronde_uitkomst u
    join ronde r on r.gemeente_code = u.gemeente_code and r.id = u.ronde_id
    where u.dossier_id = ${dossierId}
    order by r.nummer desc`.execute(tx);
  return rows;
}

/** Names of every place and its employer, by number. */
export async function listPleknamen(tx: Database): Promise<Pleknamen> {
  const { rows } = await sql<{ nummer: string; naam: string; werkgever: string }>`
    select p.nummer, p.naam, o.naam as werkgever
    from werkplek p
    join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
    join organisatie o on o.id = w.organisatie_id`.execute(tx);
  return new Map(rows.map(({ nummer, naam, werkgever }) => [nummer, { naam, werkgever }]));
}

/** What everybody may see of the rounds of a gemeente, newest first; see migration 0026. */
export async function listOpenbareRondes(
  tx: Database,
  gemeenteCode: string,
): Promise<readonly OpenbareRonde[]> {
  const { rows } = await sql<OpenbareRonde>`
    select nummer, status, lot, voorbereid_op as "voorbereidOp", gedraaid_op as "gedraaidOp", beleid,
      markt_hash as "marktHash", toewijzing_hash as "toewijzingHash", deelnemers, geplaatst
    from rondes_openbaar(${gemeenteCode})`.execute(tx);
  return rows;
}
