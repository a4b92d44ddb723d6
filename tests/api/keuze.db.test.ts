import fc from 'fast-check';
import { Hono } from 'hono';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { registerApi } from '#api/v1/index.ts';
import type { KeuzemetingPoort } from '#application/keuzemeting/index.ts';
import { inTransactie } from '#db/verbinding/index.ts';
import type { Jaartelling } from '#domain/keuzemeting/index.ts';
import { createPoorten } from '#server/poorten.ts';
import { asApp, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createProefApp, VANDAAG } from './proefApp.ts';

type Getal = { waarde: number | null; status: string; demo?: true; peildatum: string; bron: string };
type Keuzejaar = { jaar: number; eersteKeuze: Getal; mensen: Getal };

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ referentie: true });
  await database.pool.query(
    `insert into register (gemeente_code, sinds, demo) values ('GM0034', '2024-06-01', true), ('GM0995', '2015-01-01', false)`,
  );
});

beforeEach(() => database.pool.query('truncate keuze_bescherming'));

/** The public JSON of a municipality when these are its counts. */
async function publish(telling: Jaartelling | undefined, pad = 'GM0995/keuze?jaar=2025'): Promise<Keuzejaar> {
  const app = new Hono<{ Variables: { verzoekId: string } }>();
  registerApi(app, {
    lees: (fn) =>
      inTransactie(database.db, null, (tx) => {
        const poorten = createPoorten(tx, { sleutel: Buffer.alloc(32, 1) });
        const listJaartellingen: KeuzemetingPoort['listJaartellingen'] = async (code, [jaar]) => {
          if (telling === undefined) return [undefined];
          const { rows } = await database.pool.query(
            'select from keuze_bescherming where gebied_code = $1 and jaar = extract(year from $2::date)',
            [code, jaar?.van],
          );
          return [{ ...telling, eerderBeschermd: rows.length > 0 }];
        };
        return fn({ ...poorten, keuzemeting: { ...poorten.keuzemeting, listJaartellingen } });
      }),
    vandaag: () => VANDAAG,
    url: 'https://groeiplek.example',
    meldStoring: (fout) => {
      throw fout;
    },
  });
  const antwoord = await app.request(`/api/v1/gemeenten/${pad}`);
  expect(antwoord.status).toBe(200);
  return await antwoord.json();
}

describe('the first choice honoured, for everybody', () => {
  it('is a share with its people, definition, day and source', async () => {
    expect(await publish({ metKeuze: 31, eerste: 20 })).toMatchObject({
      gebied: { niveau: 'gemeente', code: 'GM0995', naam: 'Lelystad' },
      jaar: 2025,
      eersteKeuze: {
        ...{ waarde: 0.6452, status: 'bekend', soort: 'register', peildatum: '2025-12-31' },
        bron: 'Register van Lelystad in Groeiplek',
      },
      mensen: { waarde: 31, status: 'bekend' },
    });
  });

  it('says when the people are invented, and has no year that still runs', async () => {
    const keuze = await publish({ metKeuze: 31, eerste: 20 }, 'GM0034/keuze');
    expect(keuze.jaar).toBe(2025);
    expect(keuze.eersteKeuze.demo).toBe(true);
    const nu = await publish({ metKeuze: 31, eerste: 20 }, 'GM0034/keuze?jaar=2026');
    expect([nu.eersteKeuze.status, nu.mensen.waarde]).toEqual(['toekomst', null]);
  });

  it('is onbekend without a register over the whole year, and never 0', async () => {
    const zonder = await publish(undefined, 'GM0307/keuze');
    expect([zonder.eersteKeuze.status, zonder.eersteKeuze.waarde]).toEqual(['onbekend', null]);
    const app = createProefApp(database);
    const halfJaar = await (await app.request('/api/v1/gemeenten/GM0034/keuze?jaar=2024')).json();
    expect(halfJaar.eersteKeuze).toMatchObject({ status: 'onbekend', waarde: null });
    const leegJaar = await (await app.request('/api/v1/gemeenten/GM0995/keuze?jaar=2025')).json();
    expect(leegJaar.eersteKeuze).toMatchObject({ status: 'beschermd', waarde: null });
    expect((await app.request('/api/v1/gemeenten/GM0995/keuze?jaar=2014')).status).toBe(400);
    expect((await app.request('/api/v1/gemeenten/GM9999/keuze')).status).toBe(404);
  });

  it('gives no count below 5, and none follows from it', async () => {
    const aantal = fc.oneof(fc.nat(6), fc.nat(40));
    await fc.assert(
      fc.asyncProperty(aantal, aantal, async (eerste, anders) => {
        await database.pool.query('truncate keuze_bescherming');
        const { eersteKeuze, mensen } = await publish({ metKeuze: eerste + anders, eerste });
        if (Math.min(eerste, anders) < 5) {
          expect(eersteKeuze).toMatchObject({ waarde: null, status: 'beschermd' });
          expect(mensen).toMatchObject({ waarde: null, status: 'beschermd' });
        } else {
          expect(mensen.waarde).toBe(eerste + anders);
          expect(Math.round((eersteKeuze.waarde ?? 0) * (mensen.waarde ?? 0))).toBe(eerste);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stays protected once it was, and only for that year', async () => {
    expect((await publish({ metKeuze: 12, eerste: 3 })).eersteKeuze.status).toBe('beschermd');
    expect((await publish({ metKeuze: 12, eerste: 6 })).eersteKeuze.status).toBe('beschermd');
    expect((await publish({ metKeuze: 12, eerste: 6 }, 'GM0995/keuze?jaar=2024')).eersteKeuze.status).toBe(
      'bekend',
    );
  });

  it('the application can add to what is protected, and take nothing away', async () => {
    for (const opdracht of [
      'delete from keuze_bescherming',
      'update keuze_bescherming set jaar = 2020',
      `insert into keuze_bescherming (jaar, gebied_code) values (2020, 'GM0995')`,
    ]) {
      await expect(asApp(database.pool, { gemeenteCode: null }, (c) => c.query(opdracht))).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  it('a visitor of the website finds no person behind it', async () => {
    for (const tabel of ['plaatsing', 'keuze', 'voorstel']) {
      const { rowCount } = await asApp(database.pool, { gemeenteCode: null }, (c) =>
        c.query(`select from ${tabel}`),
      );
      expect(rowCount).toBe(0);
    }
  });
});
