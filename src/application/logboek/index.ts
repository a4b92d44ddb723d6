export type { LogboekPoort, LogboekVraag, Logregel } from './logboek.poort.ts';
