export * from './registerWerkgever.ts';
export type { BekendeOrganisatie, WerkgeverPoort } from './werkgever.poort.ts';
export * from './werkgever.ts';
