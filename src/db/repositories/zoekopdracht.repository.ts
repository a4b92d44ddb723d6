import { sql } from 'kysely';
import type { ZoekopdrachtPoort } from '#application/zoekopdracht/index.ts';
import type { Database } from '../verbinding/index.ts';
import { createNummer } from './nummer.ts';

/** Searches of the signed-in person, for a day. */
export function createZoekopdrachtRepository(tx: Database): ZoekopdrachtPoort {
  return {
    saveZoekopdracht: (tekst) => saveZoektekst(tx, createNummer('z'), tekst),
    findZoekopdracht: async (id) => {
      const { rows } = await sql<{ tekst: string }>`
        select tekst from zoekopdracht where id = ${id} and gezocht_op > now() - interval '1 day'`.execute(
        tx,
      );
      return rows[0]?.tekst;
    },
  };
}

/** Keeps a text under an opaque id, and forgets the older ones of this person. */
export async function saveZoektekst(tx: Database, id: string, tekst: string): Promise<string> {
  await sql`delete from zoekopdracht where gezocht_op < now() - interval '1 day'`.execute(tx);
  await sql`
    insert into zoekopdracht (gemeente_code, id, gebruiker_id, tekst)
    values (huidige_gemeente(), ${id}, huidige_gebruiker(), ${tekst})`.execute(tx);
  return id;
}
