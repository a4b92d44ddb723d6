export * from './bereidRondeVoor.ts';
export * from './controleerRonde.ts';
export { draaiRonde } from './draaiRonde.ts';
export type { RondePoort } from './ronde.poort.ts';
export * from './ronde.ts';
export * from './verstuurRonde.ts';
