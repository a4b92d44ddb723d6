import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type pg from 'pg';
import type { BenchDatabase } from './database.ts';
import { GROOTSTE } from './gegevens.ts';
import { showKop, showRegel } from './rapport.ts';
import { assetsMap, createToepassing } from './toepassing.ts';

const OPENBAAR = [
  '/',
  '/gemeenten',
  '/gemeenten/almere',
  '/regios',
  '/regios/flevoland',
  '/uitleg/hoe-we-tellen',
]
  .concat(['/uitleg/beschut-werk', '/aanmelden'])
  .concat([
    '/api/v1/gemeenten',
    '/api/v1/gemeenten/GM0034/standen?peildatum=2025-12-31',
    '/api/v1/landelijk/standen',
  ]);
const WERK = [
  '/werk',
  '/werk/kandidaten',
  '/werk/kandidaten?per=150',
  '/werk/kandidaten/nieuw',
  '/werk/wachtlijst',
].concat([
  ...['/werk/werkgevers', '/werk/plekken', '/werk/rondes', '/sturing', '/sturing/keuze', '/sturing/werving'],
  ...['/regio', '/regio/plekken'],
]);
const DOSSIER = ['', '/advies', '/keuze', '/werk', '/tijdlijn'];
const BEHEER = ['/beheer/gebruikers', '/beheer/regels', '/beheer/logboek'];

/** Begin and end of a transaction are no questions. */
const OMLIJSTING = /^\s*(begin|commit|rollback)\b/i;

type Persoon = { readonly rol: string; readonly paden: readonly string[] };

/** Size of every main page and number of queries behind it, and of the files that come with each. */
export async function measurePaginas(database: BenchDatabase): Promise<void> {
  let vragen = 0;
  const toepassing = createToepassing(database, (sql) => {
    if (!OMLIJSTING.test(sql)) vragen += 1;
  });
  showKop('Pages, second visit: queries with that of the session, bytes, bytes with gzip, milliseconds');
  const dossier = await findDossier(database.kaal);
  const groepen: readonly Persoon[] = [
    { rol: '', paden: OPENBAAR },
    {
      rol: 'klantmanager',
      paden: [
        ...WERK,
        ...DOSSIER.map((deel) => `/werk/kandidaten/${dossier.nummer}${deel}`),
        `/werk/matchen/${dossier.nummer}`,
      ],
    },
    { rol: 'beheerder', paden: BEHEER },
  ];
  for (const { rol, paden } of groepen) {
    const wie = rol === 'klantmanager' ? dossier.klantmanager : await findGebruiker(database.kaal, rol);
    const koekje = wie === undefined ? undefined : await toepassing.meldAan(wie);
    for (const pad of paden) {
      // The first visit fills the memory of the reference data; the second one is what everybody after it gets.
      await (await toepassing.get(pad, koekje)).arrayBuffer();
      vragen = 0;
      const begin = performance.now();
      const antwoord = await toepassing.get(pad, koekje);
      const inhoud = Buffer.from(await antwoord.arrayBuffer());
      const duur = Math.round(performance.now() - begin);
      const naam = pad.replace(/k-[a-z0-9]{6}/, 'k-…').padEnd(56);
      if (antwoord.status !== 200) showRegel(`${naam} ${antwoord.status}`);
      else
        showRegel(
          `${naam} ${tel(vragen)} ${tel(inhoud.length)} ${tel(gzipSync(inhoud).length)} ${tel(duur)}`,
        );
    }
  }
  showBestanden();
}

function showBestanden(): void {
  showKop('Files for the browser: bytes, bytes with gzip');
  const map = assetsMap();
  for (const naam of readdirSync(map).filter((bestand) => /\.(css|js|woff2)$/.test(bestand))) {
    const inhoud = readFileSync(join(map, naam));
    showRegel(`${naam.padEnd(56)} ${tel(inhoud.length)} ${tel(gzipSync(inhoud).length)}`);
  }
  showRegel('(latin-ext comes only with a page that has such letters)');
}

function tel(aantal: number): string {
  return String(aantal).padStart(7);
}

/** A running dossier of the klantmanager with most people. */
async function findDossier(kaal: pg.Pool): Promise<{ nummer: string; klantmanager: string }> {
  const { rows } = await kaal.query<{ nummer: string; klantmanager: string }>(
    `select d.nummer, d.klantmanager_id as klantmanager from dossier d
     join dienstverband v on v.gemeente_code = d.gemeente_code and v.dossier_id = d.id
     where d.gemeente_code = $1 and d.gesloten_op is null and d.klantmanager_id is not null
     order by count(*) over (partition by d.klantmanager_id) desc, d.nummer limit 1`,
    [GROOTSTE.gemeente],
  );
  const [eerste] = rows;
  if (eerste === undefined) throw new Error('no dossier');
  return eerste;
}

async function findGebruiker(kaal: pg.Pool, rol: string): Promise<string | undefined> {
  const { rows } = await kaal.query<{ id: string }>(
    `select gebruiker_id as id from gebruiker_rol where gemeente_code = $1 and rol = $2 order by id limit 1`,
    [GROOTSTE.gemeente, rol],
  );
  return rows[0]?.id;
}
