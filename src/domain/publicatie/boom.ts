/** One count over a country: leaves are gemeenten, `regios` groups them, the country is the sum of all. */
export type Boom = {
  readonly land: string;
  readonly regios: readonly { readonly code: string; readonly gemeenten: readonly Blad[] }[];
};

/** One gemeente with its count. */
export type Blad = { readonly code: string; readonly aantal: number };

/** Sum of the counts. */
export function sumBladeren(bladeren: readonly Blad[]): number {
  return bladeren.reduce((som, { aantal }) => som + aantal, 0);
}
