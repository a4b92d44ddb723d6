import { type RawBuilder, sql } from 'kysely';
import type { Werkgever, WerkgeverPoort } from '#application/werkgever/index.ts';
import { listWerkgevers } from '../readmodels/werkgever.readmodel.ts';
import type { Database } from '../verbinding/index.ts';
import { withConflict } from './conflict.ts';
import { insertRij, updateRij } from './nieuweRij.ts';

/** Employers and providers, over the organisations that all gemeenten share. */
export function createWerkgeverRepository(tx: Database): WerkgeverPoort {
  return {
    listWerkgevers: (filter, peildatum) => listWerkgevers(tx, filter, peildatum),
    findWerkgever: async (id) => (await selectWerkgevers(sql`where w.id = ${id}`).execute(tx)).rows[0],
    listWerkgeverNamen: async () => {
      const { rows } = await sql<{ id: string; naam: string }>`
        select w.id, o.naam from werkgever w join organisatie o on o.id = w.organisatie_id
        order by o.naam collate "nl-NL-x-icu", w.id`.execute(tx);
      return rows;
    },
    findOrganisatie: async (kvk) => {
      const { rows } = await sql<{ id: string; naam: string; werkgeverId: string | null }>`
        select o.id, o.naam, w.id as "werkgeverId"
        from organisatie o left join werkgever w on w.organisatie_id = o.id where o.kvk = ${kvk}`.execute(tx);
      return rows[0];
    },
    addOrganisatie: ({ kvk, naam }) =>
      withConflict({ organisatie_kvk_key: 'organisatie-bekend' }, () =>
        insertRij(
          tx,
          sql`insert into organisatie (kvk, naam, demo)
            values (${kvk}, ${naam}, exists (select from installatie where soort = 'demo')) returning id`,
        ),
      ),
    addWerkgever: (w) =>
      withConflict({ werkgever_gemeente_code_organisatie_id_key: 'werkgever-bekend' }, () =>
        insertRij(
          tx,
          sql`insert into werkgever (gemeente_code, organisatie_id, soort, vorm, contactpersoon, telefoon, email, plaats, sinds)
            values (huidige_gemeente(), ${w.organisatieId}, ${w.soort}, ${w.vorm}, ${w.contactpersoon}, ${w.telefoon},
              ${w.email}, ${w.plaats}, ${w.sinds}) returning id`,
        ),
      ),
    saveWerkgever: (id, versie, w) =>
      updateRij(
        tx,
        sql`update werkgever set soort = ${w.soort}, vorm = ${w.vorm}, contactpersoon = ${w.contactpersoon},
            telefoon = ${w.telefoon}, email = ${w.email}, plaats = ${w.plaats}
          where id = ${id} and versie = ${versie}`,
      ),
  };
}

function selectWerkgevers(waar: RawBuilder<unknown>): RawBuilder<Werkgever> {
  return sql<Werkgever>`
    select w.id, w.versie, o.naam, o.kvk, w.soort, w.vorm, w.contactpersoon, w.telefoon, w.email, w.plaats, w.sinds
    from werkgever w join organisatie o on o.id = w.organisatie_id ${waar}`;
}
