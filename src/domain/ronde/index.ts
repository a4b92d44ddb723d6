export * from './aanbod.ts';
export * from './status.ts';
export * from './uitleg.ts';
export * from './volPlek.ts';
