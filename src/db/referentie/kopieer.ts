import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** What one column of one row can hold on its way into the database. */
export type Cel = string | number | boolean | null | readonly string[];

/**
 * What happens to a row that is in the database but not in the new file. 'weigeren': the load is refused, because
 * records of gemeenten point at it; 'bewaren': it stays; 'verwijderen': it goes before the new rows come, the file is
 * the whole truth; 'opruimen': it goes after the new rows came, because rows of another file may still point at it.
 */
export type Verdwenen = 'weigeren' | 'bewaren' | 'verwijderen' | 'opruimen';

/** The new contents of a table. */
export type Tabellading = {
  readonly tabel: string;
  readonly bestand: string;
  readonly kolommen: readonly string[];
  readonly sleutel: readonly string[];
  readonly verdwenen: Verdwenen;
  readonly rijen: readonly (readonly Cel[])[];
};

const VLUCHT: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function vlucht(tekst: string): string {
  return tekst.replace(/[\\\t\n\r]/g, (teken) => VLUCHT[teken] ?? teken);
}

function asCopyTekst(cel: Cel): string {
  if (cel === null) return '\\N';
  if (typeof cel === 'string') return vlucht(cel);
  if (typeof cel === 'number' || typeof cel === 'boolean') return String(cel);
  const delen = cel.map((deel) => `"${deel.replace(/[\\"]/g, '\\$&')}"`);
  return vlucht(`{${delen.join(',')}}`);
}

function lijst(kolommen: readonly string[], voorvoegsel = ''): string {
  return kolommen.map((kolom) => `${voorvoegsel}${kolom}`).join(', ');
}

/** Copies the rows into a temporary table beside the real one. */
export async function copyNaarVoorportaal(client: pg.ClientBase, lading: Tabellading): Promise<void> {
  const voorportaal = `nieuw_${lading.tabel}`;
  await client.query(`create temporary table ${voorportaal} (like ${lading.tabel}) on commit drop`);
  const stroom = client.query(copyFrom(`copy ${voorportaal} (${lijst(lading.kolommen)}) from stdin`));
  const regels = lading.rijen.map((rij) => `${rij.map(asCopyTekst).join('\t')}\n`).join('');
  await pipeline(Readable.from([regels]), stroom);
}

/** Keys that were loaded before and are not among the new rows, at most one. */
export async function findVerdwenenSleutel(
  client: pg.ClientBase,
  lading: Tabellading,
): Promise<string | undefined> {
  const sleutel = lijst(lading.sleutel);
  const { rows } = await client.query<{ sleutel: string }>(
    `select concat_ws(' ', ${sleutel}) as sleutel from ${lading.tabel}
     where (${sleutel}) not in (select ${sleutel} from nieuw_${lading.tabel}) order by 1 limit 1`,
  );
  return rows[0]?.sleutel;
}

/** Removes the rows whose key is not among the new rows. */
export async function deleteVerdwenen(client: pg.ClientBase, lading: Tabellading): Promise<void> {
  const sleutel = lijst(lading.sleutel);
  await client.query(
    `delete from ${lading.tabel} where (${sleutel}) not in (select ${sleutel} from nieuw_${lading.tabel})`,
  );
}

/** Adds the new rows and changes those that differ; a row that is the same is left alone. */
export async function upsertRijen(client: pg.ClientBase, lading: Tabellading): Promise<void> {
  const { tabel, kolommen, sleutel } = lading;
  const rest = kolommen.filter((kolom) => !sleutel.includes(kolom));
  await client.query(
    `insert into ${tabel} (${lijst(kolommen)}) select ${lijst(kolommen)} from nieuw_${tabel}
     on conflict (${lijst(sleutel)}) do update set ${rest.map((kolom) => `${kolom} = excluded.${kolom}`).join(', ')}
     where (${lijst(rest, `${tabel}.`)}) is distinct from (${lijst(rest, 'excluded.')})`,
  );
}
