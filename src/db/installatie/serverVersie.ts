import type pg from 'pg';

/** Main version of the server, such as 15. */
export async function readServerVersie(pool: pg.Pool): Promise<number> {
  const { rows } = await pool.query<{ versie: number }>(
    `select current_setting('server_version_num')::int / 10000 as versie`,
  );
  return rows[0]?.versie ?? 0;
}
