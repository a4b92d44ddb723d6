export type * from './normen.poort.ts';
