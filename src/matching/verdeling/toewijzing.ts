/** The name that stands in every file with an outcome. */
export const TOEWIJZINGSFORMAAT = 'groeiplek-toewijzing/1';

/** The outcome as it is stored and exchanged. */
export type Toewijzing = {
  readonly formaat: typeof TOEWIJZINGSFORMAAT;
  /** In the code-unit order of the candidates. */
  readonly toewijzingen: readonly Toegewezen[];
  /** Everybody else, in the same order. */
  readonly nietGeplaatst: readonly string[];
  /** How many applications were made. */
  readonly aanmeldingen: number;
};

/** `rang` 1 = first choice, counted in the whole list of the person. */
export type Toegewezen = { readonly kandidaat: string; readonly plek: string; readonly rang: number };
