import type { Normen } from '#domain/normen/index.ts';

/** Norms: published ones that come with Groeiplek, and those that an administrator entered. */
export type NormenPoort = {
  /** Every norm that counts now. */
  readNormen(): Promise<Normen>;
};
