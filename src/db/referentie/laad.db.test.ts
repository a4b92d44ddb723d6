import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asApp, createTestDatabase } from '../../../tests/support/database.ts';
import { laadReferentie } from './laad.ts';

const { pool } = await createTestDatabase();
const { pool: geladen } = await createTestDatabase({ referentie: true });
let map = '';

beforeEach(async () => {
  map = await mkdtemp(join(tmpdir(), 'referentie-'));
  await cp('data', map, { recursive: true });
});
afterEach(() => rm(map, { recursive: true, force: true }));

async function wijzig(bestand: string, van: string | RegExp, naar: string): Promise<void> {
  const tekst = await readFile(join(map, bestand), 'utf8');
  await writeFile(join(map, bestand), tekst.replace(van, naar));
}

async function tel(waar: string): Promise<number> {
  const { rows } = await pool.query<{ aantal: number }>(`select count(*)::int as aantal from ${waar}`);
  return rows[0]?.aantal ?? -1;
}

/** The current version of a row: any write gives it another one. */
async function rijversies(tabel: string): Promise<string[]> {
  const { rows } = await geladen.query<{ xmin: string }>(`select distinct xmin::text as xmin from ${tabel}`);
  return rows.map(({ xmin }) => xmin);
}

describe('loading into an empty database', () => {
  test('a wrong row changes nothing, whatever file it is in', async () => {
    await wijzig('geo/pc4.csv', '1011,Amsterdam,GM0363', '1011,Amsterdam,GM9999');
    const uitkomst = await laadReferentie(pool, map);
    expect(uitkomst).toMatchObject({
      ok: false,
      error: { code: 'verwijzing-onbekend', bestand: 'geo/pc4.csv', regel: 2, kolom: 'gemeente_code' },
    });
    expect(await tel('gemeente')).toBe(0);
    expect(await tel('referentie_lading')).toBe(0);
  });

  test('every row of every file arrives, also when two processes load at once', async () => {
    const [een, twee] = await Promise.all([laadReferentie(pool, map), laadReferentie(pool, map)]);
    expect(een.ok && twee.ok).toBe(true);
    expect(await tel('gemeente')).toBe(414);
    expect(await tel('gemeente_per_jaar')).toBe(4326);
    expect(await tel('taakstelling')).toBe(1122);
    expect(await tel('postcode')).toBe(4086);
    expect(await tel('gepubliceerd_cijfer')).toBe(23);
    expect(await tel("gemeente where geldig @> '2026-03-02'::date")).toBe(342);
    expect(await tel(`werksoort_beroep where bron_type = 'voorstel'`)).toBe(22);
  });

  test('the same files are not loaded again', async () => {
    const stappen: string[] = [];
    const uitkomst = await laadReferentie(pool, map, { onStep: (stap) => stappen.push(stap) });
    expect(uitkomst).toEqual({ ok: true, value: { ongewijzigd: true, tabellen: [] } });
    expect(stappen).toEqual(['lezen', 'ongewijzigd']);
  });
});

describe('loading new files over old ones', () => {
  test('a changed name reaches the gemeente that records point at; other rows are left alone', async () => {
    await geladen.query(
      `insert into gebruiker (gemeente_code, naam, email) values ('GM0034', 'Farah', 'farah@almere.voorbeeld')`,
    );
    const vooraf = await rijversies('postcode');
    await wijzig('gemeenten.csv', 'GM0034,Almere,', 'GM0034,Almere Stad,');
    await wijzig('taakstelling.csv', /(GM0034),Almere,/g, '$1,Almere Stad,');
    await wijzig('geo/pc4.csv', /(GM0034),Almere,/g, '$1,Almere Stad,');
    await wijzig('uwv_beschut_werk.csv', /(GM0034),Almere,/g, '$1,Almere Stad,');
    const uitkomst = await laadReferentie(geladen, map);
    expect(uitkomst).toMatchObject({ ok: true, value: { ongewijzigd: false } });
    const { rows } = await geladen.query(
      `select g.naam, b.naam as gebruiker from gebruiker b join gemeente g on g.code = b.gemeente_code`,
    );
    expect(rows).toEqual([{ naam: 'Almere Stad', gebruiker: 'Farah' }]);
    expect(await rijversies('postcode')).toEqual(vooraf);
  });

  test('a row that left a file leaves the table; a norm can get another end', async () => {
    await wijzig('taakstelling.csv', /^2016,.*\n/m, '');
    await wijzig('controlegetallen.csv', 'taakstelling.csv,rijen,,,1122', 'taakstelling.csv,rijen,,,1121');
    await wijzig('controlegetallen.csv', 'taakstelling.csv,gemeenten,2016,,1,1\n', '');
    await wijzig('controlegetallen.csv', 'taakstelling.csv,som,2016,,25,1\n', '');
    await wijzig('wml.csv', '2026-01-01,2026-07-01', '2026-01-01,2027-01-01');
    await wijzig(
      'bronnen_taakstelling.csv',
      'BWBR0015738 bijlage II, toestand 2026-04-02',
      'BWBR0015738, 2026',
    );
    await wijzig('taakstelling.csv', /"BWBR0015738 bijlage II, toestand 2026-04-02"/g, '"BWBR0015738, 2026"');
    expect(await laadReferentie(geladen, map)).toMatchObject({ ok: true });
    const { rows } = await geladen.query(
      `select (select count(*)::int from taakstelling where jaar = 2016) as "taakstelling2016",
        (select count(*)::int from taakstelling where bron_sleutel = 'BWBR0015738, 2026') as nieuw,
        (select max(upper(geldig))::text from norm where code = 'minimumloon-maand') as tot`,
    );
    expect(rows).toEqual([{ taakstelling2016: 0, nieuw: 342, tot: '2027-01-01' }]);
  });

  test('a kind of work that disappeared is refused: records may point at it', async () => {
    await wijzig('werksoorten.csv', /^dieren,.*\n?/m, '');
    await wijzig('controlegetallen.csv', 'werksoorten.csv,rijen,,,13', 'werksoorten.csv,rijen,,,12');
    expect(await laadReferentie(geladen, map)).toMatchObject({
      ok: false,
      error: { code: 'sleutel-verdwenen', bestand: 'werksoorten.csv', sleutel: 'dieren' },
    });
    const { rows } = await geladen.query(`select code from werksoort where code = 'dieren'`);
    expect(rows).toHaveLength(1);
  });
});

describe('the database itself', () => {
  test('the application reads but never writes reference data', async () => {
    const lees = await asApp(geladen, { gemeenteCode: null }, (client) =>
      client.query('select 1 from gemeente'),
    );
    expect(lees.rowCount).toBe(414);
    const schrijf = asApp(geladen, { gemeenteCode: 'GM0034' }, (client) =>
      client.query(`update taakstelling set aantal = 0 where gemeente_code = 'GM0034'`),
    );
    await expect(schrijf).rejects.toMatchObject({ code: '42501' });
  });

  test.each([
    [
      `insert into norm select code, '[2026-02-01,2026-03-01)', 1, eenheid, artikel, bron, bron_url, merk, null
       from norm where code = 'minimumloon-uur' limit 1`,
      '23P01',
    ],
    [`update gemeente set opvolgers = '{GM0050}' where code = 'GM0034'`, '23514'],
    [`update gemeente set code = 'Almere' where code = 'GM0034'`, '23514'],
    [`update taakstelling set aantal = -1 where gemeente_code = 'GM0034'`, '23514'],
    [`update taakstelling set bron_type = 'gerucht' where gemeente_code = 'GM0034'`, '23514'],
    [`update taakstelling set indeling = 2014 where gemeente_code = 'GM0034'`, '23503'],
    [`delete from gemeente where code = 'GM0034'`, '23503'],
  ])('refuses %s', async (opdracht, code) => {
    await expect(geladen.query(opdracht)).rejects.toMatchObject({ code });
  });

  test('every table keeps source and kind of source in each row', async () => {
    const { rows } = await geladen.query<{ tabel: string }>(
      `select t.relname as tabel from pg_class t
       where t.relname in ('arbeidsmarktregio', 'gemeente', 'gemeente_per_jaar', 'taakstelling', 'taakstelling_landelijk',
         'gepubliceerd_cijfer', 'isco_beroep', 'esco_beroep', 'werksoort', 'werksoort_beroep', 'postcode')
       and 2 = (select count(*) from pg_attribute a
                where a.attrelid = t.oid and a.attname in ('bron', 'bron_type') and a.attnotnull)`,
    );
    expect(rows).toHaveLength(11);
  });
});
