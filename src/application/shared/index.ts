export type { AuditPoort } from './audit.poort.ts';
export { Conflict, type ConflictCode, Verouderd } from './conflict.ts';
export type { Werk } from './werk.ts';
