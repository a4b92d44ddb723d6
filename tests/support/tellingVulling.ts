import { sql } from 'kysely';
import type { Database } from '#db/verbinding/index.ts';
import type { FeitenVanPersoon } from './tellingFeiten.ts';
import { composePersoon, createWerkplek, type Rij, type Tabelrij } from './tellingRijen.ts';

const GEBRUIKER = '00000000-0000-4000-9000-000000000001';

/** Tables in an order in which every row finds what it refers to. */
const VOLGORDE = [
  ...['register', 'organisatie', 'werkgever', 'werkplek', 'zitplaats', 'persoon', 'dossier', 'beschikking'],
  ...['aanhouding', 'plaatsing', 'trede', 'dienstverband', 'dienstverband_uren'],
].flatMap((tabel) => [tabel, `${tabel}_historie`]);

/**
 * Runs `fn` in a transaction that holds the facts, as the application signed in at the first gemeente. Always rolled
 * back, so that every run starts empty.
 */
export async function metFeiten(
  db: Database,
  gemeenten: readonly string[],
  personen: readonly FeitenVanPersoon[],
  fn: (tx: Database) => Promise<void>,
): Promise<void> {
  await db.connection().execute(async (tx) => {
    await sql`begin`.execute(tx);
    try {
      await insertFeiten(tx, gemeenten, personen);
      await sql`set local role groeiplek_app`.execute(tx);
      await wordGemeente(tx, gemeenten[0] ?? '');
      await fn(tx);
    } finally {
      await sql`rollback`.execute(tx);
    }
  });
}

/** Signs in at another gemeente within the transaction. */
export async function wordGemeente(tx: Database, gemeente: string): Promise<void> {
  await sql`select set_config('app.gemeente', ${gemeente}, true),
    set_config('app.gebruiker', ${GEBRUIKER}, true)`.execute(tx);
}

/** Inserts the facts as the owner of the tables, a table at a time. */
async function insertFeiten(
  tx: Database,
  gemeenten: readonly string[],
  personen: readonly FeitenVanPersoon[],
): Promise<void> {
  const maakId = createIds();
  const plekken = new Map(gemeenten.map((code, plaats) => [code, createWerkplek(code, plaats, maakId)]));
  const rijen: Tabelrij[] = [...plekken.values()].flatMap((plek) => [...plek.rijen]);
  for (const [plaats, feiten] of personen.entries()) {
    const plek = plekken.get(feiten.gemeente);
    if (plek === undefined) throw new Error(`no workplace in ${feiten.gemeente}`);
    rijen.push(...composePersoon(feiten, plaats, plek, maakId));
  }
  for (const tabel of VOLGORDE) {
    const vanTabel = rijen.flatMap(([naam, rij]) => (naam === tabel ? [rij] : []));
    await insertRijen(tx, tabel, vanTabel);
  }
}

function createIds(): () => string {
  let laatste = 0;
  return () => {
    laatste += 1;
    return `00000000-0000-4000-8000-${String(laatste).padStart(12, '0')}`;
  };
}

async function insertRijen(tx: Database, tabel: string, rijen: readonly Rij[]): Promise<void> {
  const perKolommen = new Map<string, Rij[]>();
  for (const rij of rijen) {
    const sleutel = Object.keys(rij).join();
    perKolommen.set(sleutel, [...(perKolommen.get(sleutel) ?? []), rij]);
  }
  for (const [sleutel, groep] of perKolommen) {
    const kolommen = sql.join(sleutel.split(',').map((kolom) => sql.ref(kolom)));
    await sql`insert into ${sql.table(tabel)} (${kolommen}) select ${kolommen}
      from jsonb_populate_recordset(null::${sql.table(tabel)}, ${JSON.stringify(groep)}::jsonb)`.execute(tx);
  }
}
