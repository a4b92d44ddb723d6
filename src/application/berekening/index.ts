export type * from './berekening.poort.ts';
