export * from './gegevens.ts';
export * from './haalbaarheid.ts';
export type { Toets, ToetsUitkomst } from './toets.ts';
export * from './vereiste.ts';
