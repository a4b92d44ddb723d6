import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { laadDemo } from '#db/demo/index.ts';
import { feitenSql, parseFeiten } from '#db/readmodels/dossierFeiten.ts';
import { stapSql, wachtSindsSql } from '#db/readmodels/dossierStap.ts';
import { determineStap, STAPPEN } from '#domain/dossier/index.ts';
import { datum } from '#domain/shared/index.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ referentie: true });
  await laadDemo(database.pool, { soort: 'almere', peildatum: '2026-03-02', sleutel: Buffer.alloc(32, 3) });
});

type Rij = { nummer: string; stap: string; wachtSinds: string | null; feiten: unknown };

describe('the step in lists', () => {
  it.each(['2017-06-30', '2021-02-28', '2024-12-31', '2026-03-02'])(
    'is on %s the step that the domain derives from the facts, for everyone',
    async (dag) => {
      const peildatum = datum(dag);
      const { rows } = await sql<Rij>`
        select d.nummer, ${stapSql(peildatum)} as stap, ${wachtSindsSql(peildatum)} as "wachtSinds", ${feitenSql} as feiten
        from dossier d where d.geopend_op <= ${peildatum}::date`.execute(database.db);
      expect(rows.length).toBeGreaterThan(20);
      const anders = rows.filter(
        ({ stap, feiten }) => stap !== determineStap(parseFeiten(feiten), peildatum),
      );
      expect(anders).toEqual([]);
      for (const { stap, wachtSinds } of rows.filter(
        ({ stap }) => stap === 'wachtend' || stap === 'werkzaam',
      )) {
        expect([stap, wachtSinds]).toEqual([stap, expect.any(String)]);
      }
    },
  );

  it('comes in every kind in the demo, so that the comparison means something', async () => {
    const { rows } = await sql<{ dag: string }>`
      select '2026-03-02'::date as dag union all
      (select lower(periode) from plaatsing where soort = 'proefplaats' order by periode limit 3)`.execute(
      database.db,
    );
    const gezien = new Set<string>();
    for (const { dag } of rows) {
      const stappen = await sql<{ stap: string }>`
        select distinct ${stapSql(datum(dag))} as stap from dossier d`.execute(database.db);
      for (const { stap } of stappen.rows) gezien.add(stap);
    }
    expect(STAPPEN.filter((stap) => !gezien.has(stap))).toEqual([]);
  });
});
