import fc from 'fast-check';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { createStandReadmodel } from '#db/readmodels/stand.readmodel.ts';
import type { Datum } from '#domain/shared/index.ts';
import { calculateEquivalent31, calculateTelling, isWerkzaam } from '#domain/telling/index.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import {
  arbitraryFeiten,
  asTelpersoon,
  dagVan,
  type FeitenVanPersoon,
  isAangehouden,
  listGrensdagen,
  momentVan,
} from '../support/tellingFeiten.ts';
import { metFeiten } from '../support/tellingVulling.ts';

const GEMEENTEN = ['GM0034', 'GM0995'] as const;
/** Property tests: seconds on a quiet machine, much longer on a busy one. */
const GEDULD_MS = 90_000;
const NU = 10_000;

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ referentie: true });
});

/** What the pure domain says about one gemeente, in the shape of the port. */
function verwachtTelling(
  gemeenteCode: string,
  alle: readonly FeitenVanPersoon[],
  peildatum: Datum,
  bekend: number,
) {
  const feiten = alle.filter(({ gemeente }) => gemeente === gemeenteCode);
  const { positief, werkzaam, dienstbetrekkingen } = calculateTelling(
    feiten.map((een) => asTelpersoon(een, bekend)),
    peildatum,
  );
  const aangehouden = feiten.filter(
    (een) =>
      isAangehouden(een, peildatum, bekend) &&
      calculateTelling([asTelpersoon(een, bekend)], peildatum).positief === 1 &&
      !isWerkzaam(asTelpersoon(een, bekend), peildatum),
  ).length;
  return {
    gemeenteCode,
    positief,
    werkzaam,
    wachtend: positief - werkzaam,
    aangehouden,
    dienstverbanden: dienstbetrekkingen,
  };
}

/** Some of the days, evenly over the whole, so that one run stays short. */
function kies<T>(dagen: readonly T[], hoogstens: number): readonly T[] {
  const stap = Math.max(1, dagen.length / hoogstens);
  return dagen.filter((_dag, index) => Math.floor(index / stap) !== Math.floor((index - 1) / stap));
}

describe('the figures of the database', () => {
  const personen = fc.array(arbitraryFeiten(GEMEENTEN), { minLength: 1, maxLength: 14 });

  it('are those of the domain: for every gemeente, on every day, as known at every moment', {
    timeout: GEDULD_MS,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(personen, fc.nat({ max: 210 }), fc.nat({ max: 140 }), async (feiten, bekend, dag) => {
        await metFeiten(database.db, GEMEENTEN, feiten, async (tx) => {
          const stand = createStandReadmodel(tx);
          for (const peildatum of [...kies(listGrensdagen(feiten), 12), dagVan(dag)]) {
            for (const moment of [bekend, NU]) {
              const bekendOp = moment === NU ? undefined : momentVan(moment);
              expect(await stand.listTellingen(peildatum, bekendOp)).toEqual(
                GEMEENTEN.map((code) => verwachtTelling(code, feiten, peildatum, moment)),
              );
            }
          }
        });
      }),
      { numRuns: 25 },
    );
  });

  it('change at the very moment of a correction, not before', async () => {
    await fc.assert(
      fc.asyncProperty(personen, fc.nat({ max: 140 }), async (feiten, dag) => {
        const momenten = feiten.flatMap(({ dienstverbanden, vaststellingen }) =>
          [...dienstverbanden, ...vaststellingen].flat().map(({ vanaf }) => vanaf),
        );
        await metFeiten(database.db, GEMEENTEN, feiten, async (tx) => {
          for (const vanaf of kies([...new Set(momenten)].sort(), 8)) {
            const eerder = new Date(momentVan(vanaf).getTime() - 1);
            for (const [bekendOp, moment] of [
              [eerder, vanaf - 1],
              [momentVan(vanaf), vanaf],
            ] as const) {
              expect(await createStandReadmodel(tx).listTellingen(dagVan(dag), bekendOp)).toEqual(
                GEMEENTEN.map((code) => verwachtTelling(code, feiten, dagVan(dag), moment)),
              );
            }
          }
        });
      }),
      { numRuns: 12 },
    );
  });

  it('give the hours of running jobs, so that the 31-hour equivalent is that of the domain', async () => {
    await fc.assert(
      fc.asyncProperty(personen, async (feiten) => {
        await metFeiten(database.db, GEMEENTEN, feiten, async (tx) => {
          for (const peildatum of kies(listGrensdagen(feiten), 6)) {
            const uren = await createStandReadmodel(tx).listUren(peildatum);
            const { equivalent31 } = calculateTelling(
              feiten.map((een) => asTelpersoon(een, NU)),
              peildatum,
            );
            expect(calculateEquivalent31([...uren.values()])).toBe(equivalent31);
          }
        });
      }),
      { numRuns: 12 },
    );
  });

  it('leave out a gemeente whose register began later, and give 0 for one without people', async () => {
    await metFeiten(database.db, GEMEENTEN, [], async (tx) => {
      await sql`reset role`.execute(tx);
      await sql`update register set sinds = ${dagVan(5)} where gemeente_code = 'GM0995'`.execute(tx);
      const codes = async (dag: Datum) =>
        (await createStandReadmodel(tx).listTellingen(dag)).map(({ gemeenteCode, positief }) => [
          gemeenteCode,
          positief,
        ]);
      expect(await codes(dagVan(4))).toEqual([['GM0034', 0]]);
      expect(await codes(dagVan(5))).toEqual([
        ['GM0034', 0],
        ['GM0995', 0],
      ]);
    });
  });
});
