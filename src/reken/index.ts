export { describeRekenregel } from './beschrijf.ts';
export type { Gevondenfout, Invoermelding } from './fouten.ts';
export { herbereken, herberekenMet } from './herbereken.ts';
export { findRekenregel, REKENREGELS } from './register.ts';
export type { Rekenantwoord, Rekenregel } from './rekenregel.ts';
export { toUitvoer } from './uitvoer.ts';
