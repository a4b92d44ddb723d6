export * from './maakPlaatsing.ts';
export * from './overstap.ts';
export type { PlaatsingPoort } from './plaatsing.poort.ts';
export * from './plaatsing.ts';
export * from './verlengProefplaats.ts';
export * from './zetProefplaatsOm.ts';
