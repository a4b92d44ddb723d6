export * from './definities.ts';
export type { KeuzemetingPoort } from './keuzemeting.poort.ts';
export * from './keuzemeting.ts';
export * from './loadKeuzemeting.ts';
export * from './loadOpenbareKeuze.ts';
