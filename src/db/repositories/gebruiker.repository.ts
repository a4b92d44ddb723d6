import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Gebruiker, GebruikerPoort } from '#application/gebruiker/index.ts';
import { Conflict, Verouderd } from '#application/shared/index.ts';
import { parseRol } from '#domain/toegang/index.ts';
import type { Database } from '../verbinding/index.ts';
import { hashToken } from './aanmelding.repository.ts';
import { isSchending } from './schending.ts';

const LINK_DAGEN = 3;

type Rij = Omit<Gebruiker, 'rollen'> & { rollen: string[] };

/** Accounts, under row-level security of the signed-in beheerder. */
export function createGebruikerRepository(tx: Database): GebruikerPoort {
  return {
    list: async (vandaag) => {
      const { rows } = await sql<Rij>`
        select g.id, g.naam, g.email, g.functie, g.versie, g.geblokkeerd_op is not null as geblokkeerd,
          g.wachtwoord_hash is not null as "heeftWachtwoord",
          array(select r.rol from gebruiker_rol r where r.gemeente_code = g.gemeente_code and r.gebruiker_id = g.id
            and r.periode @> ${vandaag}::date order by r.rol) as rollen
        from gebruiker g
        order by g.naam collate "nl-NL-x-icu"`.execute(tx);
      return rows.map((rij) => ({
        ...rij,
        rollen: rij.rollen.map(parseRol).filter((rol) => rol !== undefined),
      }));
    },
    create: async ({ naam, email, functie, rollen }, vandaag) => {
      try {
        const { id } = await tx
          .insertInto('gebruiker')
          .values({ gemeente_code: sql`huidige_gemeente()`, naam, email: email.toLowerCase(), functie })
          .returning('id')
          .executeTakeFirstOrThrow();
        await insertRollen(tx, id, rollen, vandaag);
        return id;
      } catch (fout) {
        throw isSchending(fout, 'gebruiker_email_key') ? new Conflict('email-bekend') : fout;
      }
    },
    zetRollen: async (gebruikerId, rollen, vandaag) => {
      await sql`
        update gebruiker_rol set periode = daterange(lower(periode), greatest(${vandaag}::date, lower(periode)))
        where gebruiker_id = ${gebruikerId}::uuid and upper_inf(periode) and rol <> all (${[...rollen]}::text[])`.execute(
        tx,
      );
      await insertRollen(tx, gebruikerId, rollen, vandaag);
    },
    zetGeblokkeerd: async (gebruikerId, versie, geblokkeerd) => {
      const { numAffectedRows } = await sql`
        update gebruiker set geblokkeerd_op = case when ${geblokkeerd} then now() end
        where id = ${gebruikerId}::uuid and versie = ${versie}`.execute(tx);
      if (numAffectedRows === 0n) {
        throw new Verouderd();
      }
    },
    createLink: async (gebruikerId) => {
      const token = randomBytes(32).toString('base64url');
      const { rows } = await sql<{ gemaakt: boolean }>`
        select toegang_maak_link(${gebruikerId}::uuid, ${hashToken(token)}, now() + make_interval(days => ${LINK_DAGEN})) as gemaakt`.execute(
        tx,
      );
      return rows[0]?.gemaakt ? token : undefined;
    },
  };
}

async function insertRollen(
  tx: Database,
  gebruikerId: string,
  rollen: readonly string[],
  vandaag: string,
): Promise<void> {
  await sql`
    insert into gebruiker_rol (gemeente_code, gebruiker_id, rol, periode)
    select huidige_gemeente(), ${gebruikerId}::uuid, nieuw.rol, daterange(${vandaag}::date, null)
    from unnest(${[...rollen]}::text[]) as nieuw (rol)
    where not exists (select from gebruiker_rol r where r.gebruiker_id = ${gebruikerId}::uuid and r.rol = nieuw.rol
      and r.periode && daterange(${vandaag}::date, null))`.execute(tx);
}
