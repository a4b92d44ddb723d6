export * from './confirmSamen.ts';
export type { PlekSfeer, SamenPoort, SamenSessie } from './samen.poort.ts';
export * from './samen.ts';
