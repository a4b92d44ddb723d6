export * from './registerWerkgever.ts';
export type { WerkgeverPoort } from './werkgever.poort.ts';
export * from './werkgever.ts';
