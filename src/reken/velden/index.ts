export * from './aantallen.ts';
export * from './bedragen.ts';
export * from './dagen.ts';
export * from './groepen.ts';
export * from './woorden.ts';
