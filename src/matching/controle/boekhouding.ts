import type { Markt, MarktKandidaat, MarktPlek } from '../markt/markt.ts';
import type { Toegewezen, Toewijzing } from '../verdeling/toewijzing.ts';

/** What the checks look things up in: straight from the two documents. */
export type Boekhouding = {
  readonly kandidaten: ReadonlyMap<string, MarktKandidaat>;
  readonly plekken: ReadonlyMap<string, MarktPlek>;
  /** Per candidate the places given, in the order of the outcome. */
  readonly plekkenVan: ReadonlyMap<string, readonly string[]>;
  /** Per place the people who got it. */
  readonly mensenVan: ReadonlyMap<string, readonly string[]>;
};

/** Both documents as books, candidates and places by id. */
export function createBoekhouding(markt: Markt, { toewijzingen }: Toewijzing): Boekhouding {
  const plekkenVan = new Map<string, string[]>();
  const mensenVan = new Map<string, string[]>();
  for (const { kandidaat, plek } of toewijzingen) {
    plekkenVan.set(kandidaat, [...(plekkenVan.get(kandidaat) ?? []), plek]);
    const mensen = mensenVan.get(plek);
    if (mensen === undefined) mensenVan.set(plek, [kandidaat]);
    else mensen.push(kandidaat);
  }
  return {
    kandidaten: new Map(sortById(markt.kandidaten).map((kandidaat) => [kandidaat.id, kandidaat])),
    plekken: new Map(sortById(markt.plekken).map((plek) => [plek.id, plek])),
    plekkenVan,
    mensenVan,
  };
}

/** By code unit; rows about the same candidate by place. */
export function sortById<Rij extends { readonly id: string } | Toegewezen>(
  rijen: readonly Rij[],
): readonly Rij[] {
  const naam = (rij: Rij) => ('id' in rij ? [rij.id, ''] : [rij.kandidaat, rij.plek]);
  return [...rijen].sort((a, b) => {
    const [een, plekEen] = naam(a);
    const [twee, plekTwee] = naam(b);
    if (een !== twee) return een < twee ? -1 : 1;
    return plekEen < plekTwee ? -1 : Number(plekEen > plekTwee);
  });
}
