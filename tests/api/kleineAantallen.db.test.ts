import fc from 'fast-check';
import { Hono } from 'hono';
import { beforeAll, expect, it } from 'vitest';
import { registerApi } from '#api/v1/index.ts';
import { inTransactie } from '#db/verbinding/index.ts';
import { createPoorten } from '#server/poorten.ts';
import { asApp, createTestDatabase, type TestDatabase } from '../support/database.ts';
import { VANDAAG } from './proefApp.ts';

/** The gemeenten of arbeidsmarktregio Flevoland: with all of them the region has figures too. */
const GEMEENTEN = ['GM0034', 'GM0171', 'GM0184', 'GM0303', 'GM0995'];
const REGIO = 'AM11';
const CIJFERS = ['positief', 'werkzaam', 'wachtend', 'tekort', 'dekking'] as const;

type Telling = { readonly werkzaam: number; readonly wachtend: number };
type Openbaar = Record<(typeof CIJFERS)[number] | 'taakstelling', { waarde: number | null; status: string }>;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ referentie: true });
  for (const code of GEMEENTEN) {
    await database.pool.query(`insert into register (gemeente_code, sinds) values ($1, '2015-01-01')`, [
      code,
    ]);
  }
});

/** The public JSON of the region and its gemeenten, when these are the counts. */
async function publish(tellingen: readonly Telling[]): Promise<Openbaar[]> {
  const app = new Hono<{ Variables: { verzoekId: string } }>();
  registerApi(app, {
    lees: (fn) =>
      inTransactie(database.db, null, (tx) => {
        const poorten = createPoorten(tx, { sleutel: Buffer.alloc(32, 1) });
        const listTellingen = async () =>
          GEMEENTEN.map((gemeenteCode, i) => {
            const { werkzaam, wachtend } = tellingen[i] ?? { werkzaam: 0, wachtend: 0 };
            const positief = werkzaam + wachtend;
            return { gemeenteCode, werkzaam, wachtend, positief, aangehouden: 0, dienstverbanden: werkzaam };
          });
        return fn({ ...poorten, stand: { ...poorten.stand, listTellingen } });
      }),
    vandaag: () => VANDAAG,
    url: 'https://groeiplek.example',
    meldStoring: (fout) => {
      throw fout;
    },
  });
  const paden = [...GEMEENTEN.map((code) => `gemeenten/${code}`), `regios/${REGIO}`];
  return await Promise.all(
    paden.map(async (pad) => (await app.request(`/api/v1/${pad}/standen?peildatum=2026-02-28`)).json()),
  );
}

/** The counts of every area in publication order: each gemeente, then the region. */
function withSum(tellingen: readonly Telling[]): Telling[] {
  const som = (cijfer: keyof Telling) => tellingen.reduce((totaal, telling) => totaal + telling[cijfer], 0);
  return [...tellingen, { werkzaam: som('werkzaam'), wachtend: som('wachtend') }];
}

/** Whether these counts would give the same public figures, where there are any. */
function fits(openbaar: readonly Openbaar[], tellingen: readonly Telling[]): boolean {
  return withSum(tellingen).every(({ werkzaam, wachtend }, i) => {
    const cel = openbaar[i];
    if (cel === undefined) return false;
    const doel = cel.taakstelling.waarde ?? Number.NaN;
    const zou = {
      werkzaam,
      wachtend,
      positief: werkzaam + wachtend,
      tekort: Math.max(0, doel - werkzaam),
      dekking: Math.round((werkzaam / doel) * 10_000) / 10_000,
    };
    return CIJFERS.every((cijfer) => {
      const { waarde } = cel[cijfer];
      return waarde === null || Math.abs(waarde - zou[cijfer]) < 0.000_11;
    });
  });
}

/** Other counts close by: one person more or less in one or two places. */
function* listOthers(tellingen: readonly Telling[]): Generator<Telling[]> {
  const plat = tellingen.flatMap(({ werkzaam, wachtend }) => [werkzaam, wachtend]);
  for (const a of plat.keys()) {
    for (const b of [undefined, ...plat.keys()]) {
      for (const [meer, minder] of [
        [1, -1],
        [-1, 1],
      ] as const) {
        const ander = plat.map((n, i) => n + (i === a ? meer : 0) + (i === b && b !== a ? minder : 0));
        if (ander.some((n) => n < 0)) continue;
        yield tellingen.map((_, i) => ({ werkzaam: ander[2 * i] ?? 0, wachtend: ander[2 * i + 1] ?? 0 }));
      }
    }
  }
}

it('no number of people below 5 stands in the public JSON or follows from it', async () => {
  const aantal = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));
  const telling = fc.record({ werkzaam: aantal, wachtend: aantal });
  const land = fc.array(telling, { minLength: GEMEENTEN.length, maxLength: GEMEENTEN.length });
  await fc.assert(
    fc.asyncProperty(land, async (tellingen) => {
      await database.pool.query('truncate publicatie_bescherming');
      const openbaar = await publish(tellingen);
      expect(fits(openbaar, tellingen)).toBe(true);
      const anders = [...listOthers(tellingen)].filter((ander) => fits(openbaar, ander)).map(withSum);
      for (const [i, echt] of withSum(tellingen).entries()) {
        for (const cijfer of ['werkzaam', 'wachtend'] as const) {
          if (echt[cijfer] >= 5) continue;
          expect(openbaar[i]?.[cijfer]).toMatchObject({ waarde: null, status: 'beschermd' });
          expect(anders.some((ander) => ander[i]?.[cijfer] !== echt[cijfer])).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('what was protected once stays protected, also when the number grows', async () => {
  await database.pool.query('truncate publicatie_bescherming');
  const groot = { werkzaam: 30, wachtend: 20 };
  const urk = GEMEENTEN.indexOf('GM0184');
  const metUrk = (werkzaam: number) =>
    GEMEENTEN.map((_, i) => (i === urk ? { werkzaam, wachtend: 9 } : groot));
  const eerst = await publish(metUrk(3));
  const later = await publish(metUrk(12));
  expect(eerst[urk]?.werkzaam.status).toBe('beschermd');
  expect(later.map(({ werkzaam }) => werkzaam.status)).toEqual(eerst.map(({ werkzaam }) => werkzaam.status));
  expect(later[urk]?.wachtend).toMatchObject({ waarde: 9, status: 'bekend' });
});

it('the application can add to what is protected, and take nothing away', async () => {
  for (const opdracht of [
    'delete from publicatie_bescherming',
    "update publicatie_bescherming set cijfer = 'wachtend'",
    "insert into publicatie_bescherming (peildatum, gebied_code, cijfer) values ('2026-01-31', 'NL', 'werkzaam')",
  ]) {
    await expect(asApp(database.pool, { gemeenteCode: null }, (c) => c.query(opdracht))).rejects.toThrow(
      /permission denied/,
    );
  }
});
