/** In place of the number of a person, an edge or a place: there is none. */
export const NIEMAND = -1;

/** The seats of all places one after another; those of one place form a heap with the worst key on top. */
export type Zitplaatsen = {
  /** Per place three numbers that are read together: its first seat, its seats, how many are taken. */
  readonly staat: Int32Array;
  readonly sleutels: Uint32Array;
  readonly houders: Int32Array;
};

/** Empty seats. */
export function createZitplaatsen(capaciteit: Int32Array): Zitplaatsen {
  const staat = new Int32Array(3 * capaciteit.length);
  let aantal = 0;
  for (let j = 0; j < capaciteit.length; j += 1) {
    staat[3 * j] = aantal;
    staat[3 * j + 1] = capaciteit[j];
    aantal += capaciteit[j];
  }
  return { staat, sleutels: new Uint32Array(aantal), houders: new Int32Array(aantal) };
}

/** Person i applies at place j. Gives back who has no seat because of it: NIEMAND, somebody else, or i. */
export function meldAan(zitplaatsen: Zitplaatsen, j: number, sleutel: number, i: number): number {
  const { staat, sleutels, houders } = zitplaatsen;
  const eerste = staat[3 * j];
  const aantal = staat[3 * j + 1];
  const bezet = staat[3 * j + 2];
  if (bezet < aantal) {
    staat[3 * j + 2] = bezet + 1;
    const z = rise(sleutels, houders, eerste, bezet, sleutel);
    sleutels[z] = sleutel;
    houders[z] = i;
    return NIEMAND;
  }
  if (aantal === 0 || sleutel > sleutels[eerste]) return i;
  const weg = houders[eerste];
  const z = sink(sleutels, houders, eerste, aantal, sleutel);
  sleutels[z] = sleutel;
  houders[z] = i;
  return weg;
}

/** Makes room for a key from the end of the heap upwards; gives the seat. */
function rise(
  sleutels: Uint32Array,
  houders: Int32Array,
  eerste: number,
  einde: number,
  sleutel: number,
): number {
  let p = einde;
  while (p > 0) {
    const ouder = (p - 1) >> 1;
    if (sleutels[eerste + ouder] >= sleutel) break;
    sleutels[eerste + p] = sleutels[eerste + ouder];
    houders[eerste + p] = houders[eerste + ouder];
    p = ouder;
  }
  return eerste + p;
}

/** Makes room for a key from the top of the heap downwards, over the worst one; gives the seat. */
function sink(
  sleutels: Uint32Array,
  houders: Int32Array,
  eerste: number,
  aantal: number,
  sleutel: number,
): number {
  let p = 0;
  for (let kind = 1; kind < aantal; kind = 2 * p + 1) {
    if (kind + 1 < aantal && sleutels[eerste + kind + 1] > sleutels[eerste + kind]) kind += 1;
    if (sleutels[eerste + kind] <= sleutel) break;
    sleutels[eerste + p] = sleutels[eerste + kind];
    houders[eerste + p] = houders[eerste + kind];
    p = kind;
  }
  return eerste + p;
}
