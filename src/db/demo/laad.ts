import { setImmediate } from 'node:timers/promises';
import type pg from 'pg';
import { type DemoInvoer, generateDemo } from '#demo/index.ts';
import { sleutelControle } from '../versleuteling/index.ts';
import { readDemoReferentie } from './invoer.ts';
import { copyLading, type Lading, listTabellen, voegToe } from './lading.ts';

/** What to load. */
type DemoOpties = {
  /** The region of Almere, or a number of gemeenten. */
  readonly soort: 'almere' | number;
  /** 'jjjj-mm-dd': the application's day. */
  readonly peildatum: string;
  /** The 32-byte key of the installation. */
  readonly sleutel: Buffer;
  readonly onStep?: (stap: string) => void;
  /** One gemeente with more dossiers than its share, to measure with. */
  readonly extraGroot?: { readonly gemeente: string; readonly dossiers: number };
};

/** Why a load was refused; nothing was written. */
export class DemoGeweigerd extends Error {
  constructor(readonly code: 'echte-mensen' | 'demo-al-geladen' | 'sleutel-verschilt') {
    super(`the demo was not loaded: ${code}`);
  }
}

const ZAAD = 'groeiplek';
/** People of the first klantmanager of Almere: as in the scenarios, or as many as the benchmarks list. */
const CASELOAD = { almere: 120, aantal: 150 } as const;
/** Dossiers that are copied together. */
const DOSSIERS_PER_LADING = 4_000;

/**
 * Fills a database that has reference data with invented people, in one transaction: a load that is killed half-way
 * leaves nothing behind. Writes one audit line per gemeente.
 * @throws DemoGeweigerd when there are people who are not invented, or invented people already.
 */
export async function laadDemo(
  pool: pg.Pool,
  opties: DemoOpties,
): Promise<{ gemeenten: number; dossiers: number }> {
  const client = await pool.connect();
  try {
    await client.query(`begin; select pg_advisory_xact_lock(hashtext('demo_lading'))`);
    await checkInstallatie(client, opties.sleutel);
    const eigenaarGebonden = await zetBeveiligingOpzij(client);
    const uitkomst = await laad(client, opties);
    if (eigenaarGebonden) await zetBeveiligingTerug(client);
    await client.query('commit');
    client.release();
    await pool.query(`analyze ${listTabellen().join(', ')}`);
    return uitkomst;
  } catch (fout) {
    client.release(true);
    throw fout;
  }
}

async function checkInstallatie(client: pg.ClientBase, sleutel: Buffer): Promise<void> {
  const controle = sleutelControle(sleutel);
  await client.query(
    `insert into installatie (soort, sleutel_controle) values ('demo', $1) on conflict do nothing`,
    [controle],
  );
  const { rows } = await client.query<{ zelfde: boolean; echt: boolean; demo: boolean }>(
    `select sleutel_controle = $1 as zelfde, exists (select from persoon where not demo) as echt,
       exists (select from register where demo) as demo
     from installatie`,
    [controle],
  );
  if (rows[0]?.echt) throw new DemoGeweigerd('echte-mensen');
  if (rows[0]?.demo) throw new DemoGeweigerd('demo-al-geladen');
  if (!rows[0]?.zelfde) throw new DemoGeweigerd('sleutel-verschilt');
}

async function laad(
  client: pg.ClientBase,
  opties: DemoOpties,
): Promise<{ gemeenten: number; dossiers: number }> {
  const { soort, peildatum, sleutel, extraGroot, onStep = () => {} } = opties;
  const referentie = await readDemoReferentie(client, soort, peildatum);
  const invoer: DemoInvoer = {
    zaad: ZAAD,
    peildatum,
    ...referentie,
    caseload: soort === 'almere' && extraGroot === undefined ? CASELOAD.almere : CASELOAD.aantal,
    ...(extraGroot ? { extraGroot } : {}),
  };
  let [gemeenten, dossiers, inLading] = [0, 0, 0];
  let lading: Lading = new Map();
  let bezig: Promise<void> = Promise.resolve();
  for (const deel of generateDemo(invoer)) {
    await setImmediate();
    if (deel === undefined) continue;
    for (const _ of voegToe(lading, deel.rijen, deel.gemeente.code, sleutel)) await setImmediate();
    gemeenten += 1;
    dossiers += deel.dossiers;
    inLading += deel.dossiers;
    if (inLading >= DOSSIERS_PER_LADING) {
      await bezig;
      bezig = copyLading(client, lading);
      [lading, inLading] = [new Map(), 0];
      onStep(`${gemeenten} van ${invoer.gemeenten.length} gemeenten, ${dossiers} dossiers`);
    }
  }
  await bezig;
  await copyLading(client, lading);
  await noteLading(client, invoer, dossiers);
  onStep(`${gemeenten} gemeenten, ${dossiers} dossiers`);
  return { gemeenten, dossiers };
}

/** The triggers write audit lines for the application only; the load writes its own, one per gemeente. */
async function noteLading(client: pg.ClientBase, invoer: DemoInvoer, dossiers: number): Promise<void> {
  await client.query(
    `insert into auditregel (gemeente_code, handeling, tabel, reden)
     select code, 'demo-geladen', 'dossier', $2 from unnest($1::text[]) as code`,
    [
      invoer.gemeenten.map(({ code }) => code),
      `Verzonnen mensen, peildatum ${invoer.peildatum}, ${dossiers} dossiers in totaal`,
    ],
  );
}

/**
 * COPY is refused to a role that row-level security holds for, and it holds for the owner too. Within this
 * transaction the owner is exempt; every constraint stays. True when it must be put back.
 */
async function zetBeveiligingOpzij(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ vrij: boolean }>(
    'select rolsuper or rolbypassrls as vrij from pg_roles where rolname = current_user',
  );
  if (rows[0]?.vrij) return false;
  await wijzigBeveiliging(client, 'no force');
  return true;
}

async function zetBeveiligingTerug(client: pg.ClientBase): Promise<void> {
  await wijzigBeveiliging(client, 'force');
}

async function wijzigBeveiliging(client: pg.ClientBase, hoe: 'force' | 'no force'): Promise<void> {
  const { rows } = await client.query<{ tabel: string }>(
    `select relname as tabel from pg_class where relname = any($1) and relrowsecurity and relkind = 'r'`,
    [listTabellen()],
  );
  await client.query(rows.map(({ tabel }) => `alter table ${tabel} ${hoe} row level security`).join(';'));
}
