import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadOpenbareStanden } from '#application/publicatie/index.ts';
import { loadStandBeeld, type StandTelling } from '#application/stand/index.ts';
import { createPublicatieReadmodel } from '#db/readmodels/publicatie.readmodel.ts';
import { createReferentieReadmodel } from '#db/readmodels/referentie.readmodel.ts';
import { createStandReadmodel } from '#db/readmodels/stand.readmodel.ts';
import type { Database } from '#db/verbinding/index.ts';
import { type Datum, datum, isMonthEnd, parseGemeenteCode } from '#domain/shared/index.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { arbitraryFeiten, listGrensdagen } from '../support/tellingFeiten.ts';
import { metFeiten, wordGemeente } from '../support/tellingVulling.ts';

/** Property tests: seconds on a quiet machine, much longer on a busy one. */
const GEDULD_MS = 90_000;
const GEMEENTEN = ['GM0034', 'GM0995'];
const VANDAAG = datum('2026-03-02');
const MAANDEINDEN = ['2024-12-31', '2025-01-31', '2025-02-28', '2025-03-31', '2025-04-30'].map(datum);

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ referentie: true });
});

function createPoorten(tx: Database) {
  return {
    stand: createStandReadmodel(tx),
    referentie: createReferentieReadmodel(tx),
    publicatie: createPublicatieReadmodel(tx),
  };
}

async function tellingVan(tx: Database, code: string, dag: Datum): Promise<StandTelling> {
  const telling = (await createPoorten(tx).stand.listTellingen(dag)).find(
    ({ gemeenteCode }) => gemeenteCode === code,
  );
  if (telling === undefined) throw new Error(`no figures of ${code}`);
  return telling;
}

describe('one figure, wherever it stands', () => {
  it('the waiting list, the rows behind the figures and the dashboard agree, on every day', {
    timeout: GEDULD_MS,
  }, async () => {
    const personen = fc.array(arbitraryFeiten(GEMEENTEN), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(personen, fc.infiniteStream(fc.nat()), async (feiten, kans) => {
        const dagen = listGrensdagen(feiten).filter(() => (kans.next().value ?? 0) % 5 === 0);
        await metFeiten(database.db, GEMEENTEN, feiten, async (tx) => {
          for (const code of GEMEENTEN) {
            await wordGemeente(tx, code);
            for (const dag of dagen) await expectStaffAgrees(tx, code, dag);
            for (const dag of dagen.slice(0, 1)) await expectDashboardAgrees(tx, code, dag);
          }
        });
      }),
      { numRuns: 8 },
    );
  });

  it('the public value of a month end is the staff figure, or it is protected', {
    timeout: GEDULD_MS,
  }, async () => {
    const groep = (aantal: number) =>
      fc.array(arbitraryFeiten(GEMEENTEN), { minLength: aantal, maxLength: aantal });
    const gezien = new Set<string>();
    await fc.assert(
      fc.asyncProperty(groep(8), groep(200), async (...groepen) => {
        for (const feiten of groepen) {
          await metFeiten(database.db, GEMEENTEN, feiten, async (tx) => {
            for (const dag of MAANDEINDEN) {
              for (const status of await listPubliekeStatussen(tx, dag)) gezien.add(status);
            }
          });
        }
      }),
      { numRuns: 3 },
    );
    expect([...gezien].sort()).toEqual(['bekend', 'beschermd']);
  });

  it('no register figure is public for a day that is not a month end', async () => {
    const [feiten = []] = fc.sample(
      fc.array(arbitraryFeiten(GEMEENTEN), { minLength: 60, maxLength: 60 }),
      1,
    );
    await metFeiten(database.db, GEMEENTEN, feiten, async (tx) => {
      const dag = datum('2025-02-27');
      expect(isMonthEnd(dag)).toBe(false);
      const { standen } = await loadOpenbareStanden(createPoorten(tx), dag, VANDAAG);
      for (const { cijfers } of standen.values()) {
        for (const cijfer of ['positief', 'werkzaam', 'wachtend'] as const) {
          expect(cijfers[cijfer].soort === 'register' ? cijfers[cijfer].waarde : null).toBeNull();
        }
      }
    });
  });
});

async function expectStaffAgrees(tx: Database, code: string, dag: Datum): Promise<void> {
  const poorten = createPoorten(tx);
  const telling = await tellingVan(tx, code, dag);
  const wachtenden = await poorten.stand.listWachtenden(dag);
  const rijen = {
    positief: await poorten.stand.listPersonen(dag, 'positief'),
    werkzaam: await poorten.stand.listPersonen(dag, 'werkzaam'),
    wachtend: await poorten.stand.listPersonen(dag, 'wachtend'),
  };
  const nummers = (lijst: readonly { nummer: string }[]) => lijst.map(({ nummer }) => nummer).sort();
  expect(telling.wachtend).toBe(telling.positief - telling.werkzaam);
  expect(nummers(wachtenden)).toEqual(nummers(rijen.wachtend));
  expect(nummers([...rijen.werkzaam, ...rijen.wachtend])).toEqual(nummers(rijen.positief));
  expect({
    positief: rijen.positief.length,
    werkzaam: rijen.werkzaam.length,
    wachtend: wachtenden.length,
    aangehouden: wachtenden.filter(({ aangehoudenReden }) => aangehoudenReden !== null).length,
    dienstverbanden: rijen.positief.reduce((som, { dienstverbanden }) => som + dienstverbanden, 0),
  }).toEqual({
    positief: telling.positief,
    werkzaam: telling.werkzaam,
    wachtend: telling.wachtend,
    aangehouden: telling.aangehouden,
    dienstverbanden: telling.dienstverbanden,
  });
}

async function expectDashboardAgrees(tx: Database, code: string, dag: Datum): Promise<void> {
  const telling = await tellingVan(tx, code, dag);
  const gemeenteCode = parseGemeenteCode(code);
  if (gemeenteCode === undefined) throw new Error(`not a gemeente: ${code}`);
  const beeld = await loadStandBeeld(createPoorten(tx), gemeenteCode, dag);
  expect(beeld?.gebieden[0]?.stand).toMatchObject({
    positief: telling.positief,
    werkzaam: telling.werkzaam,
    wachtend: telling.wachtend,
  });
}

/** Holds each public value of the month end against the staff figure; gives the statuses that were seen. */
async function listPubliekeStatussen(tx: Database, dag: Datum): Promise<readonly string[]> {
  const { standen } = await loadOpenbareStanden(createPoorten(tx), dag, VANDAAG);
  const gezien: string[] = [];
  for (const code of GEMEENTEN) {
    const telling = await tellingVan(tx, code, dag);
    const cijfers = standen.get(code)?.cijfers;
    for (const cijfer of ['positief', 'werkzaam', 'wachtend'] as const) {
      const openbaar = cijfers?.[cijfer];
      expect(openbaar).toMatchObject({ soort: 'register', demo: false, peildatum: dag });
      expect(openbaar?.waarde).toBe(openbaar?.status === 'bekend' ? telling[cijfer] : null);
      gezien.push(openbaar?.status ?? '');
    }
  }
  return gezien;
}
