export * from './beeindigZitplaats.ts';
export type { WerkplekPoort } from './werkplek.poort.ts';
export * from './werkplek.ts';
