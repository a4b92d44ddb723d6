import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BeschermdeCel,
  type BeschermdeStand,
  type GemeenteStand,
  type Hierarchie,
  protectHierarchie,
} from './index.ts';

/** Two or fewer figures of every leaf in one row: werkzaam and wachtend, in turn. A possible world for the attacker. */
type Wereld = readonly number[];
type Som = { werkzaam: number; wachtend: number };

function hierarchie(...regios: (readonly [werkzaam: number, wachtend: number])[][]): Hierarchie {
  return {
    land: { code: 'NL', taakstelling: 100 },
    regios: regios.map((gemeenten, r) => ({
      code: `AM${r}`,
      taakstelling: 20,
      gemeenten: gemeenten.map(([werkzaam, wachtend], g) => ({
        code: `GM${r}${g}`,
        positief: werkzaam + wachtend,
        werkzaam,
        taakstelling: 7,
      })),
    })),
  };
}

function leaves(invoer: Hierarchie): readonly GemeenteStand[] {
  return invoer.regios.flatMap(({ gemeenten }) => gemeenten);
}

/** For every cell the places of its leaves in the row. Made apart from the code under test. */
function memberships(invoer: Hierarchie): Map<string, number[]> {
  const alle = leaves(invoer).map(({ code }) => code);
  const leden = new Map<string, number[]>([['NL', alle.map((_, i) => i)]]);
  for (const { code, gemeenten } of invoer.regios)
    leden.set(
      code,
      gemeenten.map((g) => alle.indexOf(g.code)),
    );
  for (const [i, code] of alle.entries()) leden.set(code, [i]);
  return leden;
}

function sumOf(wereld: Wereld, leden: readonly number[]): Som {
  return leden.reduce<Som>(
    (som, i) => ({
      werkzaam: som.werkzaam + (wereld[2 * i] ?? 0),
      wachtend: som.wachtend + (wereld[2 * i + 1] ?? 0),
    }),
    { werkzaam: 0, wachtend: 0 },
  );
}

/** Whether everything that was published about a cell fits the world. */
function isConsistent({ stand }: BeschermdeStand, { werkzaam, wachtend }: Som): boolean {
  const { taakstelling } = stand;
  const fits = (gepubliceerd: number | null, waarde: number) =>
    gepubliceerd === null || gepubliceerd === waarde;
  if (!fits(stand.werkzaam, werkzaam) || !fits(stand.wachtend, wachtend)) return false;
  if (!fits(stand.positief, werkzaam + wachtend)) return false;
  if (taakstelling === null) return true;
  if (!fits(stand.tekort, Math.max(0, taakstelling - werkzaam))) return false;
  return stand.dekking === null || Math.abs(Number(stand.dekking) - werkzaam / taakstelling) <= 0.00005;
}

/** For each world that fits everything published: the sum of every cell. */
function* listPossibleSums(
  invoer: Hierarchie,
  standen: readonly BeschermdeStand[],
  worlds: Iterable<Wereld>,
) {
  const leden = memberships(invoer);
  for (const wereld of worlds) {
    if (wereld.some((n) => n < 0)) continue;
    const sommen = standen.map((cel) => ({ cel, som: sumOf(wereld, leden.get(cel.code) ?? []) }));
    if (sommen.every(({ cel, som }) => isConsistent(cel, som))) yield sommen;
  }
}

/** The protected cells whose exact value an outsider finds: no other possible world gives another value. */
function listPinned(
  invoer: Hierarchie,
  standen: readonly BeschermdeStand[],
  worlds: Iterable<Wereld>,
): string[] {
  const [echt = []] = listPossibleSums(invoer, standen, [realWorld(invoer)]);
  const figures = ['werkzaam', 'wachtend', 'positief'] as const;
  const value = ({ werkzaam, wachtend }: Som) => ({ werkzaam, wachtend, positief: werkzaam + wachtend });
  const pinned = new Set(
    standen.flatMap(({ code, stand }) => figures.filter((f) => stand[f] === null).map((f) => `${code} ${f}`)),
  );
  for (const sommen of listPossibleSums(invoer, standen, worlds)) {
    for (const [i, { cel, som }] of sommen.entries()) {
      const waar = value(echt[i]?.som ?? som);
      for (const f of figures.filter((f) => value(som)[f] !== waar[f])) pinned.delete(`${cel.code} ${f}`);
    }
    if (pinned.size === 0) break;
  }
  return [...pinned];
}

function realWorld(invoer: Hierarchie): Wereld {
  return leaves(invoer).flatMap(({ werkzaam, positief }) => [werkzaam, positief - werkzaam]);
}

/** Every world in which each unpublished leaf figure is one less, the same, or one more. */
function* allNeighbours(invoer: Hierarchie, standen: readonly BeschermdeStand[]): Generator<Wereld> {
  const echt = realWorld(invoer);
  const vrij = freePlaces(invoer, standen);
  for (let n = 0; n < 3 ** vrij.length; n += 1) {
    const wereld = [...echt];
    for (const [k, plaats] of vrij.entries()) {
      wereld[plaats] = (wereld[plaats] ?? 0) + ((Math.floor(n / 3 ** k) % 3) - 1);
    }
    yield wereld;
  }
}

/** Every world in which one unpublished leaf figure grows, or one moves to another. Enough for large trees. */
function* swapNeighbours(invoer: Hierarchie, standen: readonly BeschermdeStand[]): Generator<Wereld> {
  const echt = realWorld(invoer);
  const vrij = freePlaces(invoer, standen);
  for (const naar of vrij) {
    for (const van of [undefined, ...vrij]) {
      yield echt.map((n, plaats) => n + (plaats === naar ? 1 : 0) - (plaats === van ? 1 : 0));
    }
  }
}

function freePlaces(invoer: Hierarchie, standen: readonly BeschermdeStand[]): number[] {
  const standOf = new Map(standen.map((s) => [s.code, s.stand]));
  return leaves(invoer).flatMap(({ code }, i) => [
    ...(standOf.get(code)?.werkzaam === null ? [2 * i] : []),
    ...(standOf.get(code)?.wachtend === null ? [2 * i + 1] : []),
  ]);
}

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
