import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { laadDemo } from '#db/demo/index.ts';
import type { BenchDatabase, BenchServer } from './database.ts';
import { GROOTSTE, PEILDATUM, SLEUTEL } from './gegevens.ts';
import { measure } from './meting.ts';
import { showRegel, showVergelijking } from './rapport.ts';

const GEMEENTEN = 342;

/**
 * Loads the whole country several times, each time in a new database, with bare COPY of the same rows in between.
 * Gives the last database, for what is measured next.
 */
export async function measureLaden(server: BenchServer, rondes: number): Promise<BenchDatabase> {
  const eigen: number[] = [];
  const vloer: number[] = [];
  let dossiers = 0;
  let rijen = 0;
  let database = await server.createDatabase('bench_0');
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    if (ronde > 0) {
      await database.stop();
      database = await server.createDatabase(`bench_${ronde}`);
    }
    const { pool, kaal } = database;
    const tabellen = await listLegeTabellen(kaal);
    eigen.push(
      await measure(async () => {
        ({ dossiers } = await laadDemo(pool, {
          soort: GEMEENTEN,
          peildatum: PEILDATUM,
          sleutel: SLEUTEL,
          extraGroot: GROOTSTE,
        }));
      }),
    );
    vloer.push(await measureKopie(kaal, tabellen));
    rijen = 0;
    for (const tabel of tabellen) rijen += await countRijen(kaal, tabel);
  }
  showVergelijking({
    wat: `Loading ${dossiers} dossiers with ten years of history`,
    eigen: { naam: 'Groeiplek, from generating to committed and analysed', rondes: eigen },
    vloer: { naam: 'floor: COPY of the same rows, no keys, no indexes, no checks', rondes: vloer },
    doel: null,
  });
  showRegel(`${rijen} rows`);
  return database;
}

/** The least it can cost: the rows as text in files, into tables of the same shape without anything on them. */
async function measureKopie(kaal: pg.Pool, tabellen: readonly string[]): Promise<number> {
  const map = await mkdtemp(join(tmpdir(), 'groeiplek-kopie-'));
  const client = await kaal.connect();
  try {
    await client.query('create schema kopie');
    for (const tabel of tabellen) {
      await pipeline(
        client.query(copyTo(`copy (select * from ${tabel}) to stdout`)),
        createWriteStream(join(map, tabel)),
      );
      await client.query(`create table kopie.${tabel} as table ${tabel} with no data`);
    }
    const tijd = await measure(async () => {
      await client.query('begin');
      for (const tabel of tabellen) {
        await pipeline(
          createReadStream(join(map, tabel)),
          client.query(copyFrom(`copy kopie.${tabel} from stdin`)),
        );
      }
      await client.query('commit');
    });
    await client.query('drop schema kopie cascade');
    return tijd;
  } finally {
    client.release();
    await rm(map, { recursive: true, force: true });
  }
}

/** Tables that are empty until the people come: all of them but the reference data. */
async function listLegeTabellen(client: pg.Pool): Promise<readonly string[]> {
  const { rows } = await client.query<{ tabel: string }>(
    `select relname as tabel from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`,
  );
  const leeg: string[] = [];
  for (const { tabel } of rows) if ((await countRijen(client, tabel)) === 0) leeg.push(tabel);
  return leeg;
}

async function countRijen(client: pg.Pool, tabel: string): Promise<number> {
  const { rows } = await client.query<{ aantal: number }>(`select count(*)::int as aantal from ${tabel}`);
  return rows[0]?.aantal ?? 0;
}
