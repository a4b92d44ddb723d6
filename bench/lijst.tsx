import { Hono } from 'hono';
import type pg from 'pg';
import { renderToString } from 'preact-render-to-string';
import type { BenchDatabase } from './database.ts';
import { GROOTSTE, LIJST, PEILDATUM } from './gegevens.ts';
import { measureOmEnOm } from './meting.ts';
import { showRegel, showVergelijking } from './rapport.ts';
import { createToepassing } from './toepassing.ts';

const DOEL = 1.5;
const RONDES = { rondes: 11, perRonde: 15, opwarmen: 30 };
const PAD = `/werk/kandidaten?per=${LIJST}`;

type Rij = {
  nummer: string;
  naam: string;
  stap: string;
  wachtSinds: string | null;
  wens: string | null;
  herkomst: string;
  gesprek: string | null;
};

/**
 * The columns of the list for known people, by hand: no search, order, filters, row-level security or session. The
 * step is derived from the same facts.
 */
const KAAL = `
  select d.nummer, concat(p.achternaam, ', ', concat_ws(' ', p.voornaam, nullif(p.voorvoegsel, ''))) as naam, d.herkomst,
    case
      when v.id is null then coalesce((
        select stap from (
          select ontvangen_op as dag, 1 as orde, 'advies-aangevraagd' as stap from adviesaanvraag
          where gemeente_code = d.gemeente_code and dossier_id = d.id and ingetrokken_op is null
          union all
          select uitgebracht_op, 2, 'advies-' || uitkomst from advies
          where gemeente_code = d.gemeente_code and dossier_id = d.id
          union all
          select case soort when 'afwijzing' then genomen_op else coalesce(upper(geldig), lower(geldig)) end, 3, 'niet-vastgesteld'
          from beschikking where gemeente_code = d.gemeente_code and dossier_id = d.id and soort in ('vaststelling', 'afwijzing')
        ) g where dag <= $3::date order by dag desc, orde desc limit 1), 'verkenning')
      when exists (select from dienstverband where gemeente_code = d.gemeente_code and dossier_id = d.id
        and regeling = 'beschut-werk' and periode @> $3::date) then 'werkzaam'
      when exists (select from plaatsing where gemeente_code = d.gemeente_code and dossier_id = d.id
        and soort = 'proefplaats' and periode @> $3::date) then 'proefplaats'
      when exists (select from aanhouding where gemeente_code = d.gemeente_code and dossier_id = d.id
        and periode @> $3::date) then 'aangehouden'
      when exists (select from voorstel where gemeente_code = d.gemeente_code and dossier_id = d.id
        and voorgesteld_op <= $3::date and (afgerond_op is null or afgerond_op > $3::date)) then 'voorstel'
      else 'wachtend' end as stap,
    v.wacht_sinds as "wachtSinds", w.naam as wens,
    (select max(gevoerd_op) from gesprek where gemeente_code = d.gemeente_code and dossier_id = d.id) as gesprek
  from unnest($2::uuid[]) with ordinality as lijst (id, plaats)
  join dossier d on d.gemeente_code = $1 and d.id = lijst.id
  join persoon p on p.gemeente_code = d.gemeente_code and p.id = d.persoon_id
  left join beschikking v on v.gemeente_code = d.gemeente_code and v.dossier_id = d.id and v.geldig @> $3::date
  left join kandidaatprofiel k on k.gemeente_code = d.gemeente_code and k.dossier_id = d.id
  left join werksoort w on w.code = k.werksoorten[1]
  order by lijst.plaats`;

const LOG = `insert into auditregel (gemeente_code, gebruiker_id, handeling, tabel, betrokkenen)
  values ($1, $2, 'gelezen', 'kandidaten', $3)`;

/** The list of people of one klantmanager against a bare table of the same rows. */
export async function measureLijst(database: BenchDatabase): Promise<void> {
  const { kaal } = database;
  const klantmanager = await findKlantmanager(kaal);
  const toepassing = createToepassing(database);
  const koekje = await toepassing.meldAan(klantmanager);
  const pagina = async () => {
    const antwoord = await toepassing.get(PAD, koekje);
    return { status: antwoord.status, tekst: await antwoord.text() };
  };
  const eerste = await pagina();
  const nummers = [...eerste.tekst.matchAll(/id="rij-(k-[a-z0-9]{6})"/g)].map(([, nummer = '']) => nummer);
  const ids = await listIds(kaal, nummers);
  if (eerste.status !== 200 || ids.length !== LIJST) throw new Error(`the list shows ${ids.length} people`);

  const kaleApp = new Hono();
  kaleApp.get('/', async (c) => c.html(await showKaleLijst(kaal, klantmanager, ids)));
  const kalePagina = async () => await (await kaleApp.request('/')).text();
  const kaleTekst = await kalePagina();

  const [a, b] = await measureOmEnOm(
    [
      { naam: 'Groeiplek, the whole page for a signed-in person', doe: pagina },
      {
        naam: 'floor: a bare page of one query by id, one log line and one table',
        doe: kalePagina,
      },
    ],
    RONDES,
  );
  if (a === undefined || b === undefined) return;
  showVergelijking({
    wat: `List of ${LIJST} people of one klantmanager, gemeente of ${GROOTSTE.dossiers} dossiers`,
    eigen: a,
    vloer: b,
    doel: DOEL,
  });
  showRegel(`page ${Buffer.byteLength(eerste.tekst)} bytes, floor ${Buffer.byteLength(kaleTekst)} bytes`);
}

async function showKaleLijst(kaal: pg.Pool, klantmanager: string, ids: readonly string[]): Promise<string> {
  const client = await kaal.connect();
  try {
    await client.query('begin');
    const { rows } = await client.query<Rij>(KAAL, [GROOTSTE.gemeente, ids, PEILDATUM]);
    await client.query(LOG, [GROOTSTE.gemeente, klantmanager, ids]);
    await client.query('commit');
    return `<!doctype html>${renderToString(<KaleLijst rijen={rows} />)}`;
  } finally {
    client.release();
  }
}

function KaleLijst({ rijen }: { readonly rijen: readonly Rij[] }) {
  return (
    <html lang="nl">
      <head>
        <title>Kandidaten</title>
      </head>
      <body>
        <table>
          <tbody>
            {rijen.map((rij) => (
              <tr key={rij.nummer}>
                <th>
                  <a href={`/werk/kandidaten/${rij.nummer}`}>{rij.naam}</a>
                </th>
                <td>{rij.stap}</td>
                <td>{rij.wachtSinds}</td>
                <td>{rij.wens}</td>
                <td>{rij.herkomst}</td>
                <td>{rij.gesprek}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </body>
    </html>
  );
}

/** The klantmanager with the most open dossiers. */
async function findKlantmanager(kaal: pg.Pool): Promise<string> {
  const { rows } = await kaal.query<{ id: string }>(
    `select klantmanager_id as id from dossier where gemeente_code = $1 and gesloten_op is null
     and klantmanager_id is not null group by klantmanager_id order by count(*) desc limit 1`,
    [GROOTSTE.gemeente],
  );
  const [eerste] = rows;
  if (eerste === undefined) throw new Error('no klantmanager');
  return eerste.id;
}

/** Ids of the dossiers, in the order of the numbers. */
async function listIds(kaal: pg.Pool, nummers: readonly string[]): Promise<readonly string[]> {
  const { rows } = await kaal.query<{ id: string }>(
    `select d.id from unnest($2::text[]) with ordinality as lijst (nummer, plaats)
     join dossier d on d.gemeente_code = $1 and d.nummer = lijst.nummer order by lijst.plaats`,
    [GROOTSTE.gemeente, nummers],
  );
  return rows.map(({ id }) => id);
}
