export { listMensenVanPlek } from './adviseErbij.ts';
export { listMensenVanType } from './adviseNieuw.ts';
export { adviseWerving } from './adviseWerving.ts';
export * from './watAls.ts';
export type { WervingPoort } from './werving.poort.ts';
export * from './werving.ts';
export { loadWervingsmarkt, type Wervingsmarkt } from './wervingsmarkt.ts';
