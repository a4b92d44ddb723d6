import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { HOOGSTE_AANTAL_KEUZES } from '#application/keuze/index.ts';
import { addDagen } from '#domain/shared/index.ts';
import { PEILDATUM } from '../gegevens.ts';
import { createMarkt } from '../matching/markt.ts';
import { createWereld } from '../matching/wereld.ts';

/**
 * Stores the market of the generator as one gemeente: everybody waits with a profile of which all is known and a list,
 * and every listed place fits, so that the round divides what the generator made. Lists end
 * where the pages let them end. Bypasses triggers and foreign keys.
 */
export async function vulMarkt(kaal: pg.Pool, gemeente: string, mensen: number): Promise<void> {
  const wereld = createWereld(mensen, 1);
  const { kandidaten, plekken } = createMarkt(wereld);
  const client = await kaal.connect();
  try {
    await client.query(`begin; set local session_replication_role = replica;
      create temp table mens (id text, sinds date) on commit drop;
      create temp table plek (id text, zitplaatsen int) on commit drop;
      create temp table wens (mens text, rang int, plek text) on commit drop`);
    await kopieer(
      client,
      'mens',
      wereld.mensen.map(({ id, dag }) => [id, addDagen(PEILDATUM, -1 - dag)]),
    );
    await kopieer(
      client,
      'plek',
      plekken.map(({ id, capaciteit }) => [id, capaciteit]),
    );
    await kopieer(
      client,
      'wens',
      kandidaten.flatMap(({ id, keuzes }) =>
        keuzes.slice(0, HOOGSTE_AANTAL_KEUZES).map((plek, plaats) => [id, plaats + 1, plek]),
      ),
    );
    for (const opdracht of OPDRACHTEN) await client.query(opdracht.replaceAll('$gemeente', gemeente));
    await client.query('commit');
    await client.query('analyze');
  } finally {
    client.release();
  }
}

/** Each id is made from the short one of the generator, so that every row finds what it refers to. */
const OPDRACHTEN = [
  `insert into register (gemeente_code, sinds, demo) values ('$gemeente', '2015-01-01', true)`,
  `insert into gebruiker (gemeente_code, id, naam, email, demo)
   values ('$gemeente', md5('g')::uuid, 'Farah', 'farah@voorbeeld.nl', true)`,
  `insert into gebruiker_rol (gemeente_code, gebruiker_id, rol, periode)
   values ('$gemeente', md5('g')::uuid, 'klantmanager', '[2015-01-01,)')`,
  `insert into organisatie (id, kvk, naam, demo) values (md5('o')::uuid, '90000001', 'Het Erf', true)`,
  `insert into werkgever (gemeente_code, id, organisatie_id, soort, vorm, sinds)
   values ('$gemeente', md5('w')::uuid, md5('o')::uuid, 'aanbieder', 'zorg-of-welzijn', '2015-01-01')`,
  `insert into werkplek (gemeente_code, id, nummer, werkgever_id, werksoort_code, naam, postcode, uren_min, uren_max,
     begeleiding, permanent_toezicht, aanpassingen, beschikbaar)
   select '$gemeente', md5(id)::uuid, 'p-' || substr(id, 2), md5('w')::uuid, 'groen', 'Tuinwerk', '1315', 24, 36,
     'intensief', true, '{}', '[2015-01-01,)' from plek`,
  `insert into zitplaats (gemeente_code, werkplek_id, volgnummer, periode)
   select '$gemeente', md5(id)::uuid, n, '[2015-01-01,)' from plek, generate_series(1, zitplaatsen) n`,
  `insert into persoon (gemeente_code, id, voornaam, achternaam, zoeknaam, geboortedatum, postcode, demo)
   select '$gemeente', md5('m' || id)::uuid, 'Zoë', id, id, '1990-01-01', '1315', true from mens`,
  `insert into dossier (gemeente_code, id, persoon_id, nummer, klantmanager_id, herkomst, geopend_op)
   select '$gemeente', md5(id)::uuid, md5('m' || id)::uuid, 'k-' || substr(id, 2), md5('g')::uuid, 'bijstand', sinds
   from mens`,
  `insert into kandidaatprofiel (gemeente_code, dossier_id, uren_min, uren_max, max_afstand_km, begeleiding,
     permanent_toezicht, aanpassingen_nodig, beschikbaar_vanaf)
   select '$gemeente', md5(id)::uuid, 24, 32, 10, 'licht', false, '{}', '${PEILDATUM}' from mens`,
  `insert into beschikking (gemeente_code, dossier_id, persoon_id, soort, afwijkend, motivering, genomen_op,
     bekendgemaakt_op, bezwaar_uiterlijk_op, wacht_sinds, geldig)
   select '$gemeente', md5(id)::uuid, md5('m' || id)::uuid, 'vaststelling', false, '', sinds, sinds, sinds + 42, sinds,
     daterange(sinds, null) from mens`,
  `insert into keuze (gemeente_code, id, dossier_id, gekozen_op, geldig)
   select distinct '$gemeente', md5('l' || mens)::uuid, md5(mens)::uuid, date '${PEILDATUM}',
     daterange('${PEILDATUM}', null) from wens`,
  `insert into keuze_plek (gemeente_code, keuze_id, dossier_id, rang, werkplek_id)
   select '$gemeente', md5('l' || mens)::uuid, md5(mens)::uuid, rang, md5(plek)::uuid from wens`,
];

/** Rows in one piece: every value is a number, a day or a short id, so nothing needs quoting. */
async function kopieer(
  client: pg.PoolClient,
  tabel: string,
  rijen: readonly (readonly (string | number)[])[],
): Promise<void> {
  const tekst = rijen.map((rij) => `${rij.join('\t')}\n`).join('');
  await pipeline(Readable.from([tekst]), client.query(copyFrom(`copy ${tabel} from stdin`)));
}
