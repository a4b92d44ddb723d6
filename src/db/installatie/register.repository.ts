import type pg from 'pg';
import type { Datum } from '#domain/shared/index.ts';

/**
 * Sets since which day a municipality keeps its whole register in this installation. Before that day its figures are
 * onbekend, never 0. False when there is no such municipality.
 */
export async function zetRegister(pool: pg.Pool, gemeenteCode: string, sinds: Datum): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into register (gemeente_code, sinds) select code, $2::date from gemeente where code = $1
     on conflict (gemeente_code) do update set sinds = excluded.sinds`,
    [gemeenteCode, sinds],
  );
  return rowCount === 1;
}

/** The first account opens the register of its municipality on that day; a day that was set before stays. */
export async function openRegister(client: pg.ClientBase, gemeenteCode: string, sinds: Datum): Promise<void> {
  await client.query(
    'insert into register (gemeente_code, sinds) values ($1, $2) on conflict (gemeente_code) do nothing',
    [gemeenteCode, sinds],
  );
}
