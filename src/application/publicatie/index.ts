export { DEFINITIES } from './definities.ts';
export {
  type Doelvergelijking,
  isLaterOntstaan,
  loadDoelvergelijking,
  VERGELIJKJAREN,
  type Vergelijkjaar,
} from './doelvergelijking.ts';
export type { Feit } from './feit.ts';
export { type GebiedBeeld, loadGemeenteBeeld, loadLandBeeld, loadRegioBeeld } from './gebiedBeeld.ts';
export { isBekendJaar, type Jaardoel, type Jaarrij } from './jaaroverzicht.ts';
export { loadGepubliceerdeStand } from './loadGepubliceerdeStand.ts';
export { loadOpenbareStanden, type OpenbareStanden } from './loadOpenbareStanden.ts';
export { LAND, type OpenbaarGetal, type OpenbareStand } from './openbareStand.ts';
export type { PublicatiePoort, Registergemeente } from './publicatie.poort.ts';
