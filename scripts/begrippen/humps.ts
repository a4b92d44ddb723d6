/**
 * Splits a name into its words, lower case: `findGeldigeLoonwaarde` → find, geldige, loonwaarde.
 * Capitals, digits, hyphens, underscores and dots end a word; `BSN` stays one word.
 */
export function splitHumps(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}
