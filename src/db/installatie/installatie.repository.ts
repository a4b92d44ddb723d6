import type pg from 'pg';

/**
 * What this installation is: `demo` holds invented people, `echt` real ones, `leeg` none yet.
 * `sleutelControle` is made with the key that the data was encrypted with.
 */
export type Installatie = { soort: 'demo' | 'echt' | 'leeg'; sleutelControle: string };

export async function findInstallatie(pool: pg.Pool): Promise<Installatie | undefined> {
  const { rows } = await pool.query<Installatie>(
    'select soort, sleutel_controle as "sleutelControle" from installatie where id',
  );
  return rows[0];
}

/** Records what this installation is. Of several processes at once the first one decides. */
export async function insertInstallatie(
  pool: pg.Pool,
  { soort, sleutelControle }: Installatie,
): Promise<void> {
  await pool.query(
    'insert into installatie (soort, sleutel_controle) values ($1, $2) on conflict (id) do nothing',
    [soort, sleutelControle],
  );
}

export async function updateSoort(pool: pg.Pool, soort: Installatie['soort']): Promise<void> {
  await pool.query('update installatie set soort = $1 where id', [soort]);
}

/** True when the invented staff is there: the demo is loaded in one transaction, so all of it is there then. */
export async function hasDemoGebruikers(pool: pg.Pool): Promise<boolean> {
  return await bestaat(pool, 'select from gebruiker where demo');
}

/** True when any municipality of this installation holds people or staff. */
export async function hasPersonen(pool: pg.Pool): Promise<boolean> {
  return (await bestaat(pool, 'select from persoon')) || (await bestaat(pool, 'select from gebruiker'));
}

async function bestaat(pool: pg.Pool, vraag: string): Promise<boolean> {
  const { rows } = await pool.query<{ bestaat: boolean }>(`select exists (${vraag}) as bestaat`);
  return rows[0]?.bestaat === true;
}
