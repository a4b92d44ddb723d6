export * from './proefplaats.ts';
