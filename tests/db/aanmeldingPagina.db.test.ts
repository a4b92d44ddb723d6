import { tmpdir } from 'node:os';
import pino from 'pino';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAanmeldingRepository } from '#db/repositories/aanmelding.repository.ts';
import { createApp } from '#server/app.ts';
import { createProef, type Proef, VANDAAG } from '../support/kandidaatProef.ts';

const URL_APP = 'https://groeiplek.example';
const WACHTWOORD = 'paard batterij nietje';

let proef: Proef;
let app: ReturnType<typeof createApp>;
let gebruikerId: string;

/** The application of a real municipality: no demo. */
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
  const token = await proef.als(proef.farah, async ({ gebruikers }) => {
    gebruikerId = await gebruikers.create(
      { naam: 'Sanne Bos', email: 'sanne@voorbeeld.nl', functie: '', rollen: ['klantmanager'] },
      VANDAAG,
    );
    return await gebruikers.createLink(gebruikerId);
  });
  await createAanmeldingRepository(proef.database.db).zetWachtwoord(token ?? '', WACHTWOORD);
});

async function meldAan(velden: Record<string, string>): Promise<Response> {
  return await app.request(`${URL_APP}/aanmelden`, {
    method: 'POST',
    headers: { origin: URL_APP },
    body: new URLSearchParams(velden),
  });
}

describe('signing in outside demo mode', () => {
  it('asks an e-mail address and a password, and offers nobody to choose', async () => {
    const pagina = await (await app.request(`${URL_APP}/aanmelden`)).text();
    expect(pagina).toContain('name="email"');
    expect(pagina).not.toContain('Inloggen als');
    expect(pagina).not.toContain('Verzonnen gegevens');
  });

  it('choosing a person does not work', async () => {
    const antwoord = await meldAan({ gebruiker: gebruikerId });
    expect(antwoord.status).toBe(400);
    expect(antwoord.headers.get('set-cookie')).toBeNull();
  });

  it('tells about empty fields, one by one', async () => {
    const pagina = await (await meldAan({ email: '', wachtwoord: '' })).text();
    expect(pagina).toContain('Vul je e-mailadres in.');
    expect(pagina).toContain('Vul je wachtwoord in.');
  });

  it('a wrong password keeps the address, never the password, and says the same as an unknown address', async () => {
    const fout = await meldAan({ email: 'sanne@voorbeeld.nl', wachtwoord: 'geraden wachtwoord' });
    const onbekend = await meldAan({ email: 'niemand@voorbeeld.nl', wachtwoord: 'geraden wachtwoord' });
    const zin = 'Dit e-mailadres en wachtwoord horen niet bij elkaar.';
    for (const antwoord of [fout, onbekend]) {
      expect([antwoord.status, antwoord.headers.get('set-cookie')]).toEqual([400, null]);
      const pagina = await antwoord.text();
      expect(pagina).toContain(zin);
      expect(pagina).toContain('@voorbeeld.nl');
      expect(pagina).not.toContain('geraden');
    }
  });

  it('the right password gives a cookie that only this website and only https gets', async () => {
    const antwoord = await meldAan({ email: 'Sanne@voorbeeld.nl', wachtwoord: WACHTWOORD, naar: '/sturing' });
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/sturing']);
    const cookie = antwoord.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-groeiplek=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    const pagina = await app.request(`${URL_APP}/werk`, {
      headers: { cookie: cookie.split(';')[0] ?? '' },
    });
    expect(pagina.status).toBe(200);
    expect(pagina.headers.get('cache-control')).toBe('no-store');
  });

  it('never leads to another website', async () => {
    for (const naar of ['//elders.example', 'https://elders.example', '/\\elders.example']) {
      const antwoord = await meldAan({ email: 'sanne@voorbeeld.nl', wachtwoord: WACHTWOORD, naar });
      expect([naar, antwoord.headers.get('location')]).toEqual([naar, '/start']);
    }
  });
});
