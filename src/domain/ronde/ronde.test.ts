import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canRondeHandeling, countGronden, selectVerstuurbaar, type Toekenning } from './index.ts';

describe('the order of a round', () => {
  it.each([
    ['voorbereid', 'draaien', true],
    ['voorbereid', 'versturen', false],
    ['gedraaid', 'draaien', false],
    ['gedraaid', 'versturen', true],
    ['verstuurd', 'draaien', false],
    ['verstuurd', 'versturen', false],
  ] as const)('%s, %s: %s', (status, handeling, kan) => {
    expect(canRondeHandeling(status, handeling)).toBe(kan);
  });
});

describe('why a place was full', () => {
  it('tells numbers per ground only when none is small', () => {
    const zes = [...Array(3).fill('eerder'), ...Array(3).fill('garantie')];
    expect(countGronden(zes, 6)).toEqual({
      ...{ zitplaatsen: 6, gronden: { garantie: 3, eerder: 3, loting: 0 } },
    });
    expect(countGronden([...zes, 'loting'], 7)).toEqual({ zitplaatsen: 7, gronden: null });
    expect(countGronden(['eerder'], 1)).toEqual({ zitplaatsen: 1, gronden: null });
    expect(countGronden([], 0)).toEqual({ zitplaatsen: 0, gronden: null });
  });
});

describe('what can still be sent', () => {
  const geef = (persoon: string, plek: string, houdt: string | null = null) => ({ persoon, plek, houdt });

  it('a chain: who leaves a place makes it free for the next', () => {
    const keten = [geef('b', 'bakkerij'), geef('a', 'kas', 'bakkerij')];
    const vrij = new Map([
      ['kas', 1],
      ['bakkerij', 1],
    ]);
    expect(selectVerstuurbaar(keten, vrij, new Map([['a', 'bakkerij']]))).toEqual(keten);
  });

  it('a seat that is gone breaks the chain, and whoever was to leave keeps the place', () => {
    const keten = [geef('b', 'bakkerij'), geef('a', 'kas', 'bakkerij')];
    const vrij = new Map([
      ['kas', 0],
      ['bakkerij', 1],
    ]);
    expect(selectVerstuurbaar(keten, vrij, new Map([['a', 'bakkerij']]))).toEqual([]);
  });

  it('never offers more than there are seats beside the offers that stay', () => {
    const plek = fc.constantFrom('p', 'q', 'r');
    const mensen = fc.array(fc.record({ plek, houdt: fc.option(plek), doetMee: fc.boolean() }), {
      maxLength: 12,
    });
    const zitplaatsen = fc.record({ p: fc.nat(4), q: fc.nat(4), r: fc.nat(4) });
    fc.assert(
      fc.property(mensen, zitplaatsen, (rij, extra) => {
        const gehouden = new Map(
          rij.flatMap(({ houdt }, i) => (houdt === null ? [] : [[String(i), houdt] as const])),
        );
        const vrij = new Map(
          Object.entries(extra).map(([naam, aantal]) => [
            naam,
            aantal + [...gehouden.values()].filter((een) => een === naam).length,
          ]),
        );
        const vraag: Toekenning<string>[] = rij.flatMap((een, i) =>
          een.doetMee ? [geef(String(i), een.plek, een.houdt)] : [],
        );
        const gaan = selectVerstuurbaar(vraag, vrij, gehouden);
        const eind = new Map([
          ...gehouden,
          ...gaan.map(({ persoon, plek: naar }) => [persoon, naar] as const),
        ]);
        for (const [naam, aantal] of vrij) {
          expect([...eind.values()].filter((een) => een === naam).length).toBeLessThanOrEqual(aantal);
        }
      }),
    );
  });
});
