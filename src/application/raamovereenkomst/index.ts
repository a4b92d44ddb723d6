export * from './prijs.ts';
export type { RaamovereenkomstPoort } from './raamovereenkomst.poort.ts';
export * from './raamovereenkomst.ts';
export * from './verlengingen.ts';
