/** Ids by number, numbers by id, and where each number stands in the input. */
export type Nummering = {
  readonly ids: readonly string[];
  readonly nummers: ReadonlyMap<string, number>;
  readonly plaatsen: Int32Array;
};

/** Numbers rows by the code-unit order of their ids. Undefined when an id stands there twice. */
export function nummerIds(rijen: readonly { readonly id: string }[]): Nummering | undefined {
  const ids: string[] = new Array(rijen.length);
  let isOplopend = true;
  for (let p = 0; p < rijen.length; p += 1) {
    ids[p] = rijen[p].id;
    if (p > 0 && ids[p] <= ids[p - 1]) isOplopend = false;
  }
  if (!isOplopend) ids.sort();
  const nummers = new Map<string, number>();
  for (let nummer = 0; nummer < ids.length; nummer += 1) nummers.set(ids[nummer], nummer);
  if (nummers.size < ids.length) return undefined;
  return { ids, nummers, plaatsen: findPlaatsen(rijen, nummers, isOplopend) };
}

function findPlaatsen(
  rijen: readonly { readonly id: string }[],
  nummers: ReadonlyMap<string, number>,
  isOplopend: boolean,
): Int32Array {
  const plaatsen = new Int32Array(rijen.length);
  for (let p = 0; p < rijen.length; p += 1) {
    plaatsen[isOplopend ? p : (nummers.get(rijen[p].id) ?? 0)] = p;
  }
  return plaatsen;
}
