/** A person in the order of everybody: `dag` is the day of the decision as a whole number, such as days since 1970. */
export type Wachtende = { readonly id: string; readonly dag: number };

/** SHA-256 of a text in UTF-8: 32 bytes. */
export type Sha256 = (tekst: string) => Uint8Array;

/** Ranks must fit beside a tier in one key. */
const MEESTE_KANDIDATEN = 2 ** 24;

/**
 * The order of everybody, the same at all places: earlier day first; on the same day by lottery, the smallest
 * SHA-256(seed followed by id) as a big-endian number; then by id. Gives the rank of each id, from 0. Refuses
 * (RangeError) a day that is not a whole number, an id twice, and more people than a key can hold.
 */
export function rankKandidaten(
  wachtenden: readonly Wachtende[],
  seed: string,
  sha256: Sha256,
): ReadonlyMap<string, number> {
  if (wachtenden.length > MEESTE_KANDIDATEN) throw new RangeError(`${wachtenden.length} people do not fit`);
  const loten = wachtenden.map(({ id, dag }) => {
    if (!Number.isSafeInteger(dag)) throw new RangeError(`no day number: ${dag}`);
    return { id, dag, lot: sha256(seed + id) };
  });
  loten.sort((a, b) => a.dag - b.dag || compareBytes(a.lot, b.lot) || (a.id < b.id ? -1 : 1));
  const rangen = new Map(loten.map(({ id }, rang) => [id, rang]));
  if (rangen.size < loten.length) throw new RangeError('an id stands in the list twice');
  return rangen;
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let k = 0; k < a.length && k < b.length; k += 1) if (a[k] !== b[k]) return a[k] - b[k];
  return a.length - b.length;
}
