export * from './bron.ts';
export * from './indicatoren.ts';
