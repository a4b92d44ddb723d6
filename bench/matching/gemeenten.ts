import type { Toeval } from './toeval.ts';

/** A gemeente on a map in kilometres. */
export type Gemeente = {
  readonly nummer: number;
  readonly regio: number;
  readonly x: number;
  readonly y: number;
  /** Whether it shares its places within the region. */
  readonly deelt: boolean;
};

/** Picks a gemeente, a large one more often. */
export type KiesGemeente = () => Gemeente;

const INWONERS_PER_GEMEENTE = 175;
const MEESTE_GEMEENTEN = 342;
const MEESTE_REGIOS = 35;

/** Gemeenten with log-normal numbers of people, close together within a region; fewer of them for fewer people. */
export function createGemeenten(toeval: Toeval, mensen: number): { readonly kies: KiesGemeente } {
  const aantal = clamp(Math.round(mensen / INWONERS_PER_GEMEENTE), 3, MEESTE_GEMEENTEN);
  const regios = clamp(Math.round(aantal / 10), 1, MEESTE_REGIOS);
  const middens = Array.from({ length: regios }, () => ({ x: toeval.deel() * 200, y: toeval.deel() * 250 }));
  const gemeenten = Array.from({ length: aantal }, (_, nummer): Gemeente => {
    const regio = nummer % regios;
    const { x, y } = middens[regio] ?? { x: 0, y: 0 };
    const plaats = { x: x + toeval.normaal() * 10, y: y + toeval.normaal() * 10 };
    return { nummer, regio, ...plaats, deelt: toeval.kans(0.85) };
  });
  let som = 0;
  const grenzen = gemeenten.map((gemeente) => {
    som += Math.exp(toeval.normaal());
    return { tot: som, gemeente };
  });
  const kies = () => {
    const punt = toeval.deel() * som;
    const gevonden = grenzen.find(({ tot }) => punt < tot) ?? grenzen.at(-1);
    if (gevonden === undefined) throw new Error('no gemeenten');
    return gevonden.gemeente;
  };
  return { kies };
}

function clamp(getal: number, laagste: number, hoogste: number): number {
  return Math.max(laagste, Math.min(hoogste, getal));
}
