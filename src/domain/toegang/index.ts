export * from './actor.ts';
export * from './handeling.ts';
export * from './rol.ts';
