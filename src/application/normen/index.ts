export { confirmNorm } from './confirmNorm.ts';
export { enterNorm, type Normfout, type NormInvoer } from './enterNorm.ts';
export type * from './normen.poort.ts';
