export type { StandGroep, StandPersoon, StandPoort, StandTelling, Wachtende } from './stand.poort.ts';
