export { createDatabase, type Database } from './database.ts';
export { createPool, type PoolConfig } from './pool.ts';
export { type Identiteit, inTransactie } from './transactie.ts';
