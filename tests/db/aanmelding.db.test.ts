import { beforeAll, describe, expect, it } from 'vitest';
import type { AanmeldingPoort } from '#application/aanmelding/index.ts';
import { createAanmeldingRepository } from '#db/repositories/aanmelding.repository.ts';
import { datum } from '#domain/shared/index.ts';
import { createProef, type Proef, VANDAAG } from '../support/kandidaatProef.ts';

const WACHTWOORD = 'paard batterij nietje';

let proef: Proef;
let aanmelding: AanmeldingPoort;

beforeAll(async () => {
  proef = await createProef();
  aanmelding = createAanmeldingRepository(proef.database.db);
});

/** A klantmanager without a password. */
async function voegToe(email: string): Promise<string> {
  return await proef.als(proef.farah, ({ gebruikers }) =>
    gebruikers.create({ naam: 'Sanne Bos', email, functie: '', rollen: ['klantmanager'] }, VANDAAG),
  );
}

async function createLink(id: string): Promise<string> {
  const token = await proef.als(proef.farah, ({ gebruikers }) => gebruikers.createLink(id));
  if (token === undefined) throw new Error('no link');
  return token;
}

async function blokkeer(id: string, versie: number, geblokkeerd = true): Promise<void> {
  await proef.als(proef.farah, ({ gebruikers }) => gebruikers.zetGeblokkeerd(id, versie, geblokkeerd));
}

async function openSessie(id: string): Promise<string> {
  const token = await aanmelding.openSessie(id);
  if (token === undefined) throw new Error('no session');
  return token;
}

describe('the one-time link', () => {
  it('sets a password once', async () => {
    const id = await voegToe('een@voorbeeld.nl');
    const token = await createLink(id);
    expect(await aanmelding.findEenmaligeLink(token)).toEqual({ gebruikerId: id, naam: 'Sanne Bos' });
    expect(await aanmelding.zetWachtwoord(token, WACHTWOORD)).toBe(true);
    expect(await aanmelding.findEenmaligeLink(token)).toBeUndefined();
    expect(await aanmelding.zetWachtwoord(token, 'een ander wachtwoord')).toBe(false);
    expect(await aanmelding.findGebruikerMetWachtwoord('EEN@voorbeeld.nl', WACHTWOORD)).toEqual({
      gebruikerId: id,
    });
    expect(
      await aanmelding.findGebruikerMetWachtwoord('een@voorbeeld.nl', 'een ander wachtwoord'),
    ).toBeUndefined();
  });

  it('ends running sessions and other links when the password is set', async () => {
    const id = await voegToe('nieuw@voorbeeld.nl');
    const [link, andere, sessie] = [await createLink(id), await createLink(id), await openSessie(id)];
    expect(await aanmelding.zetWachtwoord(link, WACHTWOORD)).toBe(true);
    expect(await aanmelding.findEenmaligeLink(andere)).toBeUndefined();
    expect(await aanmelding.findSessie(sessie, VANDAAG)).toBeUndefined();
  });

  it('ends after three days, and nobody can guess one', async () => {
    const token = await createLink(await voegToe('oud@voorbeeld.nl'));
    await proef.database.pool.query(
      `update eenmalige_link set verloopt_op = verloopt_op - interval '3 days'`,
    );
    expect(await aanmelding.findEenmaligeLink(token)).toBeUndefined();
    expect(await aanmelding.zetWachtwoord(token, WACHTWOORD)).toBe(false);
    expect(await aanmelding.findEenmaligeLink('zomaar')).toBeUndefined();
  });

  it('is kept as a hash, and so is the password', async () => {
    const token = await createLink(await voegToe('hash@voorbeeld.nl'));
    await aanmelding.zetWachtwoord(token, WACHTWOORD);
    const { rows } = await proef.database.pool.query(
      `select to_jsonb(l)::text as rij from eenmalige_link l union all select to_jsonb(g)::text from gebruiker g
       union all select to_jsonb(a)::text from auditregel a`,
    );
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(WACHTWOORD);
  });

  it('is not made for a blocked account', async () => {
    const id = await voegToe('dicht@voorbeeld.nl');
    await blokkeer(id, 1);
    await expect(createLink(id)).rejects.toThrow('no link');
  });
});

describe('the session', () => {
  it('tells who it is, with the roles of the day', async () => {
    const token = await openSessie(proef.farah.gebruikerId);
    expect(await aanmelding.findSessie(token, VANDAAG)).toEqual({
      gemeenteCode: 'GM0034',
      gemeenteNaam: 'Almere',
      gebruikerId: proef.farah.gebruikerId,
      naam: 'Farah',
      rollen: ['klantmanager'],
      samenSessieId: null,
    });
    expect((await aanmelding.findSessie(token, datum('2014-12-31')))?.rollen).toEqual([]);
    await aanmelding.sluitSessie(token);
    expect(await aanmelding.findSessie(token, VANDAAG)).toBeUndefined();
  });

  it('ends by itself', async () => {
    const token = await openSessie(proef.bram.gebruikerId);
    await proef.database.pool.query(`update sessie set verloopt_op = now() where gebruiker_id = $1`, [
      proef.bram.gebruikerId,
    ]);
    expect(await aanmelding.findSessie(token, VANDAAG)).toBeUndefined();
  });

  it('ends at once for who is blocked, and does not come back when the block goes', async () => {
    const id = await voegToe('blok@voorbeeld.nl');
    await aanmelding.zetWachtwoord(await createLink(id), WACHTWOORD);
    const token = await openSessie(id);
    const anders = await openSessie(proef.farah.gebruikerId);
    await blokkeer(id, 2);
    expect(await aanmelding.findSessie(token, VANDAAG)).toBeUndefined();
    expect(await aanmelding.openSessie(id)).toBeUndefined();
    expect(await aanmelding.findGebruikerMetWachtwoord('blok@voorbeeld.nl', WACHTWOORD)).toBeUndefined();
    expect(await aanmelding.findSessie(anders, VANDAAG)).toBeDefined();
    await blokkeer(id, 3, false);
    expect(await aanmelding.findSessie(token, VANDAAG)).toBeUndefined();
    expect(await aanmelding.openSessie(id)).toBeDefined();
  });

  it('says nothing about an account that does not exist', async () => {
    expect(await aanmelding.findGebruikerMetWachtwoord('niemand@voorbeeld.nl', WACHTWOORD)).toBeUndefined();
    expect(await aanmelding.openSessie(crypto.randomUUID())).toBeUndefined();
  });

  it('outside demo mode no account is offered to choose from', async () => {
    expect(await aanmelding.listDemoGebruikers()).toEqual([]);
  });
});
