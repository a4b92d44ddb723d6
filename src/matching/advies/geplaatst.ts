/** How many people have a place. */
export function countGeplaatst(gekozen: Int32Array): number {
  let aantal = 0;
  for (const e of gekozen) if (e >= 0) aantal += 1;
  return aantal;
}
