import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allNeighbours, hierarchie, leaves, listPinned, swapNeighbours } from './aanvaller.fixture.ts';
import { type BeschermdeCel, type BeschermdeStand, type Hierarchie, protectHierarchie } from './index.ts';

function protectedOf(invoer: Hierarchie, code: string, eerder: readonly BeschermdeCel[] = []) {
  return protectHierarchie(invoer, eerder).standen.find((s) => s.code === code)?.beschermd;
}

const aantal = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));
const gemeente = fc.tuple(aantal, aantal);
const klein = fc
  .array(fc.array(gemeente, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .filter((regios) => regios.flat().length <= 4)
  .map((regios) => hierarchie(...regios));
const groot = fc
  .array(fc.array(gemeente, { minLength: 1, maxLength: 6 }), { minLength: 2, maxLength: 6 })
  .map((regios) => hierarchie(...regios));

describe('the attacker', () => {
  it('finds a cell that is only hidden because it is small', () => {
    const invoer = hierarchie([
      [20, 10],
      [3, 10],
    ]);
    const naief = protectHierarchie(invoer, []).standen.map((cel): BeschermdeStand => {
      const echt = leaves(invoer).find(({ code }) => code === cel.code);
      if (cel.code === 'GM01') return { ...cel, stand: { ...cel.stand, werkzaam: null, positief: null } };
      const werkzaam = echt?.werkzaam ?? 23;
      return { ...cel, stand: { ...cel.stand, werkzaam, wachtend: echt ? 10 : 20, positief: null } };
    });
    expect(listPinned(invoer, naief, allNeighbours(invoer, naief))).toContain('GM01 werkzaam');
  });

  it('finds a cell through its shortage', () => {
    const invoer = hierarchie([[3, 10]]);
    const { standen } = protectHierarchie(invoer, []);
    const lek = standen.map((s) => (s.code === 'GM00' ? { ...s, stand: { ...s.stand, tekort: 4 } } : s));
    expect(listPinned(invoer, lek, allNeighbours(invoer, lek))).toContain('GM00 werkzaam');
  });
});

describe('protectHierarchie', () => {
  it('publishes everything when nothing is small', () => {
    const invoer = hierarchie(
      [
        [73, 23],
        [12, 9],
      ],
      [[40, 8]],
    );
    const { standen, cellen } = protectHierarchie(invoer, []);
    expect(cellen).toEqual([]);
    expect(standen.find(({ code }) => code === 'NL')?.stand).toEqual({
      taakstelling: 100,
      positief: 165,
      werkzaam: 125,
      wachtend: 40,
      tekort: 0,
      dekking: '1.2500',
    });
  });

  it('closes the smallest neighbour of a small cell, and both look the same', () => {
    const invoer = hierarchie([
      [73, 23],
      [12, 9],
      [3, 8],
    ]);
    const cijfers = ['positief', 'werkzaam', 'tekort', 'dekking'];
    expect(protectedOf(invoer, 'GM02')).toEqual(cijfers);
    expect(protectedOf(invoer, 'GM01')).toEqual(cijfers);
    expect(protectedOf(invoer, 'GM00')).toEqual([]);
    expect(protectedOf(invoer, 'AM0')).toEqual([]);
    expect(protectHierarchie(invoer, []).standen.find(({ code }) => code === 'GM01')?.stand).toEqual({
      taakstelling: 7,
      positief: null,
      werkzaam: null,
      wachtend: 9,
      tekort: null,
      dekking: null,
    });
  });

  it('zero is small too, and two zeros are not enough company', () => {
    const invoer = hierarchie([
      [30, 10],
      [0, 10],
      [0, 10],
    ]);
    expect(protectedOf(invoer, 'GM00')).toContain('werkzaam');
    expect(protectedOf(invoer, 'AM0')).toEqual([]);
  });

  it('closes regio and country when one gemeente is all there is', () => {
    const invoer = hierarchie([[60, 3]]);
    for (const code of ['GM00', 'AM0', 'NL'])
      expect(protectedOf(invoer, code)).toEqual(['positief', 'wachtend']);
  });

  it('closes a second regio beside a small one', () => {
    const invoer = hierarchie(
      [[2, 9]],
      [
        [8, 9],
        [9, 9],
      ],
      [
        [30, 9],
        [31, 9],
      ],
    );
    expect(protectedOf(invoer, 'AM0')).toContain('werkzaam');
    expect(protectedOf(invoer, 'AM1')).toContain('werkzaam');
    expect(protectedOf(invoer, 'GM10')).toContain('werkzaam');
    expect(protectedOf(invoer, 'AM2')).toEqual([]);
    expect(protectedOf(invoer, 'NL')).toEqual([]);
  });

  it('once protected stays protected', () => {
    const invoer = hierarchie([
      [73, 23],
      [12, 9],
      [30, 9],
    ]);
    const eerder = [{ code: 'GM00', cijfer: 'werkzaam' }] as const;
    expect(protectedOf(invoer, 'GM00', eerder)).toContain('werkzaam');
    expect(protectedOf(invoer, 'GM01', eerder)).toContain('werkzaam');
  });

  it('an unknown target is unknown, not protected', () => {
    const een = { code: 'GM00', positief: 70, werkzaam: 3, taakstelling: null };
    const regio = { code: 'AM0', taakstelling: null, gemeenten: [een] };
    const invoer: Hierarchie = { land: { code: 'NL', taakstelling: null }, regios: [regio] };
    expect(protectedOf(invoer, 'GM00')).toEqual(['positief', 'werkzaam']);
  });

  it('no small cell is open, and no value stands in a closed one', () => {
    fc.assert(
      fc.property(groot, (invoer) => {
        for (const { stand, beschermd } of protectHierarchie(invoer, []).standen) {
          for (const f of ['positief', 'werkzaam', 'wachtend'] as const) {
            expect(stand[f] === null).toBe(beschermd.includes(f));
            expect(stand[f] ?? 5).toBeGreaterThanOrEqual(5);
          }
          if (stand.werkzaam === null) expect([stand.tekort, stand.dekking]).toEqual([null, null]);
        }
      }),
    );
  });

  it('a brute-force attacker never finds a protected cell in a small country', () => {
    fc.assert(
      fc.property(klein, (invoer) => {
        const { standen } = protectHierarchie(invoer, []);
        expect(listPinned(invoer, standen, allNeighbours(invoer, standen))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('nor in a large one, nor after an earlier publication', () => {
    const metEerder = groot.chain((invoer) =>
      fc.tuple(
        fc.constant(invoer),
        fc.subarray(leaves(invoer).map(({ code }): BeschermdeCel => ({ code, cijfer: 'wachtend' }))),
        fc.subarray(invoer.regios.map(({ code }): BeschermdeCel => ({ code, cijfer: 'werkzaam' }))),
      ),
    );
    fc.assert(
      fc.property(metEerder, ([invoer, bladeren, regios]) => {
        const eerder = [...bladeren, ...regios];
        const { standen, cellen } = protectHierarchie(invoer, eerder);
        expect(cellen).toEqual(expect.arrayContaining(eerder));
        expect(listPinned(invoer, standen, swapNeighbours(invoer, standen))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('protecting again with its own outcome changes nothing', () => {
    fc.assert(
      fc.property(groot, (invoer) => {
        const eerste = protectHierarchie(invoer, []);
        expect(protectHierarchie(invoer, eerste.cellen)).toEqual(eerste);
      }),
    );
  });
});
