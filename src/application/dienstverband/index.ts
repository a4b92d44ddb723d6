export * from './beeindigDienstverband.ts';
export * from './bevindingen.ts';
export * from './corrigeerDienstverband.ts';
export type { DienstverbandPoort } from './dienstverband.poort.ts';
export * from './dienstverband.ts';
export * from './toets.ts';
export * from './voegDienstverbandToe.ts';
export * from './wijzigUren.ts';
