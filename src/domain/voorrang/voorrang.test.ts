import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { BELEID_VERSIES, chooseBeleid, SUBTRAPPEN, type Voorrangsbeleid } from './beleid.ts';
import { determineVolgordedag } from './dag.ts';
import { describeBeleid } from './describeBeleid.ts';
import { compareVoorrang, determineTrap, listTrappen, type Trapinvoer, type Voorrang } from './trap.ts';

const [NU] = BELEID_VERSIES;
if (NU === undefined) throw new Error('no policy');
const beleid: Voorrangsbeleid = NU;

const NIETS: Trapinvoer = {
  eigenPlek: false,
  uitstaandAanbod: false,
  eigenInwoner: false,
  afspraak: false,
  terugkeer: false,
  schaarseAanpassing: false,
};

function metSubtrappen(...codes: readonly (typeof SUBTRAPPEN)[number][]): Voorrangsbeleid {
  return { ...beleid, subtrappen: codes.map((code) => ({ code, bron: beleid.loting.bron })) };
}

const invoer = fc.record({
  eigenPlek: fc.boolean(),
  uitstaandAanbod: fc.boolean(),
  eigenInwoner: fc.boolean(),
  afspraak: fc.boolean(),
  terugkeer: fc.boolean(),
  schaarseAanpassing: fc.boolean(),
});
const beleiden = fc.shuffledSubarray([...SUBTRAPPEN]).map((codes) => metSubtrappen(...codes));

describe('the tier of a person at a place', () => {
  test.each([
    [{ eigenPlek: true }, 'garantie', 0],
    [{ uitstaandAanbod: true, afspraak: true }, 'garantie', 0],
    [{ eigenInwoner: true }, 'eigen-inwoner', 1],
    [{ eigenInwoner: true, afspraak: true }, 'eigen-inwoner', 1],
    [{ afspraak: true }, 'afspraak', 2],
    [{}, 'overig', 3],
    [{ terugkeer: true, schaarseAanpassing: true, eigenInwoner: true }, 'eigen-inwoner', 1],
  ])('%j: %s, number %d', (anders, code, tier) => {
    expect(determineTrap(beleid, { ...NIETS, ...anders })).toEqual({ code, subtrappen: [], tier });
  });

  it('is split by sub-tiers, the first one weighing most', () => {
    const gesplitst = metSubtrappen('terugkeer', 'schaarse-aanpassing');
    expect(listTrappen(gesplitst).map(({ code, subtrappen }) => [code, ...subtrappen].join(' '))).toEqual([
      'garantie',
      'eigen-inwoner terugkeer schaarse-aanpassing',
      'eigen-inwoner terugkeer',
      'eigen-inwoner schaarse-aanpassing',
      'eigen-inwoner',
      'afspraak terugkeer schaarse-aanpassing',
      'afspraak terugkeer',
      'afspraak schaarse-aanpassing',
      'afspraak',
      'overig',
    ]);
    expect(determineTrap(gesplitst, { ...NIETS, afspraak: true, schaarseAanpassing: true }).tier).toBe(7);
    expect(determineTrap(gesplitst, { ...NIETS, terugkeer: true }).tier).toBe(9);
  });

  it('has the number that the list of tiers gives it', () => {
    fc.assert(
      fc.property(beleiden, invoer, (een, wie) => {
        const trap = determineTrap(een, wie);
        expect(listTrappen(een)[trap.tier]).toEqual(trap);
      }),
    );
  });

  it('P29 is a whole number that fits a key, whatever the policy and the person', () => {
    fc.assert(
      fc.property(beleiden, invoer, (een, wie) => {
        const { tier } = determineTrap(een, wie);
        expect(Number.isInteger(tier) && tier >= 0 && tier <= 255).toBe(true);
      }),
    );
  });

  it('P17 puts an own resident before anybody by agreement, whatever the sub-tiers', () => {
    fc.assert(
      fc.property(beleiden, invoer, invoer, (een, a, b) => {
        const geen = { eigenPlek: false, uitstaandAanbod: false };
        const inwoner = determineTrap(een, { ...a, ...geen, eigenInwoner: true });
        const ander = determineTrap(een, { ...b, ...geen, eigenInwoner: false });
        expect(inwoner.tier).toBeLessThan(ander.tier);
      }),
    );
  });

  it('P15 P16 puts a guarantee before everybody without one', () => {
    fc.assert(
      fc.property(beleiden, invoer, invoer, fc.boolean(), (een, a, b, mover) => {
        const met = determineTrap(een, { ...a, eigenPlek: mover, uitstaandAanbod: !mover });
        const zonder = determineTrap(een, { ...b, eigenPlek: false, uitstaandAanbod: false });
        expect(met.tier).toBe(0);
        expect(zonder.tier).toBeGreaterThan(0);
      }),
    );
  });

  it('fails loudly on a policy whose last tier does not hold for everybody', () => {
    const kapot = { ...beleid, trappen: beleid.trappen.slice(0, 3) };
    expect(() => determineTrap(kapot, NIETS)).toThrow(RangeError);
  });
});

describe('the order of two people', () => {
  const voorrang = fc.record({ tier: fc.nat({ max: 255 }), rang: fc.nat({ max: 2 ** 24 - 1 }) });
  const sleutel = ({ tier, rang }: Voorrang) => tier * 2 ** 24 + rang;

  it('is the order of the keys of 32 bits', () => {
    fc.assert(
      fc.property(voorrang, voorrang, (a, b) => {
        expect(Math.sign(compareVoorrang(a, b))).toBe(Math.sign(sleutel(a) - sleutel(b)));
      }),
    );
  });

  it('P27 follows the day of the vaststelling, and only its order', () => {
    const dagen = ['2021-05-01', '2024-02-28', '2024-02-29', '2024-03-01', '2026-01-01'].map(datum);
    const getallen = dagen.map((dag) => determineVolgordedag(beleid, dag));
    expect(getallen).toEqual([...getallen].sort((a, b) => a - b));
    expect(new Set(getallen).size).toBe(5);
    expect(determineVolgordedag(beleid, datum('1970-01-02'))).toBe(1);
  });

  it('leaves everybody equal when the policy has the lottery decide alone', () => {
    const loterij: Voorrangsbeleid = { ...beleid, volgorde: { ...beleid.volgorde, code: 'geen' } };
    expect(determineVolgordedag(loterij, datum('2019-01-01'))).toBe(
      determineVolgordedag(loterij, datum('2026-01-01')),
    );
  });
});

describe('the versions of the policy', () => {
  it('follow each other without a gap or an overlap, and have names of their own', () => {
    const namen = BELEID_VERSIES.map(({ versie }) => versie);
    expect(new Set(namen).size).toBe(namen.length);
    BELEID_VERSIES.slice(1).forEach((later, index) => {
      expect(BELEID_VERSIES[index]?.geldig.tot).toBe(later.geldig.van);
    });
  });

  it.each(BELEID_VERSIES)(
    '$versie keeps the order on which the promises rest',
    ({ trappen, versie, geldig }) => {
      expect(trappen.map(({ code }) => code)).toEqual(['garantie', 'eigen-inwoner', 'afspraak', 'overig']);
      expect(versie).toBe(`voorrang ${geldig.van}`);
    },
  );

  it('refuse a day before the first one, and name that one', () => {
    expect(chooseBeleid(datum('2026-01-01'))).toEqual({ ok: true, value: beleid });
    expect(chooseBeleid(datum('2025-12-31'))).toMatchObject({
      ok: false,
      error: { code: 'periode-niet-gelezen', norm: 'voorrang', dichtstbij: { van: '2026-01-01' } },
    });
  });
});

describe('describeBeleid', () => {
  it('names every fact that the order looks at, and no more', () => {
    expect(describeBeleid(beleid).gegevens).toEqual([
      'eigen-plek',
      'uitstaand-aanbod',
      'woongemeente',
      'afspraak',
      'datum-vaststelling',
      'lot',
    ]);
    expect(describeBeleid(metSubtrappen('schaarse-aanpassing')).gegevens).toContain('aanpassing');
  });

  it('gives each tier its ground, and every ground once', () => {
    const { trappen, bronnen } = describeBeleid(beleid);
    expect(trappen.map(({ tier, code, bron }) => [tier, code, bron.artikel])).toEqual([
      [0, 'garantie', 'Werkwijze van Groeiplek'],
      [1, 'eigen-inwoner', 'Participatiewet art. 10b lid 4 en 5'],
      [2, 'afspraak', 'Werkwijze van Groeiplek'],
      [3, 'overig', 'Werkwijze van Groeiplek'],
    ]);
    expect(bronnen).toHaveLength(2);
  });
});
