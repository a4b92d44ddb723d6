import type { Markt, MarktPlek } from '../markt/markt.ts';

/** Who has which place; somebody without a place is not in it. */
export type Koppeling = ReadonlyMap<string, string>;

/** Where the place stands in the person's list, from 0; Infinity for another place or none. */
export function getRang(markt: Markt, kandidaat: string, koppeling: Koppeling): number {
  const plek = koppeling.get(kandidaat);
  const { keuzes = [] } = markt.kandidaten.find(({ id }) => id === kandidaat) ?? {};
  return plek === undefined || !keuzes.includes(plek) ? Number.POSITIVE_INFINITY : keuzes.indexOf(plek);
}

/** Every stable matching, by trying every combination of feasible places. For a handful of people. */
export function listStabiele(markt: Markt): readonly Koppeling[] {
  return listHaalbare(markt).filter((koppeling) => isStabiel(markt, koppeling));
}

/** Of all stable matchings the one that is best for everybody; throws when there is no such one. */
export function findBesteStabiele(markt: Markt): Koppeling {
  const stabiele = listStabiele(markt);
  const isBeste = (een: Koppeling) =>
    stabiele.every((ander) =>
      markt.kandidaten.every(({ id }) => getRang(markt, id, een) <= getRang(markt, id, ander)),
    );
  const beste = stabiele.find(isBeste);
  if (beste === undefined) throw new Error('no stable matching is best for everybody');
  return beste;
}

function listHaalbare(markt: Markt): readonly Koppeling[] {
  const plekken = new Map(markt.plekken.map((plek) => [plek.id, plek]));
  let koppelingen: Koppeling[] = [new Map()];
  for (const { id, keuzes } of markt.kandidaten) {
    const haalbaar = keuzes.filter((plek) => plekken.get(plek)?.volgorde.includes(id));
    koppelingen = koppelingen.flatMap((koppeling) => [
      koppeling,
      ...haalbaar
        .filter((plek) => listHouders(koppeling, plek).length < (plekken.get(plek)?.capaciteit ?? 0))
        .map((plek) => new Map([...koppeling, [id, plek]])),
    ]);
  }
  return koppelingen;
}

function listHouders(koppeling: Koppeling, plek: string): readonly string[] {
  return [...koppeling].flatMap(([kandidaat, gekregen]) => (gekregen === plek ? [kandidaat] : []));
}

/** Whether no person and place would rather have each other. By the definition, not fast. */
function isStabiel(markt: Markt, koppeling: Koppeling): boolean {
  return markt.plekken.every((plek) =>
    plek.volgorde.every((kandidaat) => !isBlokkerend(markt, koppeling, kandidaat, plek)),
  );
}

function isBlokkerend(markt: Markt, koppeling: Koppeling, kandidaat: string, plek: MarktPlek): boolean {
  const eigen = getRang(markt, kandidaat, koppeling);
  if (getRang(markt, kandidaat, new Map([[kandidaat, plek.id]])) >= eigen) return false;
  const houders = listHouders(koppeling, plek.id);
  const plaats = (id: string) => plek.volgorde.indexOf(id);
  return houders.length < plek.capaciteit || houders.some((houder) => plaats(houder) > plaats(kandidaat));
}
