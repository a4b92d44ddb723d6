export * from './onderzoek.ts';
export * from './uitkomst.ts';
