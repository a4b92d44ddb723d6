import type pg from 'pg';
import { ok } from '#domain/shared/index.ts';
import { type Bestandsinhoud, readBestanden } from './bestanden.ts';
import { checkBestanden } from './controleer.ts';
import { LADER_VERSIE, type LadingResultaat, noteLading, schrijfTabellen } from './schrijf.ts';

/** Steps that `laadReferentie` reports while it works. */
export type LadingStap = 'lezen' | 'controleren' | 'laden' | 'ongewijzigd' | 'klaar';

/** Options of `laadReferentie`. */
export type LadingOpties = { readonly onStep?: (stap: LadingStap) => void };

async function isOngewijzigd(pool: pg.Pool, bestanden: readonly Bestandsinhoud[]): Promise<boolean> {
  const { rows } = await pool.query<{ bestand: string; sha256: string }>(
    `select bestand, sha256 from (
       select distinct on (bestand) bestand, sha256, lader_versie from referentie_lading order by bestand, nummer desc
     ) laatste where lader_versie = $1`,
    [LADER_VERSIE],
  );
  const geladen = new Map(rows.map(({ bestand, sha256 }) => [bestand, sha256]));
  return bestanden.every(({ bestand, sha256 }) => geladen.get(bestand) === sha256);
}

async function inEenTransactie(
  pool: pg.Pool,
  schrijf: (client: pg.ClientBase) => Promise<LadingResultaat>,
): Promise<LadingResultaat> {
  const client = await pool.connect();
  try {
    await client.query(`begin; select pg_advisory_xact_lock(hashtext('referentie_lading'))`);
    const uitkomst = await schrijf(client);
    await client.query(uitkomst.ok ? 'commit' : 'rollback');
    client.release();
    return uitkomst;
  } catch (fout) {
    client.release(true);
    throw fout;
  }
}

/**
 * Loads the reference data in the folder `map` into the database, all or nothing, in one transaction.
 * Does nothing when the files are those of the last load. Runs as the owner of the tables.
 * A wrong row is a refusal with file, line, column and reason; a database failure throws.
 */
export async function laadReferentie(
  pool: pg.Pool,
  map: string,
  opties: LadingOpties = {},
): Promise<LadingResultaat> {
  const { onStep = () => {} } = opties;
  onStep('lezen');
  const bestanden = await readBestanden(map);
  if (!bestanden.ok) return bestanden;
  if (await isOngewijzigd(pool, bestanden.value)) {
    onStep('ongewijzigd');
    return ok({ ongewijzigd: true, tabellen: [] });
  }
  onStep('controleren');
  const referentie = checkBestanden(bestanden.value);
  if (!referentie.ok) return referentie;
  onStep('laden');
  const uitkomst = await inEenTransactie(pool, async (client) => {
    const geschreven = await schrijfTabellen(client, referentie.value);
    if (geschreven.ok) await noteLading(client, bestanden.value, referentie.value);
    return geschreven;
  });
  if (uitkomst.ok) onStep('klaar');
  return uitkomst;
}
