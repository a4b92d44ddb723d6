import type { Punten } from './rooster.ts';

/** What people need, in columns; whole numbers only, guidance and hours from 0 to 127. */
export type Vraagzijde = Punten & {
  /** Longest distance in metres. */
  readonly afstand: Int32Array;
  /** Needs as bits; a place must offer them all. */
  readonly behoeften: Uint32Array;
  readonly begeleiding: Uint8Array;
  readonly urenVan: Uint8Array;
  readonly urenTot: Uint8Array;
  /** The most that the gemeente pays for a place, from 0. */
  readonly prijs: Int32Array;
  readonly gemeente: Int32Array;
};

/** What places offer, in columns; whole numbers only, guidance and hours from 0 to 127, prices from 0. */
export type Aanbodzijde = Punten & {
  readonly aanbod: Uint32Array;
  readonly begeleiding: Uint8Array;
  readonly urenVan: Uint8Array;
  readonly urenTot: Uint8Array;
  readonly prijs: Int32Array;
  readonly gemeente: Int32Array;
};

/** Which gemeente may use places of which: `deelt[van * aantal + naar]` is 1. */
export type Afspraken = { readonly aantal: number; readonly deelt: Uint8Array };
