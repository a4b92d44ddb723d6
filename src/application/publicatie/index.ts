export { DEFINITIES, type Definitiecode } from './definities.ts';
export { loadOpenbareStanden, type OpenbareStanden } from './loadOpenbareStanden.ts';
export type { OpenbaarGebied, OpenbaarGetal, Openbaarniveau, OpenbareStand } from './openbareStand.ts';
export { LAND } from './openbareStand.ts';
export type { PublicatiePoort, Registergemeente } from './publicatie.poort.ts';
