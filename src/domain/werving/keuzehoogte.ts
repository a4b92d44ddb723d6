/**
 * Where a new place would come on the own list: after every listed place of a kind of work that is wished as much or
 * more, in front of the first one that is wished less. An estimate until the person confirms it.
 */
export function estimateHoogte(
  lijst: readonly (string | null)[],
  werksoort: string,
  gewenst: readonly string[],
): number {
  const wens = (soort: string | null) => {
    const plaats = soort === null ? -1 : gewenst.indexOf(soort);
    return plaats < 0 ? gewenst.length : plaats;
  };
  const minder = lijst.findIndex((soort) => wens(soort) > wens(werksoort));
  return minder < 0 ? lijst.length : minder;
}
