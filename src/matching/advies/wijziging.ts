/** A person for whom a place comes on the own list: in front of the choice now at `positie` (from 0). */
export type Belangstelling = {
  readonly kandidaat: number;
  readonly positie: number;
  /** Precedence at the place, as in the net; no two alike at one place. */
  readonly sleutel: number;
};

/**
 * One thing that could be different. A net of `compileMarkt` keeps no more seats at a place than one above its edges, so
 * with more than one new pair at a place whose seats were cut like that, add the seats as well.
 */
export type Wijziging =
  | { readonly soort: 'zitplaatsen'; readonly plek: number; readonly aantal: number }
  | { readonly soort: 'paar-erbij'; readonly plek: number; readonly wie: Belangstelling }
  | { readonly soort: 'paar-weg'; readonly kandidaat: number; readonly plek: number }
  | { readonly soort: 'plek-erbij'; readonly zitplaatsen: number; readonly wie: readonly Belangstelling[] };
