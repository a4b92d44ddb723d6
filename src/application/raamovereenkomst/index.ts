export type { RaamovereenkomstPoort } from './raamovereenkomst.poort.ts';
export * from './raamovereenkomst.ts';
