import pg from 'pg';

/** How to reach PostgreSQL: a URL, or the socket folder of the embedded server. */
export type PoolConfig = pg.PoolConfig;

const DATUM_OID = 1082;

/** Opens a pool that gives dates as 'YYYY-MM-DD' text: a JavaScript Date would shift them by the time zone. */
export function createPool(config: PoolConfig): pg.Pool {
  pg.types.setTypeParser(DATUM_OID, (tekst: string) => tekst);
  const pool = new pg.Pool({ max: 12, connectionTimeoutMillis: 5_000, ...config });
  pool.on('error', () => {
    // An idle connection that breaks is replaced by the pool; the next query reports a real failure.
  });
  return pool;
}
