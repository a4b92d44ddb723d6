/** What an act gives back that can be refused: a value, or what is wrong. */
export type Uitslag<Waarde, Fout> =
  | { readonly ok: true; readonly value: Waarde }
  | { readonly ok: false; readonly error: Fout };
