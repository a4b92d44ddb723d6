export * from './beantwoordDeelafspraak.ts';
export * from './calculateDeelwinst.ts';
export type { DeelafspraakPoort } from './deelafspraak.poort.ts';
export * from './deelafspraak.ts';
export * from './neemPlekOver.ts';
export * from './openZitplaatsen.ts';
export * from './protectDeelwinst.ts';
export * from './regio.ts';
export * from './stopDeling.ts';
