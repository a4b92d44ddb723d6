export type { StandGroep, StandPersoon, StandPoort, StandTelling, Wachtende } from './stand.poort.ts';
export { type GebiedTaakstelling, loadStandBeeld, type StandBeeld, type StandGebied } from './standBeeld.ts';
