/** The name that stands in every market file. */
export const MARKTFORMAAT = 'groeiplek-markt/1';

/** A market as it is stored and exchanged. Candidates and places stand in any order; ids are any non-empty text. */
export type Markt = {
  readonly formaat: typeof MARKTFORMAAT;
  readonly kandidaten: readonly MarktKandidaat[];
  readonly plekken: readonly MarktPlek[];
};

/** A person with the own list of places, best first; any length, also empty. */
export type MarktKandidaat = { readonly id: string; readonly keuzes: readonly string[] };

/** A place: its seats, and every person whom it can take, highest precedence first. */
export type MarktPlek = {
  readonly id: string;
  readonly capaciteit: number;
  readonly volgorde: readonly string[];
};

/** More seats than this are refused: numbers stay within 32 bits, so that nothing can wrap around. */
export const HOOGSTE_CAPACITEIT = 0x7fff_ffff;
