import pg from 'pg';

const SLOT_TOEPASSING = 7_301_001;
const SLOT_DEELNEMERS = 7_301_002;

/**
 * Our part in a database server that several processes share: the application, at most one, and commands.
 * The server forgets it as soon as our process ends, however it ends.
 */
export type Deelname = {
  /** Null when we are the application now; otherwise the name of the process that is. */
  claimToepassing(): Promise<{ houder: string } | null>;
  /** True when nobody else takes part; from then on nobody can join either, so that the server may be stopped. */
  sluitAf(): Promise<boolean>;
  onVerlies(fn: () => void): void;
  stop(): Promise<void>;
};

/**
 * Joins the server of `verbinding`, a maintenance database. Null when its last participant is stopping it right now.
 * `naam` is what other processes read when they find the application present.
 */
export async function neemDeel(verbinding: pg.ClientConfig, naam: string): Promise<Deelname | null> {
  const client = new pg.Client({ ...verbinding, application_name: naam });
  let verlies: () => void = () => {};
  client.on('error', () => {});
  client.on('end', () => verlies());
  await client.connect();
  if (!(await krijgt(client, 'select pg_try_advisory_lock_shared($1) as gelukt', SLOT_DEELNEMERS))) {
    await client.end();
    return null;
  }
  return {
    claimToepassing: async () =>
      (await krijgt(client, 'select pg_try_advisory_lock($1) as gelukt', SLOT_TOEPASSING))
        ? null
        : { houder: await readHouder(client) },
    sluitAf: () => krijgt(client, 'select pg_try_advisory_lock($1) as gelukt', SLOT_DEELNEMERS),
    onVerlies: (fn) => {
      verlies = fn;
    },
    stop: async () => {
      verlies = () => {};
      await client.end().catch(() => {});
    },
  };
}

async function krijgt(client: pg.Client, vraag: string, slot: number): Promise<boolean> {
  const { rows } = await client.query<{ gelukt: boolean }>(vraag, [slot]);
  return rows[0]?.gelukt === true;
}

async function readHouder(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ naam: string }>(
    `select a.application_name as naam
     from pg_locks l join pg_stat_activity a using (pid)
     where l.locktype = 'advisory' and l.objid = $1 and l.mode = 'ExclusiveLock' and l.granted
       and l.database = (select oid from pg_database where datname = current_database())`,
    [SLOT_TOEPASSING],
  );
  return rows[0]?.naam ?? '';
}
