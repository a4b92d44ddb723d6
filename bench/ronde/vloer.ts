import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { measure } from '../meting.ts';

/** The least that reading, dividing and storing can cost, in milliseconds. */
export type Vloer = { readonly lezen: number; readonly ontleden: number; readonly bewaren: number };

/** Who waits with a list, the lists, and the places with their seats: bare, by key, of one gemeente. */
const LEZEN = [
  `select d.id, d.nummer, k.uren_min, k.uren_max, k.max_afstand_km, k.begeleiding, k.permanent_toezicht,
     k.aanpassingen_nodig, k.beschikbaar_vanaf, lower(b.geldig) as van
   from ronde_uitkomst u join dossier d on d.gemeente_code = u.gemeente_code and d.id = u.dossier_id
   join beschikking b on b.gemeente_code = d.gemeente_code and b.dossier_id = d.id and upper_inf(b.geldig)
   left join kandidaatprofiel k on k.gemeente_code = d.gemeente_code and k.dossier_id = d.id where u.gemeente_code = $1`,
  `select p.dossier_id, p.werkplek_id, p.rang from keuze k
   join keuze_plek p on p.gemeente_code = k.gemeente_code and p.keuze_id = k.id
   where k.gemeente_code = $1 and upper_inf(k.geldig)`,
  `select p.id, p.nummer, p.uren_min, p.uren_max, p.begeleiding, p.permanent_toezicht, p.aanpassingen, p.beschikbaar,
     count(z.id)::int as zitplaatsen
   from werkplek p left join zitplaats z on z.gemeente_code = p.gemeente_code and z.werkplek_id = p.id
   where p.gemeente_code = $1 group by p.gemeente_code, p.id`,
];

/** What a round writes: its files, an outcome for each person, and the offers. */
const TABELLEN = ['ronde', 'ronde_uitkomst', 'voorstel'] as const;

/**
 * Measures on what the round of this gemeente left behind: the same people, lists and places read bare as superuser,
 * `JSON.parse` of the same market file, and COPY of the same rows to tables without keys, indexes or checks, committed.
 */
export async function measureVloer(kaal: pg.Pool, gemeente: string, markt: string): Promise<Vloer> {
  const client = await kaal.connect();
  try {
    const lezen = await measure(async () => {
      for (const vraag of LEZEN) await client.query(vraag, [gemeente]);
    });
    const ontleden = await measure(async () => JSON.parse(markt));
    return { lezen, ontleden, bewaren: await measureKopie(client, gemeente) };
  } finally {
    client.release();
  }
}

async function measureKopie(client: pg.PoolClient, gemeente: string): Promise<number> {
  const teksten: (readonly [tabel: string, tekst: Buffer])[] = [];
  await client.query('create schema if not exists vloer');
  for (const tabel of TABELLEN) {
    await client.query(`create table if not exists vloer.${tabel} as table ${tabel} with no data`);
    const waar = `gemeente_code = '${gemeente}'${tabel === 'voorstel' ? ' and ronde_id is not null' : ''}`;
    const stroom = client.query(copyTo(`copy (select * from ${tabel} where ${waar}) to stdout`));
    teksten.push([tabel, await buffer(stroom)]);
  }
  return await measure(async () => {
    await client.query('begin');
    for (const [tabel, tekst] of teksten) {
      await pipeline(Readable.from([tekst]), client.query(copyFrom(`copy vloer.${tabel} from stdin`)));
    }
    await client.query('commit');
  });
}
