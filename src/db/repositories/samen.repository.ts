import { hash } from '@node-rs/argon2';
import { sql } from 'kysely';
import type { PlekSfeer, SamenPoort, SamenSessie } from '#application/samen/index.ts';
import type { Antwoorden } from '#domain/samen/index.ts';
import type { DossierId } from '#domain/shared/index.ts';
import { parseAanpassing } from '#domain/werkplek/index.ts';
import type { Database } from '../verbinding/index.ts';
import { hashToken } from './aanmelding.repository.ts';
import { withConflict } from './conflict.ts';
import { insertRij } from './nieuweRij.ts';
import { createMeldingRepository } from './samenMelding.ts';

/** Sittings in which someone chooses together, and the answers given there. */
export function createSamenRepository(tx: Database): SamenPoort {
  return {
    findSessie: (id) => findSessie(tx, id),
    findOnafgemaakt: async (dossierId) => {
      const { rows } = await sql<{ id: string; aanwezig: string }>`
        select id, aanwezig from samen_sessie where dossier_id = ${dossierId} and toestand <> 'klaar'`.execute(
        tx,
      );
      return rows[0];
    },
    openSessie: async ({ dossierId, aanwezig, vandaag }) => {
      const { rows } = await sql<{ id: string }>`
        update samen_sessie set toestand = 'open', gebruiker_id = huidige_gebruiker(), aanwezig = ${aanwezig},
          opruimen_vanaf = null
        where dossier_id = ${dossierId} and toestand <> 'klaar' returning id`.execute(tx);
      const [bestaand] = rows;
      if (bestaand !== undefined) return bestaand.id;
      return await withConflict({ samen_sessie_een_tegelijk: 'samen-begonnen' }, () =>
        insertRij(
          tx,
          sql`insert into samen_sessie (gemeente_code, dossier_id, gebruiker_id, aanwezig, begonnen_op)
            values (huidige_gemeente(), ${dossierId}, huidige_gebruiker(), ${aanwezig}, ${vandaag}) returning id`,
        ),
      );
    },
    vergrendel: async ({ token, sessieId, pincode }) => {
      const pincodeHash = await hash(pincode);
      const { rows } = await sql<{ gelukt: boolean }>`
        select toegang_vergrendel(${hashToken(token)}, ${sessieId}::uuid, ${pincodeHash}) as gelukt`.execute(
        tx,
      );
      if (!rows[0]?.gelukt) throw new Error('no session of this user to lock');
    },
    sluitSessie: async (id, toestand, opruimenVanaf) => {
      await sql`update samen_sessie set toestand = ${toestand}, opruimen_vanaf = ${opruimenVanaf}
        where id = ${id} and toestand <> 'klaar'`.execute(tx);
    },
    heropenSessie: async (id) => {
      await withConflict({ samen_sessie_een_tegelijk: 'samen-begonnen' }, async () => {
        await sql`update samen_sessie set toestand = 'open'
          where id = ${id} and toestand = 'klaar' and gebruiker_id = huidige_gebruiker()`.execute(tx);
      });
    },
    saveAntwoorden: async (id, antwoorden) => {
      await sql`
        insert into samen_antwoord (gemeente_code, samen_sessie_id, dossier_id, vraag, antwoord)
        select s.gemeente_code, s.id, s.dossier_id, gegeven.vraag, gegeven.antwoord
        from samen_sessie s,
          unnest(${[...antwoorden.keys()]}::text[], ${[...antwoorden.values()]}::text[]) gegeven(vraag, antwoord)
        where s.id = ${id} and s.toestand = 'open'
        on conflict (gemeente_code, samen_sessie_id, vraag) do update set antwoord = excluded.antwoord
        where samen_antwoord.antwoord <> excluded.antwoord`.execute(tx);
    },
    listEerdereAntwoorden: (dossierId) => listEerdereAntwoorden(tx, dossierId),
    listPlekSferen: (nummers) => listPlekSferen(tx, nummers),
    ...createMeldingRepository(tx),
  };
}

async function findSessie(tx: Database, id: string): Promise<SamenSessie | undefined> {
  const { rows } = await sql<Omit<SamenSessie, 'antwoorden'> & { antwoorden: [string, string][] }>`
    select s.id, d.nummer as "dossierNummer", s.aanwezig, s.toestand,
      (select coalesce(jsonb_agg(jsonb_build_array(a.vraag, a.antwoord) order by a.vraag), '[]') from samen_antwoord a
        where a.gemeente_code = s.gemeente_code and a.samen_sessie_id = s.id) as antwoorden
    from samen_sessie s join dossier d on d.gemeente_code = s.gemeente_code and d.id = s.dossier_id
    where s.id = ${id} and s.gebruiker_id = huidige_gebruiker()`.execute(tx);
  const [rij] = rows;
  return rij && { ...rij, antwoorden: new Map(rij.antwoorden) };
}

async function listEerdereAntwoorden(tx: Database, dossierId: DossierId): Promise<Antwoorden> {
  const { rows } = await sql<{ vraag: string; antwoord: string }>`
    select a.vraag, a.antwoord from samen_antwoord a
    where a.dossier_id = ${dossierId} and a.vraag ~ '^(leuk|nodig)-' and a.samen_sessie_id = (
      select s.id from samen_sessie s where s.dossier_id = ${dossierId} and s.toestand = 'klaar'
      order by s.begonnen_op desc, s.vastgelegd_op desc limit 1)
    order by a.vraag`.execute(tx);
  return new Map(rows.map(({ vraag, antwoord }) => [vraag, antwoord]));
}

type SfeerRij = Omit<PlekSfeer, 'aanpassingen'> & { nummer: string; aanpassingen: string[] | null };

async function listPlekSferen(
  tx: Database,
  nummers: readonly string[],
): Promise<ReadonlyMap<string, PlekSfeer>> {
  const { rows } = await sql<SfeerRij>`
    select nummer, werksoort_code as werksoort, omgeving, aanpassingen, begintijd, begeleider, groepsgrootte
    from werkplek where nummer = any(${nummers}::text[])`.execute(tx);
  return new Map(
    rows.map(({ nummer, aanpassingen, ...rest }) => [
      nummer,
      { ...rest, aanpassingen: aanpassingen?.flatMap((code) => parseAanpassing(code) ?? []) ?? null },
    ]),
  );
}
