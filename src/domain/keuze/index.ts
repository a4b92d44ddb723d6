export * from './afwijking.ts';
export * from './behoefte.ts';
export * from './keuze.ts';
