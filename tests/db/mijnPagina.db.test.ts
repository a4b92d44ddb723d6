import { tmpdir } from 'node:os';
import pino from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAanmeldingRepository } from '#db/repositories/aanmelding.repository.ts';
import type { RondeUitleg } from '#domain/ronde/index.ts';
import { datum } from '#domain/shared/index.ts';
import { createApp } from '#server/app.ts';
import { createProef, opDossier, type Proef, VANDAAG } from '../support/kandidaatProef.ts';
import { kandidaatMetBesluit, voegPlekToe, voegWerkgeverToe } from '../support/plekProef.ts';

const URL_APP = 'https://groeiplek.example';

let proef: Proef;
let cookie: string;
let app: ReturnType<typeof createApp>;
let noa: string;
let plekken: readonly string[];

/** Noa has the screen of Farah. */
beforeAll(async () => {
  proef = await createProef();
  app = createApp({
    pool: proef.database.pool,
    sleutel: Buffer.alloc(32, 3),
    demo: false,
    vandaag: () => VANDAAG,
    url: URL_APP,
    middelen: { stijl: '/assets/stijl.css', eiland: '/assets/eiland.js', letters: [], tekeningen: {} },
    assetsMap: tmpdir(),
    logger: pino({ level: 'silent' }),
  });
  const werkgever = await voegWerkgeverToe(proef, proef.farah);
  plekken = [
    await voegPlekToe(proef, proef.farah, werkgever),
    await voegPlekToe(proef, proef.farah, werkgever),
    await voegPlekToe(proef, proef.farah, werkgever),
  ];
  noa = await kandidaatMetBesluit(proef, proef.farah, 'Noa van den Berg');
  const token =
    (await createAanmeldingRepository(proef.database.db).openSessie(proef.farah.gebruikerId)) ?? '';
  cookie = `__Host-groeiplek=${token}`;
  await opDossier(proef, proef.farah, noa, async ({ samen }, { vandaag }, { id }) => {
    const sessieId = await samen.openSessie({ dossierId: id, aanwezig: 'Joost', vandaag });
    await samen.vergrendel({ token, sessieId, pincode: '2580' });
  });
});

async function lees(pad: string): Promise<{ readonly naar: string | null; readonly tekst: string }> {
  const antwoord = await app.request(`${URL_APP}${pad}`, { headers: { cookie } });
  const html = (await antwoord.text()).replace(/^.*<main/s, '').replace(/<\/main>.*$/s, '');
  return {
    naar: antwoord.headers.get('location'),
    tekst: html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '),
  };
}

/** A round that was sent, as it came out for Noa. */
async function bewaarRonde(nummer: number, uitleg: RondeUitleg, status = 'verstuurd'): Promise<void> {
  await proef.database.pool.query(
    `insert into ronde (gemeente_code, nummer, status, lot, voorbereid_op, voorbereid_door, gedraaid_op, gedraaid_door,
       beleid, horizon_dagen, markt, markt_hash, toewijzing, toewijzing_hash, verstuurd_op, verstuurd_door)
     values ('GM0034', $1, $2, 'x', '2026-02-16', 'Farah', '2026-02-16', 'Farah', 'b', 56, 'm', repeat('0', 64), 't',
       repeat('0', 64), case when $2 = 'verstuurd' then '2026-02-16'::date end, case when $2 = 'verstuurd' then 'Farah' end)`,
    [nummer, status],
  );
  await proef.database.pool.query(
    `insert into ronde_uitkomst (gemeente_code, ronde_id, dossier_id, uitleg)
     select r.gemeente_code, r.id, d.id, $2 from ronde r join dossier d on d.gemeente_code = r.gemeente_code
     where r.nummer = $1 and d.nummer = $3`,
    [nummer, JSON.stringify(uitleg), noa],
  );
}

describe('while a candidate has the screen', () => {
  it.each([
    '/werk',
    '/werk/kandidaten',
    '/start',
    '/sturing',
    '/beheer/gebruikers',
    '/regio/plekken',
    '/werk/plekken',
  ])('%s stays shut', async (pad) => {
    expect((await lees(pad)).naar).toBe('/mijn');
  });

  it('forms of staff stay shut too', async () => {
    const antwoord = await app.request(`${URL_APP}/werk/kandidaten/${noa}/keuze/bewaren`, {
      method: 'POST',
      headers: { cookie, origin: URL_APP },
      body: new URLSearchParams({ aanwezig: 'ik' }),
    });
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/mijn']);
  });

  it('a screen whose sitting another colleague took over can only go back', async () => {
    const pool = proef.database.pool;
    await pool.query('update samen_sessie set gebruiker_id = $1', [proef.bram.gebruikerId]);
    expect((await lees('/mijn')).naar).toBe('/mijn/stop');
    expect((await lees('/mijn/stop')).tekst).toContain('Geef het scherm terug');
    await pool.query('update samen_sessie set gebruiker_id = $1', [proef.farah.gebruikerId]);
    expect((await lees('/mijn')).tekst).toContain('Hallo Noa.');
  });
});

describe('what came of the choice', () => {
  it('says when nothing happened yet, also when a round ran and was not sent', async () => {
    await bewaarRonde(1, { toegewezen: { plek: plekken[0] ?? '', rang: 1 }, plekken: [] }, 'gedraaid');
    expect((await lees('/mijn/uitkomst')).tekst).toContain('Er is nog niets gebeurd met jouw keuze.');
    expect((await lees('/mijn')).tekst).not.toContain('Wat gebeurde er');
  });

  it('tells place by place why, in three lists, and what would help; nothing about others', async () => {
    const [een = '', twee = '', drie = ''] = plekken;
    await bewaarRonde(2, {
      toegewezen: null,
      plekken: [
        {
          ...{ plek: een, rang: 1 },
          uitslag: { soort: 'vol', zitplaatsen: 3, gronden: { garantie: 0, eerder: 3, loting: 0 } },
        },
        {
          ...{ plek: twee, rang: 2 },
          uitslag: {
            soort: 'past-niet',
            toets: { code: 'reisafstand', gevraagd: 8000, geboden: 10_300, uitkomst: 'voldoet-niet' },
          },
        },
        { plek: drie, rang: 3, uitslag: { soort: 'onbekend', vragen: [{ code: 'uren', aan: 'kandidaat' }] } },
      ],
      watHelpt: {
        hulp: [{ plek: twee, soort: 'afstand', meters: 2300 }],
        tekort: { plekken: 2, aantallen: null },
      },
    });
    const { tekst } = await lees('/mijn/uitkomst');
    const volgorde = [
      'Op 16 februari 2026 verdeelden we de vrije plekken.',
      'Er was nog geen plek voor jou. Dat ligt niet aan jou.',
      'Dit past goed',
      'Mensen die langer wachten gingen voor.',
      'Dit past minder goed',
      'Het is te ver van je huis.',
      'Dit weten we nog niet',
      'Hoeveel uur is het? We vragen het aan jou.',
      'Wat kan helpen?',
      'Jij wilt 2,3 kilometer verder reizen.',
    ].map((zin) => tekst.replace(/ +/g, ' ').indexOf(zin));
    expect(volgorde.every((plaats, i) => plaats > (volgorde[i - 1] ?? -1))).toBe(true);
    expect(tekst).not.toMatch(/%|k-[a-z0-9]{6}/);
    expect((await lees('/mijn')).tekst).toContain('Wat gebeurde er met mijn keuze?');
  });

  it('the newest round comes first, the one before stays to read', async () => {
    const [een = ''] = plekken;
    await bewaarRonde(3, {
      toegewezen: { plek: een, rang: 1 },
      vastgezet: { datum: datum('2026-02-20'), reden: 'Je liep hier al mee.' },
      plekken: [{ plek: een, rang: 1, uitslag: { soort: 'toegewezen' } }],
    });
    const nieuwste = (await lees('/mijn/uitkomst')).tekst;
    expect(nieuwste).toContain('Er was een plek voor jou: Dieren verzorgen bij Het Erf.');
    expect(nieuwste).toContain('De reden: Je liep hier al mee.');
    expect((await lees('/mijn/uitkomst?ronde=2')).tekst).toContain('Er was nog geen plek voor jou.');
  });
});
