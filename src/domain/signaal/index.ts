export * from './determineSignaal.ts';
export * from './drempels.ts';
export * from './signaal.ts';
