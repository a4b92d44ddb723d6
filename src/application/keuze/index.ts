export * from './beschikbaar.ts';
export * from './gedeeld.ts';
export type { KeuzePoort } from './keuze.poort.ts';
export * from './keuze.ts';
export * from './legKeuzeVast.ts';
export * from './matchBeeld.ts';
export * from './plekbeeld.ts';
