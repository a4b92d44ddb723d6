export * from './aandeelInvoer.ts';
export type { Taak } from './invoer.ts';
export * from './loonwaarde.ts';
export * from './normfunctie.ts';
