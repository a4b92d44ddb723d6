import type pg from 'pg';

const ROLLEN = ['groeiplek_app', 'groeiplek_telling', 'groeiplek_toegang'];
const EXTENSIES = ['pg_trgm', 'btree_gist'];
const MAG_NIET = '42501';

/**
 * Makes the roles without login that the tables are built on, and lets us act as them. Gives the SQL that an
 * administrator has to run first when we may not do that ourselves; empty when everything is there.
 */
export async function ensureRollen(pool: pg.Pool): Promise<readonly string[]> {
  const opdrachten = await listOpdrachten(pool);
  for (const opdracht of opdrachten) {
    try {
      await pool.query(opdracht);
    } catch (fout) {
      if (!(fout instanceof Error && 'code' in fout && fout.code === MAG_NIET)) throw fout;
      return await listOpdrachten(pool);
    }
  }
  return [];
}

/** PostgreSQL 16 and later tell being a member apart from being allowed to act as the role. */
async function listOpdrachten(pool: pg.Pool): Promise<readonly string[]> {
  const { rows } = await pool.query<{ opdracht: string }>(
    `with nodig as (
       select naam, oid as rol from unnest($1::text[]) naam left join pg_roles on rolname = naam
     )
     select format('create role %I nologin', naam) as opdracht, 1 as beurt, naam from nodig where rol is null
     union all
     select format('grant %I to %I', naam, current_user), 2, naam from nodig
     where not (select rolsuper from pg_roles where rolname = current_user) and (rol is null or not pg_has_role(
       current_user, rol, case when current_setting('server_version_num')::int >= 160000 then 'set' else 'member' end))
     union all
     select format('create extension if not exists %I', naam), 3, naam from unnest($2::text[]) naam
     where naam not in (select extname from pg_extension)
     order by beurt, naam`,
    [ROLLEN, EXTENSIES],
  );
  return rows.map(({ opdracht }) => opdracht);
}
