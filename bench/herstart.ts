import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectMap } from '#server/config/index.ts';
import { openIngebouwd } from '#server/embedded/index.ts';
import { asTijd, showKop, showMeting, showRegel } from './rapport.ts';

const RONDES = 5;
const KLAAR = 'Groeiplek draait op';

/** The least a start can cost: Node, its database driver and one answer of a database that runs already. */
const VLOER = `
  const pg = (await import('pg')).default;
  const client = new pg.Client({ host: process.env.BENCH_SOCKET, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query('select 1');
  console.log('${KLAAR}');
  await client.end();`;

/** The second and later starts of `npm start` with the demo municipality, until the line with the address. */
export async function measureHerstart(): Promise<void> {
  const map = await mkdtemp(join(tmpdir(), 'groeiplek-start-'));
  const env = { PORT: '0', GROEIPLEK_DATA: map, GROEIPLEK_DEMO: 'almere' };
  try {
    const eerste = await start(['bin/start.mjs'], env);
    const herstarts: number[] = [];
    for (let ronde = 0; ronde < RONDES; ronde += 1) herstarts.push(await start(['bin/start.mjs'], env));
    const vloer = await measureVloer(map);
    showKop('Second start, until the line with the address');
    showMeting({ naam: 'Groeiplek, with its database server started anew', rondes: herstarts });
    showMeting({ naam: 'floor: Node, connecting to a server that runs, one query', rondes: vloer });
    showRegel(`first start, with a new database and the demo municipality: ${asTijd(eerste)}`);
  } finally {
    await rm(map, { recursive: true, force: true });
  }
}

async function measureVloer(map: string): Promise<readonly number[]> {
  const server = await openIngebouwd({ map, rol: 'toepassing' });
  try {
    const rondes: number[] = [];
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      rondes.push(
        await start(['--input-type=module', '-e', VLOER], { BENCH_SOCKET: String(server.beheer.host) }),
      );
    }
    return rondes;
  } finally {
    await server.stop();
  }
}

/** Milliseconds until the program prints that it is ready; then it is stopped and waited for. */
async function start(argumenten: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const begin = performance.now();
  const proces = spawn(process.execPath, argumenten, {
    cwd: projectMap(),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let uitleg = '';
  proces.stderr.setEncoding('utf8').on('data', (tekst: string) => {
    uitleg += tekst;
  });
  const einde = new Promise<void>((resolve) => proces.on('exit', () => resolve()));
  const klaar = await new Promise<boolean>((resolve) => {
    proces.stdout.setEncoding('utf8').on('data', (tekst: string) => {
      if (tekst.includes(KLAAR)) resolve(true);
    });
    proces.on('exit', () => resolve(false));
  });
  const tijd = performance.now() - begin;
  if (!klaar) throw new Error(`the program did not start: ${uitleg}`);
  proces.kill('SIGTERM');
  await einde;
  return tijd;
}
