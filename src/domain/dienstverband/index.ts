export * from './bevinding.ts';
export * from './carrousel.ts';
export * from './dienstverband.ts';
export * from './keten.ts';
export * from './ketenPositie.ts';
export * from './lokaleEis.ts';
export * from './proeftijd.ts';
