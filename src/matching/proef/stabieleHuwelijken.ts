import type { Markt } from '../markt/markt.ts';
import type { Koppeling } from './stabiel.ts';

/**
 * Every stable matching of a market with as many people as places of one seat, and full lists. Gives up a branch as soon
 * as two pairs in it would rather change, so that ten pairs are no problem.
 */
export function listStabieleHuwelijken({ kandidaten, plekken }: Markt): readonly Koppeling[] {
  const vanKandidaat = new Map(kandidaten.map(({ id, keuzes }) => [id, toRangen(keuzes)]));
  const vanPlek = new Map(plekken.map(({ id, volgorde }) => [id, toRangen(volgorde)]));
  const wil = (rangen: ReadonlyMap<string, Rangen>, wie: string, een: string, ander: string) =>
    (rangen.get(wie)?.get(een) ?? 0) < (rangen.get(wie)?.get(ander) ?? 0);
  const blokkeert = (k: string, vanK: string, p: string, vanP: string) =>
    wil(vanKandidaat, k, p, vanK) && wil(vanPlek, p, k, vanP);

  let takken: (readonly (readonly [string, string])[])[] = [[]];
  for (const { id } of kandidaten) {
    takken = takken.flatMap((tak) =>
      plekken
        .map((plek) => plek.id)
        .filter((plek) => tak.every(([, bezet]) => bezet !== plek))
        .filter((plek) => tak.every(([k, p]) => !blokkeert(id, plek, p, k) && !blokkeert(k, p, plek, id)))
        .map((plek) => [...tak, [id, plek] as const]),
    );
  }
  return takken.map((tak) => new Map(tak));
}

type Rangen = ReadonlyMap<string, number>;

function toRangen(ids: readonly string[]): Rangen {
  return new Map(ids.map((id, rang) => [id, rang]));
}
