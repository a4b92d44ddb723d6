import { sql } from 'kysely';
import type {
  BewaardeKostenpost,
  KostenPoort,
  Kostenwerkgever,
  NieuweKostenpost,
} from '#application/kosten/index.ts';
import { Verouderd } from '#application/shared/index.ts';
import { readKostenJaar } from '../readmodels/kosten.readmodel.ts';
import type { Database } from '../verbinding/index.ts';

/** Budgets and posts. Nothing is removed: a correction keeps what stood there before. */
export function createKostenRepository(tx: Database): KostenPoort {
  return {
    readKostenJaar: (jaar) => readKostenJaar(tx, jaar),
    listKostenposten: async (jaar) => {
      const { rows } = await sql<BewaardeKostenpost>`
        ${POST} where p.periode && daterange(make_date(${jaar}, 1, 1), make_date(${jaar + 1}, 1, 1))
        order by lower(p.periode) desc, p.voorziening, p.onderdeel, o.naam, p.id`.execute(tx);
      return rows;
    },
    findKostenpost: async (id) => {
      const { rows } = await sql<BewaardeKostenpost>`${POST} where p.id = ${id}`.execute(tx);
      return rows[0];
    },
    saveBegrotingsregel: async ({ jaar, voorziening, onderdeel, geldbron, bedrag, plekken, bron }) => {
      await sql`
        insert into begroting (gemeente_code, jaar, voorziening, onderdeel, geldbron, bedrag_cent, plekken, bron)
        values (huidige_gemeente(), ${jaar}, ${voorziening}, ${onderdeel}, ${geldbron}, ${bedrag}::numeric * 100,
          ${plekken}::int, ${bron})
        on conflict (gemeente_code, jaar, voorziening, onderdeel, geldbron)
        do update set bedrag_cent = excluded.bedrag_cent, plekken = excluded.plekken, bron = excluded.bron`.execute(
        tx,
      );
    },
    addKostenpost: async (post) => {
      await sql`
        insert into kostenpost (gemeente_code, soort, voorziening, onderdeel, geldbron, periode, bedrag_cent,
          werkgever_id, omschrijving)
        values (huidige_gemeente(), ${waardenVan(post)})`.execute(tx);
    },
    updateKostenpost: async (id, versie, post) => {
      const { numAffectedRows } = await sql`
        update kostenpost set (soort, voorziening, onderdeel, geldbron, periode, bedrag_cent, werkgever_id, omschrijving)
          = (${waardenVan(post)})
        where id = ${id} and versie = ${versie}`.execute(tx);
      if (numAffectedRows === 0n) throw new Verouderd();
    },
    saveParticipatiebudget: async ({ jaar, bedrag, mensen, bron }) => {
      await sql`
        insert into participatiebudget (gemeente_code, jaar, bedrag_cent, mensen, bron)
        values (huidige_gemeente(), ${jaar}, ${bedrag}::numeric * 100, ${mensen}::int, ${bron})
        on conflict (gemeente_code, jaar)
        do update set bedrag_cent = excluded.bedrag_cent, mensen = excluded.mensen, bron = excluded.bron`.execute(
        tx,
      );
    },
    listKostenwerkgevers: async () => {
      const { rows } = await sql<Kostenwerkgever>`
        select w.id, o.naam from werkgever w join organisatie o on o.id = w.organisatie_id
        order by o.naam collate "nl-NL-x-icu"`.execute(tx);
      return rows;
    },
  };
}

const POST = sql`
  select p.id, p.versie, p.soort, p.voorziening, p.onderdeel, p.geldbron, lower(p.periode) as van, upper(p.periode) as tot,
    (p.bedrag_cent / 100.0)::numeric(14, 2)::text as bedrag, p.werkgever_id as "werkgeverId", p.omschrijving,
    o.naam as werkgever
  from kostenpost p
    left join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
    left join organisatie o on o.id = w.organisatie_id`;

function waardenVan(post: NieuweKostenpost) {
  return sql`${post.soort}, ${post.voorziening}, ${post.onderdeel}, ${post.geldbron},
    daterange(${post.van}::date, ${post.tot}::date), ${post.bedrag}::numeric * 100, ${post.werkgeverId}::uuid,
    ${post.omschrijving}`;
}
