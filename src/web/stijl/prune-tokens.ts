const tokenPatroon = /(--[a-z0-9-]+)\s*:\s*([^;]+);/gi;
const verwijzing = /var\(\s*(--[a-z0-9_-]+)/gi;

/** Reads `--name: value;` pairs from a theme file. The last one wins, as in the browser. */
export function parseTokens(css: string): ReadonlyMap<string, string> {
  const zonderUitleg = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return new Map(
    [...zonderUitleg.matchAll(tokenPatroon)].map(([, naam = '', waarde = '']) => [naam, waarde.trim()]),
  );
}

function listVerwijzingen(css: string): string[] {
  return [...css.matchAll(verwijzing)].map(([, naam = '']) => naam);
}

/**
 * The tokens that a style sheet reaches, directly or through other tokens, as one `:root` rule.
 * Tokens in `eigen` are left out: the own theme sets them.
 */
export function pruneTokens(
  tokens: ReadonlyMap<string, string>,
  css: string,
  eigen: ReadonlyMap<string, string>,
): string {
  const bereikt = new Map<string, string>();
  const teDoen = listVerwijzingen(css);
  for (let naam = teDoen.pop(); naam !== undefined; naam = teDoen.pop()) {
    const waarde = tokens.get(naam);
    if (waarde === undefined || bereikt.has(naam) || eigen.has(naam)) continue;
    bereikt.set(naam, waarde);
    teDoen.push(...listVerwijzingen(waarde));
  }
  const regels = [...bereikt]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([naam, waarde]) => `${naam}:${waarde};`);
  return `:root{${regels.join('')}}`;
}
