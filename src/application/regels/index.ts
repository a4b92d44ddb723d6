export { confirmPrijs } from './confirmPrijs.ts';
export * from './prijs.ts';
export type { RegelsPoort } from './regels.poort.ts';
export * from './regels.ts';
export { toLokaleEis } from './toLokaleEis.ts';
