export type { StandGroep, StandPersoon, StandPoort, StandTelling, Wachtende } from './stand.poort.ts';
export { loadStandBeeld, type StandBeeld, type StandGebied } from './standBeeld.ts';
