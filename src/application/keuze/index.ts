export * from './beschikbaar.ts';
export type { KeuzePoort } from './keuze.poort.ts';
export * from './keuze.ts';
export * from './legKeuzeVast.ts';
