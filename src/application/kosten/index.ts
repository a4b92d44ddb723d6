export type { KostenPoort } from './kosten.poort.ts';
export type * from './kosten.ts';
export { composeKostenbeeld, type Kostenbeeld } from './kostenbeeld.ts';
