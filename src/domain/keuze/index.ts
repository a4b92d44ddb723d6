export * from './afwijking.ts';
export * from './keuze.ts';
