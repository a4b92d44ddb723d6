export * from './beletten.ts';
export * from './redenen.ts';
export * from './volgorde.ts';
