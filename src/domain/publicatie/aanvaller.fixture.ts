import type { BeschermdeStand, GemeenteStand, Hierarchie } from './index.ts';

/** Werkzaam and wachtend of every gemeente in one row, in turn: a world that an outsider can think of. */
type Wereld = readonly number[];
type Som = { werkzaam: number; wachtend: number };

/** A country of regios with per gemeente the pair [werkzaam, wachtend]. */
export function hierarchie(...regios: (readonly [werkzaam: number, wachtend: number])[][]): Hierarchie {
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

/** All gemeenten in one row. */
export function leaves(invoer: Hierarchie): readonly GemeenteStand[] {
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
export function listPinned(
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
export function* allNeighbours(invoer: Hierarchie, standen: readonly BeschermdeStand[]): Generator<Wereld> {
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
export function* swapNeighbours(invoer: Hierarchie, standen: readonly BeschermdeStand[]): Generator<Wereld> {
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
