export { findHaalbaar, type Haalbaar, isHaalbaar } from './haalbaar.ts';
export { buildRooster, type Punten, type Rooster } from './rooster.ts';
export type { Aanbodzijde, Afspraken, Vraagzijde } from './zijden.ts';
