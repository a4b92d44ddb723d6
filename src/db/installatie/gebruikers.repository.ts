import { randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Datum } from '#domain/shared/index.ts';
import type { Rol } from '#domain/toegang/index.ts';
import { hashToken } from '../repositories/aanmelding.repository.ts';
import { openRegister } from './register.repository.ts';

export type NieuweGebruiker = {
  gemeenteCode: string;
  naam: string;
  email: string;
  functie: string;
  rollen: readonly Rol[];
  /** Roles hold from this day on. */
  vanaf: Datum;
};

export type GebruikerRegel = {
  gemeenteCode: string;
  naam: string;
  email: string;
  rollen: string[];
  geblokkeerd: boolean;
  wachtwoord: boolean;
};

const LINK_UREN = 72;

/**
 * Adds a member of staff with roles and a one-time link, in one transaction with its audit line; gives the token.
 * Runs as the owner of the tables. Refuses a municipality that is not there and an address that is taken.
 */
export async function insertGebruiker(
  pool: pg.Pool,
  gebruiker: NieuweGebruiker,
): Promise<{ token: string } | { code: 'gemeente-onbekend' | 'email-bezet' }> {
  const { gemeenteCode, naam, functie, rollen, vanaf } = gebruiker;
  const email = gebruiker.email.toLowerCase();
  return await inEenTransactie(pool, async (client) => {
    const gemeente = await client.query('select from gemeente where code = $1', [gemeenteCode]);
    if (gemeente.rowCount === 0) return { code: 'gemeente-onbekend' };
    const { rows } = await client.query<{ id: string }>(
      `insert into gebruiker (gemeente_code, naam, email, functie) values ($1, $2, $3, $4)
       on conflict (email) do nothing returning id`,
      [gemeenteCode, naam, email, functie],
    );
    const id = rows[0]?.id;
    if (id === undefined) return { code: 'email-bezet' };
    await client.query(
      `insert into gebruiker_rol (gemeente_code, gebruiker_id, rol, periode)
       select $1, $2, rol, daterange($4::date, null) from unnest($3::text[]) rol`,
      [gemeenteCode, id, [...new Set(rollen)], vanaf],
    );
    await insertAudit(client, { gemeenteCode, id, handeling: 'toegevoegd' });
    await openRegister(client, gemeenteCode, vanaf);
    return { token: await insertLink(client, { gemeenteCode, id }) };
  });
}

/** A new one-time link for somebody who is there; undefined when nobody has this address or the account is blocked. */
export async function insertEenmaligeLink(pool: pg.Pool, email: string): Promise<string | undefined> {
  return await inEenTransactie(pool, async (client) => {
    const { rows } = await client.query<Sleutel>(
      `select gemeente_code as "gemeenteCode", id from gebruiker
       where email = lower($1) and geblokkeerd_op is null for update`,
      [email],
    );
    const gevonden = rows[0];
    if (!gevonden) return undefined;
    await insertAudit(client, { ...gevonden, handeling: 'link-gemaakt' });
    return await insertLink(client, gevonden);
  });
}

/** Blocks the account, and ends its sessions and links; false when nobody has this address. */
export async function blokkeerGebruiker(pool: pg.Pool, email: string): Promise<boolean> {
  return await inEenTransactie(pool, async (client) => {
    const { rows } = await client.query<Sleutel>(
      `update gebruiker set geblokkeerd_op = coalesce(geblokkeerd_op, now()) where email = lower($1)
       returning gemeente_code as "gemeenteCode", id`,
      [email],
    );
    const gevonden = rows[0];
    if (!gevonden) return false;
    await client.query('delete from sessie where gebruiker_id = $1', [gevonden.id]);
    await client.query('delete from eenmalige_link where gebruiker_id = $1', [gevonden.id]);
    await insertAudit(client, { ...gevonden, handeling: 'geblokkeerd' });
    return true;
  });
}

/** All staff, of one municipality or of every one, by municipality and name. */
export async function listGebruikers(
  pool: pg.Pool,
  gemeenteCode: string | null,
): Promise<readonly GebruikerRegel[]> {
  const { rows } = await pool.query<GebruikerRegel>(
    `select g.gemeente_code as "gemeenteCode", g.naam, g.email,
       array(select r.rol from gebruiker_rol r where r.gebruiker_id = g.id and upper_inf(r.periode) order by r.rol) as rollen,
       g.geblokkeerd_op is not null as geblokkeerd, g.wachtwoord_hash is not null as wachtwoord
     from gebruiker g where $1::text is null or g.gemeente_code = $1
     order by g.gemeente_code, g.naam collate "nl-NL-x-icu"`,
    [gemeenteCode],
  );
  return rows;
}

type Sleutel = { gemeenteCode: string; id: string };

async function insertLink(client: pg.PoolClient, { gemeenteCode, id }: Sleutel): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `insert into eenmalige_link (gemeente_code, token_hash, gebruiker_id, verloopt_op)
     values ($1, $2, $3, now() + make_interval(hours => $4))`,
    [gemeenteCode, hashToken(token), id, LINK_UREN],
  );
  return token;
}

async function insertAudit(client: pg.PoolClient, regel: Sleutel & { handeling: string }): Promise<void> {
  await client.query(
    `insert into auditregel (gemeente_code, handeling, tabel, rij_id, reden)
     values ($1, $2, 'gebruiker', $3, 'opdrachtregel')`,
    [regel.gemeenteCode, regel.handeling, regel.id],
  );
}

async function inEenTransactie<T>(pool: pg.Pool, fn: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const uitkomst = await fn(client);
    await client.query('commit');
    return uitkomst;
  } catch (fout) {
    await client.query('rollback').catch(() => {});
    throw fout;
  } finally {
    client.release();
  }
}
