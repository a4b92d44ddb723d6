import type { Net } from '../markt/net.ts';

/** Keys of the net must stay below this, so that there is room for a tier above all others. */
const GRENS_SLEUTEL = 2 ** 31;

/**
 * The same net in which each person with an edge in `houders` goes before everybody else at that place: the guarantee
 * tier. Whoever holds a place or an outstanding offer then keeps it, or gets something higher on the own list.
 *
 * @throws RangeError when a key is 2^31 or more, or a place is held by more people than it has seats.
 */
export function withGarantie(net: Net, houders: Int32Array): Net {
  const sleutel = net.sleutel.map((s) => {
    if (s >= GRENS_SLEUTEL) throw new RangeError(`key ${s} leaves no room for a guarantee`);
    return s + GRENS_SLEUTEL;
  });
  const bezet = new Int32Array(net.capaciteit.length);
  for (const e of houders) {
    if (e < 0) continue;
    const j = net.plek[e];
    bezet[j] += 1;
    if (bezet[j] > net.capaciteit[j])
      throw new RangeError(`place ${j} is held by more people than it has seats`);
    sleutel[e] = net.sleutel[e];
  }
  return { ...net, sleutel };
}
