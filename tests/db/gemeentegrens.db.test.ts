import type pg from 'pg';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type Vulling, vulGemeente } from '../support/gemeenteVulling.ts';

/** Every table with a municipality's data; the first test fails when a table is missing here. */
const TABELLEN = [
  'aanvaarde_afwijking',
  'aanhouding',
  'adviesaanvraag',
  'advies',
  'auditregel',
  'berekening',
  'begroting',
  'beschikking',
  'dienstverband',
  'dienstverband_uren',
  'dossier',
  'eenmalige_link',
  'gebruiker',
  'gebruiker_rol',
  'gemeente_aantal',
  'gemeente_prijs',
  'gesprek',
  'kandidaatmelding',
  'kandidaatprofiel',
  'keuze',
  'keuze_plek',
  'kostenpost',
  'lokale_regel',
  'loonkostensubsidie',
  'loonkostensubsidie_betaling',
  'loonwaardemeting',
  'norm_invulling',
  'participatiebudget',
  'persoon',
  'plaatsing',
  'plekdeling_zitplaats',
  'raamovereenkomst',
  'ronde',
  'ronde_uitkomst',
  'ronde_ingreep',
  'samen_antwoord',
  'samen_sessie',
  'sessie',
  'signaal_afhandeling',
  'trede',
  'verzoek',
  'voorstel',
  'werkgever',
  'werkplek',
  'zitplaats',
  'zoekopdracht',
] as const;

/** Everyone of the installation reads these; only the own municipality changes its rows. */
const VOOR_IEDEREEN: readonly string[] = ['norm_invulling'];

/** Reference data carries municipality codes too, and is for everyone. */
const REFERENTIE = ['gemeente_per_jaar', 'gepubliceerd_cijfer', 'postcode', 'register', 'taakstelling'];

let database: TestDatabase;
let almere: Vulling;
let lelystad: Vulling;

beforeAll(async () => {
  database = await createTestDatabase({ referentie: true });
  almere = await vulGemeente(database.pool, 'GM0034');
  lelystad = await vulGemeente(database.pool, 'GM0995');
});

/** Runs statements as the application, signed in at Almere; always rolled back. */
async function alsAlmere<T>(fn: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await database.pool.connect();
  try {
    await client.query('begin; set local role groeiplek_app');
    await client.query(
      `select set_config('app.gemeente', 'GM0034', true), set_config('app.gebruiker', $1, true)`,
      [almere.gebruiker],
    );
    return await fn(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

describe('a municipality sees only its own rows', () => {
  it('has a test for every table', async () => {
    const { rows } = await database.pool.query<{ naam: string }>(`
      select c.relname as naam from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente_code'
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname not like '%\\_historie'`);
    const namen = rows.map(({ naam }) => naam).filter((naam) => !REFERENTIE.includes(naam));
    expect(namen.sort()).toEqual([...TABELLEN].sort());
  });

  it('has row-level security, forced, on every one and on its historie', async () => {
    const { rows } = await database.pool.query<{ naam: string }>(`
      select c.relname as naam from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'gemeente_code'
      where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
        and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(rows.map(({ naam }) => naam).sort()).toEqual(REFERENTIE);
  });

  describe.each(TABELLEN)('%s', (tabel) => {
    const leesbaar = !['sessie', 'eenmalige_link'].includes(tabel);

    it('holds rows of both municipalities', async () => {
      const { rows } = await database.pool.query(`select distinct gemeente_code from ${tabel} order by 1`);
      expect(rows).toEqual([{ gemeente_code: 'GM0034' }, { gemeente_code: 'GM0995' }]);
    });

    it('shows no row of another municipality', async () => {
      if (!leesbaar) {
        await expect(alsAlmere((c) => c.query(`select * from ${tabel}`))).rejects.toMatchObject({
          code: '42501',
        });
        return;
      }
      const { rows } = await alsAlmere((c) =>
        c.query(`select distinct gemeente_code from ${tabel} order by 1`),
      );
      const anderen = VOOR_IEDEREEN.includes(tabel) ? [{ gemeente_code: 'GM0995' }] : [];
      expect(rows).toEqual([{ gemeente_code: 'GM0034' }, ...anderen]);
    });

    it('shows nothing without a municipality', async () => {
      const client = await database.pool.connect();
      try {
        await client.query('begin; set local role groeiplek_app');
        const telling = client.query(`select count(*)::int as aantal from ${tabel}`);
        const gedeeld = VOOR_IEDEREEN.includes(tabel) ? 2 : 0;
        if (leesbaar) expect((await telling).rows).toEqual([{ aantal: gedeeld }]);
        else await expect(telling).rejects.toMatchObject({ code: '42501' });
      } finally {
        await client.query('rollback');
        client.release();
      }
    });

    it('changes or removes no row of another municipality', async () => {
      for (const opdracht of [
        `update ${tabel} set gemeente_code = gemeente_code where gemeente_code = 'GM0995'`,
        `delete from ${tabel} where gemeente_code = 'GM0995'`,
      ]) {
        const geraakt = await alsAlmere((c) => c.query(opdracht)).then(
          (uitkomst) => uitkomst.rowCount,
          (fout: { code: string }) => fout.code,
        );
        expect([0, '42501']).toContain(geraakt);
      }
    });

    it('takes no row for another municipality', async () => {
      const poging = alsAlmere(async (c) => {
        const { rows } = await c.query<{ kolommen: string }>(
          `select string_agg(quote_ident(attname), ', ') as kolommen from pg_attribute
           where attrelid = $1::regclass and attnum > 0 and attgenerated = '' and attidentity = ''
             and attname <> 'gemeente_code'`,
          [tabel],
        );
        const kolommen = rows[0]?.kolommen ?? '';
        await c.query(
          `insert into ${tabel} (gemeente_code, ${kolommen}) select 'GM0995', ${kolommen} from ${tabel} limit 1`,
        );
      });
      await expect(poging).rejects.toMatchObject({ code: '42501' });
    });
  });

  it.each(TABELLEN)('hides the replaced versions of %s of another municipality', async (tabel) => {
    const { rows } = await database.pool.query<{ bestaat: boolean }>(
      `select to_regclass($1) is not null as bestaat`,
      [`${tabel}_historie`],
    );
    if (!rows[0]?.bestaat) return;
    const alle = await database.pool.query(`select distinct gemeente_code from ${tabel}_historie order by 1`);
    expect(alle.rows).toEqual([{ gemeente_code: 'GM0034' }, { gemeente_code: 'GM0995' }]);
    const eigen = await alsAlmere((c) => c.query(`select distinct gemeente_code from ${tabel}_historie`));
    expect(eigen.rows).toEqual([{ gemeente_code: 'GM0034' }]);
  });

  it('refuses a row that points at a person of another municipality', async () => {
    const poging = alsAlmere((c) =>
      c.query(
        `insert into dossier (gemeente_code, persoon_id, nummer, herkomst, geopend_op) values ('GM0034', $1, 'k-vreemd', 'zelf', '2026-01-01')`,
        [lelystad.persoon],
      ),
    );
    await expect(poging).rejects.toMatchObject({ code: '23503' });
  });

  it('refuses a placement in a seat of another municipality', async () => {
    const poging = alsAlmere((c) =>
      c.query(
        `insert into plaatsing (gemeente_code, dossier_id, persoon_id, zitplaats_id, soort, periode)
         values ('GM0034', $1, $2, $3, 'beschut-werk', '[2030-01-01,)')`,
        [almere.dossier, almere.persoon, lelystad.zitplaats],
      ),
    );
    await expect(poging).rejects.toMatchObject({ code: '23503' });
  });

  it('gives counts of every municipality, never rows', async () => {
    const { rows } = await alsAlmere((c) =>
      c.query(
        `select gemeente_code, positief, werkzaam, wachtend from stand_per_gemeente('2025-12-31', now()) order by 1`,
      ),
    );
    expect(rows).toEqual([
      { gemeente_code: 'GM0034', positief: 1, werkzaam: 1, wachtend: 0 },
      { gemeente_code: 'GM0995', positief: 1, werkzaam: 1, wachtend: 0 },
    ]);
  });
});
