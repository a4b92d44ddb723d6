import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createPool } from '#db/verbinding/index.ts';
import { openIngebouwd } from '#server/embedded/index.ts';
import { createDatamap, type Proces, startGroeiplek } from '../support/groeiplek.ts';

/** Conversations that are saved when the blow falls; more are under way then. */
const EERST_BEWAARD = 40;
const TEGELIJK = 8;

type Rij = Readonly<Record<string, string>>;

/** A form that is sent: its key and its own text. */
type Gesprek = { readonly verzoek: string; readonly tekst: string };

/** A signed-in klantmanager on a running Groeiplek, with the address of an own dossier. */
type Werkplek = { readonly adres: string; readonly koekje: string; readonly pad: string };

/** What the database answers, asked beside the application. */
async function vraag(map: string, sql: string): Promise<readonly Rij[]> {
  const server = await openIngebouwd({ map, rol: 'opdracht' });
  const pool = createPool(server.verbinding);
  try {
    return (await pool.query<Rij>(sql)).rows;
  } finally {
    await pool.end();
    await server.stop();
  }
}

async function meldAan(proces: Proces, map: string): Promise<Werkplek> {
  const adres = await proces.adres();
  const [eerste] = await vraag(
    map,
    `select nummer, klantmanager_id as wie from dossier d
     where gesloten_op is null and exists (select from gebruiker g where g.id = d.klantmanager_id and g.demo) limit 1`,
  );
  const antwoord = await fetch(`${adres}/aanmelden`, {
    method: 'POST',
    headers: { origin: adres },
    body: new URLSearchParams({ gebruiker: eerste?.wie ?? '' }),
    redirect: 'manual',
  });
  expect(antwoord.status).toBe(303);
  const koekje = antwoord.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { adres, koekje, pad: `/werk/kandidaten/${eerste?.nummer}/gesprek` };
}

/** Sends the form; true when the answer said that it was saved. */
async function bewaar({ adres, koekje, pad }: Werkplek, { verzoek, tekst }: Gesprek): Promise<boolean> {
  const antwoord = await fetch(adres + pad, {
    method: 'POST',
    headers: { origin: adres, cookie: koekje },
    body: new URLSearchParams({ verzoek, tekst, datum: '02-03-2026' }),
    redirect: 'manual',
  }).catch(() => undefined);
  return antwoord?.status === 303;
}

/** Saves one conversation after another, several at once, until nothing answers any more. */
async function bewaarTotDeKlap(
  werkplek: Werkplek,
  sla: () => void,
): Promise<{ verstuurd: Gesprek[]; bevestigd: Gesprek[] }> {
  const verstuurd: Gesprek[] = [];
  const bevestigd: Gesprek[] = [];
  const werk = async () => {
    for (;;) {
      const verzoek = randomUUID();
      const gesprek = { verzoek, tekst: `Gesprek ${verzoek}` };
      verstuurd.push(gesprek);
      if (!(await bewaar(werkplek, gesprek))) return;
      bevestigd.push(gesprek);
      if (bevestigd.length === EERST_BEWAARD) sla();
    }
  };
  await Promise.all(Array.from({ length: TEGELIJK }, werk));
  return { verstuurd, bevestigd };
}

async function listBewaard(map: string): Promise<readonly string[]> {
  const rijen = await vraag(map, `select tekst from gesprek where tekst ~ '^Gesprek [0-9a-f-]{36}$' `);
  return rijen.map(({ tekst = '' }) => tekst).sort();
}

function teksten(gesprekken: readonly Gesprek[]): string[] {
  return gesprekken.map(({ tekst }) => tekst).sort();
}

type Klap = (proces: Proces, map: string) => void;

const slaToepassing: Klap = (proces) => proces.child.kill('SIGKILL');
const slaAlles: Klap = (proces, map) => {
  const pid = readFileSync(join(map, 'postgres', 'postmaster.pid'), 'utf8');
  process.kill(Number.parseInt(pid, 10), 'SIGKILL');
  slaToepassing(proces, map);
};

test('kill -9 in the middle of saving, of the application and then of the database server too, loses nothing confirmed', async () => {
  const map = createDatamap();
  const env = { GROEIPLEK_DATA: map, GROEIPLEK_DEMO: '1' };
  let proces = startGroeiplek(env);
  let werkplek = await meldAan(proces, map);
  const alles: Gesprek[] = [];
  for (const sla of [slaToepassing, slaAlles]) {
    const { verstuurd, bevestigd } = await bewaarTotDeKlap(werkplek, () => sla(proces, map));
    await proces.afloop;
    alles.push(...verstuurd);
    expect(bevestigd.length).toBeGreaterThanOrEqual(EERST_BEWAARD);
    expect(verstuurd.length).toBeGreaterThan(bevestigd.length);

    proces = startGroeiplek(env);
    werkplek = { ...werkplek, adres: await proces.adres() };
    const bewaard = await listBewaard(map);
    expect(bewaard).toEqual([...new Set(bewaard)]);
    expect(bewaard).toEqual(expect.arrayContaining(teksten(bevestigd)));

    // Whoever got no answer sends the same form again; so does someone who went back after an answer.
    for (const gesprek of verstuurd) expect(await bewaar(werkplek, gesprek)).toBe(true);
    expect(await listBewaard(map)).toEqual(teksten(alles));
  }
  expect(await proces.stop('SIGTERM')).toMatchObject({ code: 0 });
});
