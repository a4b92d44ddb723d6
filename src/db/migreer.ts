import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kysely, type Migration, Migrator, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';

export type MigratieOpties = { onStep?: (naam: string) => void };

/** Thrown when a migration that was applied before has another text now. */
export class GewijzigdeMigratie extends Error {
  constructor(readonly migratie: string) {
    super(`migration ${migratie} was changed after it was applied`);
  }
}

/**
 * Brings the database up to date with the `.sql` files of `map`, in order of name, each once, under a lock.
 * Several processes may call it at once: one migrates, the others wait. Forward only.
 * @throws GewijzigdeMigratie when an applied file was edited; the database's own error when a file fails.
 */
export async function migrate(
  pool: pg.Pool,
  map: string,
  { onStep }: MigratieOpties = {},
): Promise<{ toegepast: string[] }> {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: leen(pool) }) });
  const bestanden = await readMigraties(map);
  await sql`create table if not exists migratie_controle (naam text primary key, sha256 text not null)`.execute(
    db,
  );
  await checkOngewijzigd(db, bestanden);
  const migrator = new Migrator({
    db,
    migrationTableName: 'migratie',
    migrationLockTableName: 'migratie_slot',
    provider: {
      getMigrations: async () => Object.fromEntries(bestanden.map((b) => [b.naam, asMigration(b, onStep)])),
    },
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    throw error;
  }
  return { toegepast: (results ?? []).map((r) => r.migrationName) };
}

type Bestand = { naam: string; tekst: string; sha256: string };

async function readMigraties(map: string): Promise<Bestand[]> {
  const namen = (await readdir(map)).filter((naam) => naam.endsWith('.sql')).sort();
  return await Promise.all(
    namen.map(async (naam) => {
      const tekst = await readFile(join(map, naam), 'utf8');
      return {
        naam: naam.slice(0, -'.sql'.length),
        tekst,
        sha256: createHash('sha256').update(tekst).digest('hex'),
      };
    }),
  );
}

function asMigration({ naam, tekst, sha256 }: Bestand, onStep?: (naam: string) => void): Migration {
  return {
    up: async (db) => {
      onStep?.(naam);
      await sql.raw(tekst).execute(db);
      await sql`insert into migratie_controle (naam, sha256) values (${naam}, ${sha256})`.execute(db);
    },
  };
}

async function checkOngewijzigd(db: Kysely<unknown>, bestanden: readonly Bestand[]): Promise<void> {
  const { rows } = await sql<{
    naam: string;
    sha256: string;
  }>`select naam, sha256 from migratie_controle`.execute(db);
  const bekend = new Map(rows.map((rij) => [rij.naam, rij.sha256]));
  for (const { naam, sha256 } of bestanden) {
    if (bekend.has(naam) && bekend.get(naam) !== sha256) {
      throw new GewijzigdeMigratie(naam);
    }
  }
}

/** Kysely ends the pool it was given; the caller's pool lives on. */
function leen(pool: pg.Pool): Pick<pg.Pool, 'connect' | 'end'> & { options: pg.PoolConfig } {
  return { connect: () => pool.connect(), end: async () => {}, options: pool.options };
}
