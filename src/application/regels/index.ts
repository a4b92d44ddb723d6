export type { RegelsPoort } from './regels.poort.ts';
export * from './regels.ts';
export { toLokaleEis } from './toLokaleEis.ts';
