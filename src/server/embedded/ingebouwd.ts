import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { classifyVerbindingsfout, type Deelname, ensureDatabase, neemDeel } from '#db/installatie/index.ts';
import type { PoolConfig } from '#db/verbinding/index.ts';
import { Startfout } from '../config/startfout.ts';
import { type Binaries, findBinaries } from './binaries.ts';
import { BEHEERDER, createCluster } from './cluster.ts';
import { chooseDatabasegebruiker } from './gebruiker.ts';
import { makeReachable } from './leesbaar.ts';
import { findEigenaar, prepareMap } from './map.ts';
import {
  isTijdelijk,
  type Postmaster,
  readLastFault,
  startPostmaster,
  stopPostmaster,
  waitForStop,
} from './postmaster.ts';
import { pause } from './proces.ts';
import { chooseSocketmap } from './socketmap.ts';

export const EIGENAAR = 'groeiplek';

const START_WITHIN_MS = 60_000;
const CLAIM_WITHIN_MS = 1_500;
const WAIT_FOR_REMAINS_MS = 15_000;

export type Ingebouwd = {
  verbinding: PoolConfig;
  /** Connects as superuser, for making databases. */
  beheer: PoolConfig;
  onVerlies(fn: () => void): void;
  /** Leaves the server; the last participant stops it, also when another process started it. */
  stop(): Promise<void>;
};

export type IngebouwdOpties = {
  map: string;
  /** `toepassing`: at most one per folder. `opdracht`: a command, which may work beside the application. */
  rol: 'toepassing' | 'opdracht';
  /** Extra server settings; tests trade durability for speed. */
  instellingen?: Readonly<Record<string, string>>;
  initdb?: readonly string[];
};

/**
 * Opens the embedded PostgreSQL of a data folder: makes it on first use, starts it, or adopts the one that an earlier
 * process left running.
 * @throws Startfout when the folder cannot be used, or another application uses it.
 */
export async function openIngebouwd({ map, rol, instellingen, initdb }: IngebouwdOpties): Promise<Ingebouwd> {
  const gegevensmap = resolve(map);
  const cluster = join(gegevensmap, 'postgres');
  await prepareMap(gegevensmap);
  const gebruiker = await chooseDatabasegebruiker(await findEigenaar(cluster));
  const binaries = gebruiker ? await makeReachable(await findBinaries()) : await findBinaries();
  if (!(await bestaat(join(cluster, 'PG_VERSION')))) {
    await createCluster(cluster, binaries, gebruiker, initdb);
  }
  const socketmap = await chooseSocketmap(cluster, gebruiker);
  const beheer = { host: socketmap, user: BEHEERDER, database: 'postgres', connectionTimeoutMillis: 5_000 };
  const postmaster = { cluster, socketmap, logboek: join(gegevensmap, 'postgres.log'), gebruiker };
  const deelname = await joinServer(postmaster, binaries, beheer, instellingen);
  const ingebouwd: Ingebouwd = {
    verbinding: { host: socketmap, user: EIGENAAR, database: EIGENAAR },
    beheer,
    onVerlies: deelname.onVerlies,
    stop: () => leave(deelname, cluster),
  };
  try {
    if (rol === 'toepassing') await claim(deelname, gegevensmap);
    await ensureDatabase(beheer, { eigenaar: EIGENAAR, database: EIGENAAR });
    return ingebouwd;
  } catch (fout) {
    await ingebouwd.stop();
    throw fout;
  }
}

async function joinServer(
  postmaster: Postmaster,
  binaries: Binaries,
  beheer: PoolConfig,
  instellingen?: Readonly<Record<string, string>>,
): Promise<Deelname> {
  const tot = performance.now() + START_WITHIN_MS;
  const inDeWegTot = performance.now() + WAIT_FOR_REMAINS_MS;
  let gestart: { mislukt(): boolean } | undefined;
  while (performance.now() < tot) {
    const antwoord = await tryJoin(beheer);
    if (typeof antwoord === 'object') return antwoord;
    if (antwoord === 'stopt') {
      await waitForStop(postmaster.cluster);
      gestart = undefined;
    } else if (antwoord === 'weg' && gestart === undefined) {
      gestart = await startPostmaster(postmaster, binaries, instellingen);
    } else if (gestart?.mislukt()) {
      if (performance.now() > inDeWegTot || !isTijdelijk(await readLastFault(postmaster.logboek))) break;
      gestart = undefined;
    }
    await pause(20);
  }
  throw new Startfout(
    `De ingebouwde database start niet: ${await readLastFault(postmaster.logboek)}. Meer staat in ${postmaster.logboek}.`,
  );
}

async function tryJoin(beheer: PoolConfig): Promise<Deelname | 'bezig' | 'stopt' | 'weg'> {
  try {
    return (await neemDeel(beheer, `proces ${process.pid}`)) ?? 'stopt';
  } catch (fout) {
    const soort = classifyVerbindingsfout(fout);
    if (soort === undefined) throw fout;
    return soort === 'bezig' || soort === 'geen-antwoord' ? 'bezig' : 'weg';
  }
}

/** A killed application is let go by the server within a moment, so a refusal is only final after a while. */
async function claim(deelname: Deelname, map: string): Promise<void> {
  const tot = performance.now() + CLAIM_WITHIN_MS;
  for (;;) {
    const bezet = await deelname.claimToepassing();
    if (bezet === null) return;
    if (performance.now() > tot) {
      throw new Startfout(
        `De gegevensmap ${map} is al in gebruik door Groeiplek (${bezet.houder}). Stop dat proces of kies een andere map met GROEIPLEK_DATA.`,
      );
    }
    await pause(50);
  }
}

async function leave(deelname: Deelname, cluster: string): Promise<void> {
  deelname.onVerlies(() => {});
  const laatste = await deelname.sluitAf().catch(() => true);
  if (laatste) await stopPostmaster(cluster);
  await deelname.stop();
}

async function bestaat(pad: string): Promise<boolean> {
  return (await stat(pad).catch(() => undefined)) !== undefined;
}
