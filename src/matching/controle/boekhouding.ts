import type { Markt, MarktKandidaat, MarktPlek } from '../markt/markt.ts';
import type { Toegewezen, Toewijzing } from '../verdeling/toewijzing.ts';

/** What the checks look things up in, straight from the two documents. Sorted by id, so that the answers are too. */
export type Boekhouding = {
  readonly kandidaten: ReadonlyMap<string, MarktKandidaat>;
  readonly plekken: ReadonlyMap<string, MarktPlek>;
  /** Per place where everybody stands in its order, from 0. */
  readonly posities: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By candidate, then by place. */
  readonly paren: readonly Toegewezen[];
  /** Per candidate the places given, and per place the people who got it. */
  readonly plekkenVan: ReadonlyMap<string, readonly string[]>;
  readonly mensenVan: ReadonlyMap<string, readonly string[]>;
};

/** Both documents as books. */
export function createBoekhouding(markt: Markt, { toewijzingen }: Toewijzing): Boekhouding {
  const plekken = sortById(markt.plekken);
  const paren = [...toewijzingen].sort(
    (een, ander) => compareIds(een.kandidaat, ander.kandidaat) || compareIds(een.plek, ander.plek),
  );
  return {
    kandidaten: new Map(sortById(markt.kandidaten).map((kandidaat) => [kandidaat.id, kandidaat])),
    plekken: new Map(plekken.map((plek) => [plek.id, plek])),
    posities: new Map(
      plekken.map(({ id, volgorde }) => [id, new Map(volgorde.map((wie, plaats) => [wie, plaats]))]),
    ),
    paren,
    plekkenVan: groupBy(paren.map(({ kandidaat, plek }) => [kandidaat, plek])),
    mensenVan: groupBy(paren.map(({ kandidaat, plek }) => [plek, kandidaat])),
  };
}

function groupBy(paren: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groepen = new Map<string, string[]>();
  for (const [sleutel, waarde] of paren) {
    const groep = groepen.get(sleutel);
    if (groep === undefined) groepen.set(sleutel, [waarde]);
    else groep.push(waarde);
  }
  return groepen;
}

function sortById<Rij extends { readonly id: string }>(rijen: readonly Rij[]): readonly Rij[] {
  return [...rijen].sort((een, ander) => compareIds(een.id, ander.id));
}

/** By code unit. */
function compareIds(een: string, ander: string): number {
  if (een === ander) return 0;
  return een < ander ? -1 : 1;
}
