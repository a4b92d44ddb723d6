export { calculateBetaling } from './calculateBetaling.ts';
export * from './calculateSubsidie.ts';
export * from './confirmBetaling.ts';
export * from './establishSubsidie.ts';
export type { LoonkostensubsidiePoort } from './loonkostensubsidie.poort.ts';
export { prepareBetalingen } from './prepareBetalingen.ts';
export type * from './subsidie.ts';
