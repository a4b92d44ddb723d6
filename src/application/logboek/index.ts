export type { LogboekPoort, Logregel } from './logboek.poort.ts';
