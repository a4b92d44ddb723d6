/** Addresses of the built files that a page asks the browser for. The style build makes them. */
export interface Middelen {
  /** The one style sheet. */
  stijl: string;
  /** The one small script; every page works without it. */
  eiland: string;
  /** Fonts that every page needs at once. */
  letters: readonly string[];
  /** Drawings by name, such as 'dieren'. */
  tekeningen: Readonly<Record<string, string>>;
}
