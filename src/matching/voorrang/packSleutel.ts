/** One more than the highest rank, and the weight of a tier. */
const TIER = 2 ** 24;
const HOOGSTE_TIER = 255;

/**
 * One whole number of 32 bits for the precedence of a person at a place; smaller goes first. A tier always outweighs a
 * rank. Refuses (RangeError) what does not fit, so that nothing wraps around.
 */
export function packSleutel(tier: number, rang: number): number {
  if (!Number.isInteger(tier) || tier < 0 || tier > HOOGSTE_TIER) throw new RangeError(`no tier: ${tier}`);
  if (!Number.isInteger(rang) || rang < 0 || rang >= TIER) throw new RangeError(`no rank: ${rang}`);
  return tier * TIER + rang;
}

/** The tier and the rank in a key. */
export function unpackSleutel(sleutel: number): { readonly tier: number; readonly rang: number } {
  return { tier: Math.floor(sleutel / TIER), rang: sleutel % TIER };
}
