export type { AuditPoort } from './audit.poort.ts';
export { Conflict, Verouderd } from './conflict.ts';
export type { Werk } from './werk.ts';
