import { describe, expect, it } from 'vitest';
import { beantwoordVoorstel, trekVoorstelIn } from '#application/voorstel/index.ts';
import { laadDemo } from '#db/demo/index.ts';
import { inTransactie } from '#db/verbinding/index.ts';
import { parseDossierId, parseGebruikerId, parseGemeenteCode } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { createPoorten } from '#server/poorten.ts';
import { createProefApp, VANDAAG } from '../api/proefApp.ts';
import { createTestDatabase } from '../support/database.ts';

const URL_APP = 'https://groeiplek.example';
const SLEUTEL = Buffer.alloc(32, 1);
const GEEN_ID = '00000000-0000-4000-8000-000000000000';

const { pool, db } = await createTestDatabase({ referentie: true });
await laadDemo(pool, { soort: 'almere', peildatum: VANDAAG, sleutel: SLEUTEL });
const app = createProefApp({ pool });
const cookies = { Joost: await meldAan('Joost Vermeer'), Farah: await meldAan('Farah El Idrissi') };
const noa = await findNummer('Noa', 'Berg');
const milan = await findNummer('Milan', 'Yıldız');
const tess = await findNummer('Tess', 'Jansen');
const sem = await findNummer('Sem', 'Boer');

async function vraag(sql: string, waarden: readonly unknown[] = []): Promise<Record<string, string>[]> {
  const { rows } = await pool.query<Record<string, string>>(sql, [...waarden]);
  return rows;
}

async function meldAan(naam: string): Promise<string> {
  const [gebruiker] = await vraag('select id from gebruiker where naam = $1', [naam]);
  const antwoord = await app.request(`${URL_APP}/aanmelden`, {
    method: 'POST',
    headers: { origin: URL_APP },
    body: new URLSearchParams({ gebruiker: gebruiker?.id ?? '' }),
  });
  return antwoord.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function findNummer(voornaam: string, achternaam: string): Promise<string> {
  const [rij] = await vraag(
    `select d.nummer from dossier d join persoon p on p.gemeente_code = d.gemeente_code and p.id = d.persoon_id
     where p.voornaam = $1 and p.achternaam = $2 and d.gemeente_code = 'GM0034'`,
    [voornaam, achternaam],
  );
  return rij?.nummer ?? '';
}

async function open(wie: keyof typeof cookies, pad: string): Promise<{ status: number; html: string }> {
  const antwoord = await app.request(`${URL_APP}${pad}`, { headers: { cookie: cookies[wie] } });
  return { status: antwoord.status, html: await antwoord.text() };
}

const DOSSIER = '/werk/kandidaten/:nummer';

/** Written by hand: the staff pages that a jobcoach may open; whatever is not here stays shut. */
const VOOR_JOBCOACH = [
  '/werk',
  '/werk/kandidaten',
  '/werk/kandidaten/zoeken',
  '/werk/plekken',
  '/werk/plekken/:nummer',
  '/werk/voorstellen/:id',
  ...['', '/wensen', '/tijdlijn', '/gesprek', '/keuze', '/keuze/nieuw', '/keuze/bewaren', '/samen'].map(
    (deel) => `${DOSSIER}${deel}`,
  ),
  ...['/rondes', '/voorstellen/:id', '/werk'].map((deel) => `${DOSSIER}${deel}`),
  '/werk/matchen/:nummer',
  '/werk/matchen/:nummer/vergelijk',
];

/** Acts of a jobcoach, by the page whose form sends them. */
const HANDELINGEN = [
  '/werk/kandidaten/zoeken',
  ...['/wensen', '/gesprek', '/keuze/bewaren', '/samen', '/voorstellen/:id'].map(
    (deel) => `${DOSSIER}${deel}`,
  ),
];

function listRoutes(methode: 'GET' | 'POST'): readonly string[] {
  const paden = app.routes.filter(({ method }) => method === methode).map(({ path }) => path);
  return [...new Set(paden)].filter((pad) => /^\/(werk|sturing|beheer|regio)(\/|$)/.test(pad));
}

function vulIn(patroon: string, dossier: string): string {
  return patroon
    .replace('/werk/kandidaten/:nummer', `/werk/kandidaten/${dossier}`)
    .replace('/werk/matchen/:nummer', `/werk/matchen/${dossier}`)
    .replace(/:nummer/, 'p-aaaaaa')
    .replace(/:\w+/g, GEEN_ID);
}

describe('role × page', () => {
  it('knows every page that it opens', () => {
    expect(VOOR_JOBCOACH.filter((patroon) => !listRoutes('GET').includes(patroon))).toEqual([]);
  });

  it.each(listRoutes('GET').filter((patroon) => !VOOR_JOBCOACH.includes(patroon)))(
    '%s is not for a jobcoach',
    async (patroon) => {
      expect((await open('Joost', vulIn(patroon, noa))).status).toBe(403);
    },
  );

  it.each(listRoutes('GET').filter((patroon) => /(kandidaten|matchen)\/:nummer/.test(patroon)))(
    '%s does not exist for someone else’s person, also after a search for the number',
    async (patroon) => {
      const { status, html } = await open('Joost', vulIn(patroon, sem));
      expect(status).toBe(VOOR_JOBCOACH.includes(patroon) ? 404 : 403);
      expect(html).not.toContain('Sem');
    },
  );

  it.each(listRoutes('POST').filter((patroon) => !HANDELINGEN.includes(patroon)))(
    'nothing can be sent to %s',
    async (patroon) => {
      const antwoord = await app.request(`${URL_APP}${vulIn(patroon, noa)}`, {
        method: 'POST',
        headers: { origin: URL_APP, cookie: cookies.Joost },
        body: new URLSearchParams({ verzoek: GEEN_ID }),
      });
      expect(antwoord.status).toBe(403);
    },
  );
});

/** What must not reach a jobcoach, as it stands on a page of the klantmanager. */
const VERBORGEN: readonly (readonly [string, RegExp])[] = [
  ['BSN', /BSN|burgerservicenummer/i],
  ['birth date', /14 mei 2003|14-05-2003/],
  ['where the person came from', /Bijstand/],
  ['notes of the klantmanager', /Is graag met dieren bezig/],
  ['the request to UWV', /Advies gevraagd/],
  ['the decision', /Besluit: beschut werk/],
  ['money', /€/],
  ['wage', /loonwaarde|loonkostensubsidie/i],
];

const PAGINAS_NOA = [
  '',
  '/wensen',
  '/tijdlijn',
  '/gesprek',
  '/keuze',
  '/keuze/nieuw',
  '/rondes',
  '/samen',
  '/werk',
].map((deel) => `/werk/kandidaten/${noa}${deel}`);
const PAGINAS_JOOST = [
  ...PAGINAS_NOA,
  ...['', '/tijdlijn', '/keuze', '/werk'].map((deel) => `/werk/kandidaten/${milan}${deel}`),
  `/werk/matchen/${noa}`,
  '/werk/kandidaten',
  '/werk/plekken',
];

describe('role × field', async () => {
  const vanJoost = await Promise.all(PAGINAS_JOOST.map((pad) => open('Joost', pad)));
  const dossierNoa = `/werk/kandidaten/${noa}`;
  const vanFarah = await Promise.all(
    [...PAGINAS_JOOST, `${dossierNoa}/gegevens`, `${dossierNoa}/bsn`].map((pad) => open('Farah', pad)),
  );

  it('every page of an own person opens', () => {
    expect(vanJoost.map(({ status }) => status)).toEqual(PAGINAS_JOOST.map(() => 200));
  });

  it.each(VERBORGEN)('%s is on a page of the klantmanager and on none of the jobcoach', (_naam, tekst) => {
    expect(vanFarah.some(({ html }) => tekst.test(html))).toBe(true);
    expect(PAGINAS_JOOST.filter((_, plaats) => tekst.test(vanJoost[plaats]?.html ?? ''))).toEqual([]);
  });

  it('shows no BSN at all: every invented one begins with 9999', () => {
    expect(vanJoost.filter(({ html }) => /\b9999\d{5}\b/.test(html))).toEqual([]);
  });

  it('leads to no page that stays shut', () => {
    const links = vanJoost.flatMap(({ html }) =>
      [...html.matchAll(/<a[^>]* href="(\/(?:werk|sturing|beheer|regio)[^"?#]*)/g)].map(
        ([, href]) => href ?? '',
      ),
    );
    const past = VOOR_JOBCOACH.map((patroon) => new RegExp(`^${patroon.replace(/:\w+/g, '[\\w-]+')}$`));
    expect([...new Set(links)].filter((href) => !past.some((patroon) => patroon.test(href)))).toEqual([]);
  });

  it('shows needs, choice, contract and conversations', () => {
    const html = vanJoost.map((pagina) => pagina.html).join('');
    for (const tekst of [
      'een vaste begeleider',
      'Dieren verzorgen op Het Erf',
      '32 uur',
      'konijnen van haar oma',
    ]) {
      expect(html).toContain(tekst);
    }
  });
});

async function telMensen(pad: string): Promise<string | undefined> {
  return /(\d+) (?:mensen|mens)</.exec((await open('Joost', pad)).html)?.[1];
}

describe('the own people', () => {
  it('are the open dossiers with this jobcoach, whatever the address asks', async () => {
    const [telling] = await vraag(
      `select count(*)::text as aantal from dossier where gesloten_op is null
       and jobcoach_id = (select id from gebruiker where naam = 'Joost Vermeer')`,
    );
    expect(Number(telling?.aantal)).toBeGreaterThan(10);
    expect(await telMensen('/werk/kandidaten')).toBe(telling?.aantal);
    expect(await telMensen('/werk/kandidaten?bereik=alle&herkomst=bijstand')).toBe(telling?.aantal);
    const { html } = await open('Joost', '/werk/kandidaten?bereik=alle&per=150');
    for (const nummer of [noa, milan, tess]) expect(html).toContain(nummer);
    expect(html).not.toContain(sem);
    expect(html).not.toContain('Mensen van collega');
  });

  it('are gone when the dossier closes, or the role or the coach ends', async () => {
    const mag = async (pad = `/werk/kandidaten/${tess}`) => (await open('Joost', pad)).status;
    const joost = `(select id from gebruiker where naam = 'Joost Vermeer')`;
    expect(await mag()).toBe(200);
    await pool.query(
      `update dossier set gesloten_op = '2026-03-02', reden_einde = 'overig' where nummer = $1`,
      [tess],
    );
    expect(await mag()).toBe(404);
    await pool.query('update dossier set gesloten_op = null, reden_einde = null where nummer = $1', [tess]);
    await pool.query('update dossier set jobcoach_id = null where nummer = $1', [tess]);
    expect(await mag()).toBe(404);
    await pool.query(`update dossier set jobcoach_id = ${joost} where nummer = $1`, [tess]);
    expect(await mag()).toBe(200);
    const zetRol = (rol: string) =>
      pool.query(`update gebruiker_rol set rol = $1 where gebruiker_id = ${joost}`, [rol]);
    await zetRol('klantmanager');
    const antwoord = await app.request(`${URL_APP}/werk/kandidaten/${tess}`, {
      headers: { cookie: cookies.Joost },
    });
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('/reden'),
    ]);
    await zetRol('jobcoach');
    expect(await mag()).toBe(200);
  });

  it('a jobcoach is an account or a name, never both', async () => {
    await expect(
      pool.query(`update dossier set jobcoach = 'Marit Haan' where nummer = $1`, [noa]),
    ).rejects.toMatchObject({
      constraint: 'dossier_een_jobcoach',
    });
  });
});

describe('answering an offer', async () => {
  const [joost] = await vraag(`select id from gebruiker where naam = 'Joost Vermeer'`);
  const [gedaan] = await vraag(
    `select dossier_id from voorstel where gemeente_code = 'GM0034' and status = 'open' limit 1`,
  );
  const gebruikerId = parseGebruikerId(joost?.id ?? '');
  const gemeenteCode = parseGemeenteCode('GM0034');
  const dossierId = parseDossierId(gedaan?.dossier_id ?? '');
  if (!gebruikerId || !gemeenteCode || !dossierId) throw new Error('no open proposal');
  const actor: Actor = { gebruikerId, gemeenteCode, naam: 'Joost', rollen: ['jobcoach'] };

  it('for the employer, or withdrawing it, is refused', async () => {
    const werk = { actor, vandaag: VANDAAG };
    const uitkomsten = await inTransactie(db, actor, async (tx) => {
      const poorten = createPoorten(tx, { sleutel: SLEUTEL });
      const beelden = await poorten.voorstellen.listVoorstellen(dossierId);
      const beeld = beelden.find(({ status }) => status === 'open');
      if (beeld === undefined) throw new Error('no open proposal');
      const { versie } = beeld;
      return [
        await beantwoordVoorstel(werk, poorten, beeld, {
          ...{ versie, reden: '', antwoord: { kant: 'werkgever', antwoord: 'ja' } as const },
        }),
        await trekVoorstelIn(werk, poorten, beeld, { versie, reden: 'Toch niet.' }),
      ];
    });
    expect(uitkomsten).toEqual([
      { ok: false, error: { code: 'kant-niet-van-jou' } },
      { ok: false, error: { code: 'intrekken-mag-niet' } },
    ]);
  });
});
