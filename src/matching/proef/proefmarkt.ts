import { MARKTFORMAAT, type Markt, type MarktKandidaat, type MarktPlek } from '../markt/markt.ts';
import type { Toeval } from './toeval.ts';

/** A market from its two lists. */
export function createMarkt(kandidaten: readonly MarktKandidaat[], plekken: readonly MarktPlek[]): Markt {
  return { formaat: MARKTFORMAAT, kandidaten, plekken };
}

/** A market by lists of ids, best first; a place has one seat unless it says otherwise: `{ p1: [2, 'k1', 'k2'] }`. */
export function createMarktUitLijsten(
  keuzes: Readonly<Record<string, readonly string[]>>,
  volgordes: Readonly<Record<string, readonly (string | number)[]>>,
): Markt {
  const kandidaten = Object.entries(keuzes).map(([id, lijst]) => ({ id, keuzes: lijst }));
  const plekken = Object.entries(volgordes).map(([id, lijst]) => ({
    id,
    capaciteit: lijst.find((deel) => typeof deel === 'number') ?? 1,
    volgorde: lijst.filter((deel) => typeof deel === 'string'),
  }));
  return createMarkt(kandidaten, plekken);
}

export type Maat = {
  readonly kandidaten: number;
  readonly plekken: number;
  /** At most this many seats at a place. */
  readonly zitplaatsen: number;
  /** `een`: one order for all places; `eigen`: every place its own order. */
  readonly voorrang: 'een' | 'eigen';
};

/** A small invented market: some lists are empty, some pairs stand on one side only, some places have no seat. */
export function createToevalsmarkt(toeval: Toeval, maat: Maat): Markt {
  const mensen = listIds('k', maat.kandidaten);
  const plekken = listIds('p', maat.plekken);
  const orde = toeval.schud(mensen);
  return createMarkt(
    toeval.schud(mensen).map((id) => ({ id, keuzes: drop(toeval, toeval.schud(plekken), 0.25) })),
    toeval.schud(plekken).map((id) => ({
      id,
      capaciteit: toeval.getal(maat.zitplaatsen + 1),
      volgorde: drop(toeval, maat.voorrang === 'een' ? orde : toeval.schud(mensen), 0.15),
    })),
  );
}

/** Ids without an order that would help: k10 comes before k9. */
function listIds(letter: string, aantal: number): readonly string[] {
  return Array.from({ length: aantal }, (_, nummer) => `${letter}${nummer + 7}`);
}

function drop<Iets>(toeval: Toeval, rij: readonly Iets[], deel: number): Iets[] {
  return rij.filter(() => !toeval.kans(deel));
}

/** The same market with another list for one person. */
export function withKeuzes(markt: Markt, id: string, keuzes: readonly string[]): Markt {
  return {
    ...markt,
    kandidaten: markt.kandidaten.map((kandidaat) => (kandidaat.id === id ? { id, keuzes } : kandidaat)),
  };
}

/** The same market with one place changed. */
export function withPlek(markt: Markt, id: string, wijzig: (plek: MarktPlek) => MarktPlek): Markt {
  return { ...markt, plekken: markt.plekken.map((plek) => (plek.id === id ? wijzig(plek) : plek)) };
}

/** The same market in which this person goes before everybody else at one place. */
export function withGarantieOp(markt: Markt, kandidaat: string, plek: string): Markt {
  return withPlek(markt, plek, (oud) => ({
    ...oud,
    volgorde: [kandidaat, ...oud.volgorde.filter((id) => id !== kandidaat)],
  }));
}
