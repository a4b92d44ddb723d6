import { sql } from 'kysely';
import type { Jaarsom, KostenJaar, Subsidiesom } from '#application/kosten/index.ts';
import type { Begrotingsregel, Kostenpost, Werkperiode } from '#domain/begroting/index.ts';
import type { Database } from '../verbinding/index.ts';

type Rij = {
  begroting: (Begrotingsregel & { bron: string })[];
  posten: Kostenpost[];
  werk: Werkperiode[];
  subsidies: Subsidiesom[];
  participatiebudget: KostenJaar['participatiebudget'];
  jaren: Jaarsom[];
  isDemo: boolean;
};

/** One year of money, in one question: budgets, posts and jobs as sums, and what every year came to. No people. */
export async function readKostenJaar(tx: Database, jaar: number): Promise<KostenJaar> {
  const { rows } = await sql<Rij>`
    with in_jaar as (select daterange(make_date(${jaar}, 1, 1), make_date(${jaar + 1}, 1, 1)) as periode)
    select
      ${alsLijst(sql`
        select voorziening, onderdeel, geldbron, ${euro('bedrag_cent')} as bedrag, plekken, bron
        from begroting where jaar = ${jaar} order by voorziening, onderdeel, geldbron`)} as begroting,
      ${alsLijst(sql`
        select p.soort, p.voorziening, p.onderdeel, p.geldbron, lower(p.periode) as van, upper(p.periode) as tot,
          ${euro('sum(p.bedrag_cent)')} as bedrag, w.vorm
        from kostenpost p
          left join werkgever w on w.gemeente_code = p.gemeente_code and w.id = p.werkgever_id
        where p.periode && (select periode from in_jaar)
        group by p.soort, p.voorziening, p.onderdeel, p.geldbron, p.periode, w.vorm
        order by p.soort, p.voorziening, p.onderdeel, p.geldbron, p.periode, w.vorm`)} as posten,
      ${alsLijst(sql`
        select lower(d.periode) as van, upper(d.periode) as tot, w.vorm, count(*) as aantal
        from dienstverband d
          join plaatsing pl on pl.gemeente_code = d.gemeente_code and pl.id = d.plaatsing_id
          join zitplaats z on z.gemeente_code = pl.gemeente_code and z.id = pl.zitplaats_id
          join werkplek wp on wp.gemeente_code = z.gemeente_code and wp.id = z.werkplek_id
          join werkgever w on w.gemeente_code = wp.gemeente_code and w.id = wp.werkgever_id
        where d.regeling = 'beschut-werk' and d.periode && (select periode from in_jaar)
        group by d.periode, w.vorm order by d.periode, w.vorm`)} as werk,
      ${alsLijst(sql`
        select lower(s.periode * u.periode) as van, upper(s.periode * u.periode) as tot, m.loonwaarde::text as loonwaarde,
          u.uren::text as uren, s.voltijd_uren::text as "voltijdUren",
          extract(year from age(greatest(make_date(${jaar}, 1, 1), lower(s.periode * u.periode)), pe.geboortedatum))::int
            as leeftijd,
          count(*) as aantal
        from loonkostensubsidie s
          join dienstverband d on d.gemeente_code = s.gemeente_code and d.id = s.dienstverband_id
          join dienstverband_uren u on u.gemeente_code = s.gemeente_code and u.dienstverband_id = s.dienstverband_id
            and u.periode && s.periode
          join persoon pe on pe.gemeente_code = d.gemeente_code and pe.id = d.persoon_id
          left join loonwaardemeting m on m.gemeente_code = s.gemeente_code and m.id = s.loonwaardemeting_id
        where d.regeling = 'beschut-werk' and s.periode * u.periode && (select periode from in_jaar)
        group by s.periode * u.periode, m.loonwaarde, u.uren, s.voltijd_uren, leeftijd
        order by s.periode * u.periode, m.loonwaarde, u.uren, s.voltijd_uren, leeftijd`)} as subsidies,
      (select json_build_object('jaar', jaar, 'bedrag', ${euro('bedrag_cent')}, 'mensen', mensen, 'bron', bron)
        from participatiebudget where jaar = ${jaar}) as participatiebudget,
      ${alsLijst(sql`
        select jaar, voorziening, ${euro('sum(begroot)')} as begroot, ${euro('sum(werkelijk)')} as werkelijk
        from (
          select jaar, voorziening, ${netto('bedrag_cent')} as begroot, null::numeric as werkelijk from begroting
          union all
          select extract(year from lower(periode))::int, voorziening, null, ${netto('bedrag_cent')}
          from kostenpost where soort = 'werkelijk') geld
        group by jaar, voorziening order by jaar, voorziening`)} as jaren,
      coalesce((select bool_or(demo) from register where gemeente_code = huidige_gemeente()), false) as "isDemo"`.execute(
    tx,
  );
  const rij = rows[0];
  if (rij === undefined) throw new Error('a query without from gives one row');
  return { jaar, ...rij };
}

function alsLijst(vraag: ReturnType<typeof sql>) {
  return sql`coalesce((select json_agg(rij) from (${vraag}) rij), '[]')`;
}

/** Cents as a decimal text in euro. */
function euro(uitdrukking: string) {
  return sql`(${sql.raw(uitdrukking)} / 100.0)::numeric(14, 2)::text`;
}

function netto(kolom: string) {
  return sql`case when onderdeel = 'rijksbijdrage' then -${sql.ref(kolom)} else ${sql.ref(kolom)} end`;
}
