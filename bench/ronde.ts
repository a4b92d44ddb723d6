import type pg from 'pg';
import { createDatabase } from '#db/verbinding/index.ts';
import { parseGebruikerId, parseGemeenteCode } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import type { BenchDatabase, BenchServer } from './database.ts';
import { GROOTSTE } from './gegevens.ts';
import { asTijd, showKop, showRegel } from './rapport.ts';
import { FASEN, type Fase } from './ronde/klok.ts';
import { vulMarkt } from './ronde/marktVulling.ts';
import { measureVloer, type Vloer } from './ronde/vloer.ts';
import { draaiWeek, type Week } from './ronde/week.ts';

const MARKT_MENSEN = 60_000;

/** Rounds of some gemeenten together, with the least that they can cost. */
type Som = { readonly weken: readonly Week[]; readonly vloeren: readonly Vloer[]; readonly langste: number };

/** A weekly round of every gemeente of the demo in turn, and that of the largest one by itself. */
export async function measureRonde(database: BenchDatabase): Promise<void> {
  const actoren = await listActoren(database.kaal);
  const som = await draaiAlle(database, actoren);
  showSom(`Weekly round of ${som.weken.length} gemeenten in turn, from the tables to stored offers`, som);
}

/** One gemeente that is as large as the country: the market of the generator, stored as people, lists and places. */
export async function measureRondeMarkt(server: BenchServer): Promise<void> {
  const database = await server.createDatabase('bench_markt');
  try {
    await vulMarkt(database.kaal, GROOTSTE.gemeente, MARKT_MENSEN);
    const som = await draaiAlle(database, await listActoren(database.kaal));
    showSom(`Weekly round of one gemeente with the market of ${MARKT_MENSEN} people`, som);
  } finally {
    await database.stop();
  }
}

async function draaiAlle({ pool, kaal }: BenchDatabase, actoren: readonly Actor[]): Promise<Som> {
  const db = createDatabase(pool);
  const weken: Week[] = [];
  const vloeren: Vloer[] = [];
  let langste = 0;
  for (const actor of actoren) {
    const week = await draaiWeek(db, actor);
    if (week === undefined) continue;
    weken.push(week);
    langste = Math.max(langste, totaal(week));
    vloeren.push(await measureVloer(kaal, actor.gemeenteCode, week.markt));
  }
  return { weken, vloeren, langste };
}

function showSom(titel: string, { weken, vloeren, langste }: Som): void {
  const tel = (van: (week: Week) => number) => weken.reduce((som, week) => som + van(week), 0);
  const fase = (naam: Fase) => tel(({ tijden }) => tijden.get(naam) ?? 0);
  const vloer = (van: (een: Vloer) => number) => vloeren.reduce((som, een) => som + van(een), 0);
  const eigen = tel(totaal);
  const vloerSom = vloer(({ lezen, ontleden, bewaren }) => lezen + ontleden + bewaren);
  showKop(titel);
  showRegel(
    `${tel((w) => w.deelnemers)} people, ${tel((w) => w.keuzes)} choices, ${tel((w) => w.geplaatst)} placed, ${tel((w) => w.aangeboden)} offers stored`,
  );
  for (const naam of FASEN) {
    showRegel(`${naam}: ${asTijd(fase(naam))}, ${Math.round((100 * fase(naam)) / eigen)}%`);
  }
  showRegel(`together ${asTijd(eigen)}; the longest gemeente ${asTijd(langste)}`);
  showRegel(`floor: the same people, lists and places bare, by key: ${asTijd(vloer((v) => v.lezen))}`);
  showRegel(`floor: JSON.parse of the market files: ${asTijd(vloer((v) => v.ontleden))}`);
  showRegel(
    `floor: COPY of the same rows, no keys, no indexes, no checks: ${asTijd(vloer((v) => v.bewaren))}`,
  );
  showRegel(`ratio ${(eigen / vloerSom).toFixed(1)}`);
}

function totaal({ tijden }: Week): number {
  return [...tijden.values()].reduce((som, tijd) => som + tijd, 0);
}

/** A klantmanager of every gemeente. */
async function listActoren(kaal: pg.Pool): Promise<readonly Actor[]> {
  const { rows } = await kaal.query<{ gemeente: string; gebruiker: string; naam: string }>(
    `select distinct on (g.gemeente_code) g.gemeente_code as gemeente, g.id as gebruiker, g.naam
     from gebruiker g join gebruiker_rol r on r.gemeente_code = g.gemeente_code and r.gebruiker_id = g.id
     where r.rol = 'klantmanager' order by g.gemeente_code, g.id`,
  );
  return rows.flatMap(({ gemeente, gebruiker, naam }) => {
    const [gemeenteCode, gebruikerId] = [parseGemeenteCode(gemeente), parseGebruikerId(gebruiker)];
    return gemeenteCode && gebruikerId ? [{ gemeenteCode, gebruikerId, naam, rollen: ['klantmanager'] }] : [];
  });
}
