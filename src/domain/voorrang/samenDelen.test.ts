import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, datum } from '#domain/shared/index.ts';
import { allocate, compileMarkt, MARKTFORMAAT, packSleutel, rankKandidaten } from '#matching/index.ts';
import { BELEID_VERSIES, SUBTRAPPEN, type Voorrangsbeleid } from './beleid.ts';
import { determineVolgordedag } from './dag.ts';
import { determineTrap } from './trap.ts';

type Mens = { id: string; gemeente: number; dag: number; keuzes: readonly number[]; terugkeer: boolean };
type Regio = { mensen: readonly Mens[]; plekken: readonly { gemeente: number; capaciteit: number }[] };

const [NU] = BELEID_VERSIES;
if (NU === undefined) throw new Error('no policy');
const beleid: Voorrangsbeleid = NU;
const PLEKKEN = 4;

const regio: fc.Arbitrary<Regio> = fc.record({
  mensen: fc
    .array(
      fc.record({
        gemeente: fc.nat({ max: 1 }),
        dag: fc.nat({ max: 3 }),
        keuzes: fc.shuffledSubarray(Array.from({ length: PLEKKEN }, (_, nummer) => nummer)),
        terugkeer: fc.boolean(),
      }),
      { maxLength: 9 },
    )
    .map((mensen) => mensen.map((mens, nummer) => ({ ...mens, id: `k${nummer}` }))),
  plekken: fc.array(fc.record({ gemeente: fc.nat({ max: 1 }), capaciteit: fc.nat({ max: 2 }) }), {
    minLength: PLEKKEN,
    maxLength: PLEKKEN,
  }),
});

const sha256 = (tekst: string) => createHash('sha256').update(tekst).digest();

/** The place in the own list that each person gets; people of another gemeente only where `samen`. */
function divide(
  { mensen, plekken }: Regio,
  een: Voorrangsbeleid,
  samen: boolean,
): ReadonlyMap<string, number> {
  const rangen = rankKandidaten(
    mensen.map(({ id, dag }) => ({ id, dag: determineVolgordedag(een, addDagen(datum('2024-01-01'), dag)) })),
    'zaad',
    sha256,
  );
  const sleutel = (mens: Mens, gemeente: number) => {
    const eigenInwoner = mens.gemeente === gemeente;
    const trap = determineTrap(een, {
      eigenPlek: false,
      uitstaandAanbod: false,
      eigenInwoner,
      afspraak: !eigenInwoner,
      terugkeer: mens.terugkeer,
      schaarseAanpassing: false,
    });
    return packSleutel(trap.tier, rangen.get(mens.id) ?? 0);
  };
  const markt = compileMarkt({
    formaat: MARKTFORMAAT,
    kandidaten: mensen.map(({ id, keuzes }) => ({ id, keuzes: keuzes.map(String) })),
    plekken: plekken.map(({ gemeente, capaciteit }, nummer) => ({
      id: String(nummer),
      capaciteit,
      volgorde: mensen
        .filter((mens) => samen || mens.gemeente === gemeente)
        .sort((a, b) => sleutel(a, gemeente) - sleutel(b, gemeente))
        .map(({ id }) => id),
    })),
  });
  if (!markt.ok) throw new Error(JSON.stringify(markt.error));
  return new Map(allocate(markt.value).toewijzingen.map(({ kandidaat, rang }) => [kandidaat, rang]));
}

function countSlechter(markt: Regio, een: Voorrangsbeleid): number {
  const apart = divide(markt, een, false);
  const samen = divide(markt, een, true);
  const rang = (uitkomst: ReadonlyMap<string, number>, id: string) => uitkomst.get(id) ?? PLEKKEN + 1;
  return markt.mensen.filter(({ id }) => rang(samen, id) > rang(apart, id)).length;
}

describe('P17 dividing together, by the policy in force', () => {
  it('makes nobody worse off than dividing alone, whatever sub-tiers are on', () => {
    fc.assert(
      fc.property(regio, fc.shuffledSubarray([...SUBTRAPPEN]), (markt, codes) => {
        const subtrappen = codes.map((code) => ({ code, bron: beleid.loting.bron }));
        expect(countSlechter(markt, { ...beleid, subtrappen })).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('does harm people once own residents lose their tier: the test above can fail', () => {
    const trappen = beleid.trappen.filter(({ code }) => code === 'garantie' || code === 'overig');
    const gezocht = fc.check(
      fc.property(regio, (markt) => countSlechter(markt, { ...beleid, trappen }) === 0),
      { numRuns: 500, seed: 1 },
    );
    expect(gezocht.failed).toBe(true);
  });
});
