export * from './overbrugging.ts';
export * from './plicht.ts';
