import { MARKTFORMAAT, type Markt } from '#matching/index.ts';
import { createToeval, type Toeval } from './toeval.ts';
import type { Mens, Wereld, Werkplek } from './wereld.ts';

/** Somebody on the list of a place. */
type Gegadigde = { readonly mens: Mens; readonly eigen: boolean };

/**
 * The market of a world: everybody lists the best feasible places by kind of work, distance and atmosphere, with some
 * taste of their own; a place takes own residents first, then by day, then by lottery.
 */
export function createMarkt({ mensen, werkplekken }: Wereld, zaad = 1): Markt {
  const toeval = createToeval(zaad + 7_919);
  const regios = groupByRegio(werkplekken);
  const gegadigden = new Map(werkplekken.map(({ id }): [string, Gegadigde[]] => [id, []]));
  const kandidaten = mensen.map((mens) => {
    const keuzes = listKeuzes(mens, regios, toeval);
    for (const plek of keuzes)
      gegadigden.get(plek.id)?.push({ mens, eigen: plek.gemeente === mens.gemeente });
    return { id: mens.id, keuzes: keuzes.map(({ id }) => id) };
  });
  const plekken = werkplekken.map(({ id, zitplaatsen }) => ({
    id,
    capaciteit: zitplaatsen,
    volgorde: (gegadigden.get(id) ?? []).sort(compareVoorrang).map(({ mens }) => mens.id),
  }));
  return { formaat: MARKTFORMAAT, kandidaten, plekken };
}

function compareVoorrang(a: Gegadigde, b: Gegadigde): number {
  return Number(b.eigen) - Number(a.eigen) || a.mens.dag - b.mens.dag || a.mens.lot - b.mens.lot;
}

/** Nobody may go to another region. */
type Regios = ReadonlyMap<number, readonly Werkplek[]>;

function groupByRegio(werkplekken: readonly Werkplek[]): Regios {
  const regios = new Map<number, Werkplek[]>();
  for (const plek of werkplekken) {
    const buren = regios.get(plek.gemeente.regio);
    if (buren === undefined) regios.set(plek.gemeente.regio, [plek]);
    else buren.push(plek);
  }
  return regios;
}

function listKeuzes(mens: Mens, regios: Regios, toeval: Toeval): readonly Werkplek[] {
  return (regios.get(mens.gemeente.regio) ?? [])
    .filter((plek) => isHaalbaar(mens, plek))
    .map((plek) => ({ plek, straf: calculateStraf(mens, plek) + 3 * toeval.deel() }))
    .sort((a, b) => a.straf - b.straf)
    .slice(0, mens.keuzes)
    .map(({ plek }) => plek);
}

function isHaalbaar(mens: Mens, plek: Werkplek): boolean {
  return (
    plek.uren >= mens.uren &&
    plek.prijs <= mens.prijs &&
    plek.begeleiding >= mens.begeleiding &&
    (mens.behoeften & ~plek.aanpassingen) === 0 &&
    isGedeeld(mens, plek) &&
    calculateAfstand(mens, plek) <= mens.bereik
  );
}

function isGedeeld({ gemeente: thuis }: Mens, { gemeente: daar }: Werkplek): boolean {
  return thuis === daar || (thuis.deelt && daar.deelt);
}

function calculateAfstand(mens: Mens, plek: Werkplek): number {
  return Math.sqrt((plek.x - mens.x) ** 2 + (plek.y - mens.y) ** 2);
}

function calculateStraf(mens: Mens, plek: Werkplek): number {
  return (
    (mens.soort === plek.soort ? 0 : 4) +
    (mens.sfeer === plek.sfeer ? 0 : 2) +
    calculateAfstand(mens, plek) / 5
  );
}
