export * from './bronafleiding.ts';
export type { PlaatskostenInvoer } from './invoer.ts';
export * from './onderdeel.ts';
export { calculatePlaatskosten } from './plaatskosten.ts';
export * from './scenarioBudget.ts';
export * from './scenarioPlekken.ts';
export * from './scenarioVerdeling.ts';
export * from './uitkomst.ts';
