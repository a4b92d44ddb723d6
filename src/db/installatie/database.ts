import pg from 'pg';

export type NieuweDatabase = { eigenaar: string; database: string; sjabloon?: string };

const NAAM = /^[a-z][a-z0-9_]*$/;

/**
 * Makes the owner role and the database when they are not there yet. The owner is no superuser: row-level security
 * holds for it too, exactly as on a server that somebody else manages. It may act as the roles that it makes.
 * `beheer` connects as superuser to PostgreSQL 16 or later.
 * @throws Error when a name is not lower-case ASCII.
 */
export async function ensureDatabase(beheer: pg.ClientConfig, nieuw: NieuweDatabase): Promise<void> {
  const { eigenaar, database, sjabloon } = nieuw;
  if (![eigenaar, database, sjabloon ?? 'x'].every((naam) => NAAM.test(naam))) {
    throw new Error(`not a name for a role or database: ${eigenaar}, ${database}, ${sjabloon}`);
  }
  const client = new pg.Client(beheer);
  client.on('error', () => {});
  await client.connect();
  try {
    await ensure(
      client,
      'select from pg_roles where rolname = $1',
      eigenaar,
      `create role ${eigenaar} login createrole;
       alter role ${eigenaar} set createrole_self_grant = 'set, inherit'`,
    );
    const kopie = sjabloon ? ` template ${sjabloon}` : '';
    await ensure(
      client,
      'select from pg_database where datname = $1',
      database,
      `create database ${database} owner ${eigenaar}${kopie}`,
    );
  } finally {
    await client.end();
  }
}

const BESTAAT_AL = ['42710', '42P04', '23505'];

async function ensure(client: pg.Client, zoek: string, naam: string, maak: string): Promise<void> {
  const { rowCount } = await client.query(zoek, [naam]);
  if (rowCount !== 0) return;
  try {
    await client.query(maak);
  } catch (fout) {
    if (!(fout instanceof pg.DatabaseError && BESTAAT_AL.includes(fout.code ?? ''))) throw fout;
  }
}
