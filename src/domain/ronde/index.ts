export * from './aanbod.ts';
export * from './hulp.ts';
export * from './ingreep.ts';
export * from './status.ts';
export * from './uitleg.ts';
export * from './volPlek.ts';
