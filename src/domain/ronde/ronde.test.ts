import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canRondeHandeling, countGronden, sortToekenningen, type Toekenning } from './index.ts';

describe('the order of a round', () => {
  it.each([
    ['voorbereid', 'draaien', true, true],
    ['voorbereid', 'versturen', true, false],
    ['gedraaid', 'draaien', true, false],
    ['gedraaid', 'versturen', true, true],
    ['gedraaid', 'versturen', false, false],
    ['verstuurd', 'draaien', true, false],
    ['verstuurd', 'versturen', true, true],
    ['verstuurd', 'versturen', false, false],
  ] as const)('%s, %s, newest %s: %s', (status, handeling, isNieuwste, kan) => {
    expect(canRondeHandeling(status, handeling, isNieuwste)).toBe(kan);
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

describe('what can be sent now', () => {
  const geef = (persoon: string, plek: string, delen: Partial<Toekenning<string>> = {}) => ({
    ...{ persoon, plek, voorrang: 0, houdt: false, heeftTweeAanbiedingen: false },
    ...delen,
  });
  const sorteer = (
    toekenningen: readonly Toekenning<string>[],
    vrij: Record<string, number>,
    komtVrij: Record<string, number> = {},
  ) => {
    const verdeling = sortToekenningen(toekenningen, {
      ...{ vrij: new Map(Object.entries(vrij)), komtVrij: new Map(Object.entries(komtVrij)) },
    });
    const wie = (rij: readonly Toekenning<string>[]) => rij.map(({ persoon }) => persoon).join('');
    const { nu, loopt, wacht, vervallen } = verdeling;
    return { nu: wie(nu), loopt: wie(loopt), wacht: wie(wacht), vervallen: wie(vervallen) };
  };

  it('a seat that somebody may leave is not offered before it is free', () => {
    const keten = [geef('a', 'kas'), geef('b', 'bakkerij')];
    expect(sorteer(keten, { kas: 1, bakkerij: 0 }, { bakkerij: 1 })).toEqual({
      ...{ nu: 'a', loopt: '', wacht: 'b', vervallen: '' },
    });
    expect(sorteer(keten, { kas: 0, bakkerij: 1 })).toEqual({
      ...{ nu: 'b', loopt: '', wacht: '', vervallen: 'a' },
    });
  });

  it('who goes first at a place gets the free seat, the next one waits', () => {
    const twee = [geef('a', 'kas', { voorrang: 5 }), geef('b', 'kas', { voorrang: 2 })];
    expect(sorteer(twee, { kas: 1 }, { kas: 1 })).toMatchObject({ nu: 'b', wacht: 'a' });
  });

  it('who holds the offer keeps it and takes no other seat; who has two offers answers first', () => {
    const drie = [
      geef('a', 'kas', { houdt: true }),
      geef('b', 'kas', { heeftTweeAanbiedingen: true }),
      geef('c', 'kas', { voorrang: 1 }),
    ];
    expect(sorteer(drie, { kas: 1 })).toEqual({ nu: '', loopt: 'a', wacht: 'b', vervallen: 'c' });
  });

  it('never sends more than there are free seats, and loses nobody', () => {
    const plek = fc.constantFrom('p', 'q');
    const mensen = fc.array(
      fc.record({ plek, voorrang: fc.nat(20), houdt: fc.boolean(), heeftTweeAanbiedingen: fc.boolean() }),
      { maxLength: 12 },
    );
    const seats = fc.record({ p: fc.nat(3), q: fc.nat(3) });
    fc.assert(
      fc.property(mensen, seats, seats, (rij, vrij, komtVrij) => {
        const vraag = rij.map((een, i) => ({ ...een, persoon: String.fromCharCode(97 + i) }));
        const zitplaatsen = {
          ...{ vrij: new Map(Object.entries(vrij)), komtVrij: new Map(Object.entries(komtVrij)) },
        };
        const { nu, loopt, wacht, vervallen } = sortToekenningen(vraag, zitplaatsen);
        expect(new Set([...nu, ...loopt, ...wacht, ...vervallen])).toEqual(new Set(vraag));
        for (const [naam, aantal] of zitplaatsen.vrij) {
          expect(nu.filter((een) => een.plek === naam).length).toBeLessThanOrEqual(aantal);
        }
        expect(loopt.every(({ houdt }) => houdt)).toBe(true);
        expect(nu.some(({ houdt, heeftTweeAanbiedingen }) => houdt || heeftTweeAanbiedingen)).toBe(false);
      }),
    );
  });
});
