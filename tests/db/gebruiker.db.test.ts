import { beforeAll, describe, expect, it } from 'vitest';
import { Conflict, Verouderd } from '#application/shared/index.ts';
import { datum } from '#domain/shared/index.ts';
import type { Rol } from '#domain/toegang/index.ts';
import { createProef, type Proef, VANDAAG } from '../support/kandidaatProef.ts';

let proef: Proef;

beforeAll(async () => {
  proef = await createProef();
});

const MORGEN = datum('2026-03-03');

async function voegToe(email: string, rollen: readonly Rol[] = ['klantmanager']): Promise<string> {
  return await proef.als(proef.farah, ({ gebruikers }) =>
    gebruikers.create({ naam: 'Sanne Bos', email, functie: '', rollen }, VANDAAG),
  );
}

async function zoek(id: string, op = VANDAAG) {
  const lijst = await proef.als(proef.farah, ({ gebruikers }) => gebruikers.list(op));
  return lijst.find((gebruiker) => gebruiker.id === id);
}

async function zetRollen(id: string, rollen: readonly Rol[], op = VANDAAG): Promise<void> {
  await proef.als(proef.farah, ({ gebruikers }) => gebruikers.zetRollen(id, rollen, op));
}

describe('accounts', () => {
  it('a new account has its roles from today and no password yet', async () => {
    const id = await voegToe('Sanne.Bos@Voorbeeld.nl', ['klantmanager', 'beheerder']);
    expect(await zoek(id)).toMatchObject({
      email: 'sanne.bos@voorbeeld.nl',
      rollen: ['beheerder', 'klantmanager'],
      geblokkeerd: false,
      heeftWachtwoord: false,
    });
    expect((await zoek(id, datum('2026-03-01')))?.rollen).toEqual([]);
  });

  it('an e-mail address is of one account, in whatever letters', async () => {
    await voegToe('een@voorbeeld.nl');
    await expect(voegToe('EEN@voorbeeld.nl')).rejects.toEqual(new Conflict('email-bekend'));
  });

  it('a role that ends today is gone today, also when it began today', async () => {
    const id = await voegToe('rollen@voorbeeld.nl', ['klantmanager']);
    await zetRollen(id, ['beheerder']);
    expect((await zoek(id))?.rollen).toEqual(['beheerder']);
    await zetRollen(id, ['klantmanager'], MORGEN);
    expect((await zoek(id))?.rollen).toEqual(['beheerder']);
    expect((await zoek(id, MORGEN))?.rollen).toEqual(['klantmanager']);
  });

  it('a role that was taken away by mistake comes back the same day, and stays', async () => {
    const id = await voegToe('heen@voorbeeld.nl', ['klantmanager', 'beheerder']);
    await zetRollen(id, ['klantmanager']);
    await zetRollen(id, ['klantmanager', 'beheerder']);
    expect((await zoek(id))?.rollen).toEqual(['beheerder', 'klantmanager']);
    expect((await zoek(id, datum('2027-01-01')))?.rollen).toEqual(['beheerder', 'klantmanager']);
  });

  it('a stale change is refused and changes nothing', async () => {
    const id = await voegToe('stale@voorbeeld.nl');
    const blokkeer = (versie: number, geblokkeerd: boolean) =>
      proef.als(proef.farah, ({ gebruikers }) => gebruikers.zetGeblokkeerd(id, versie, geblokkeerd));
    await blokkeer(1, true);
    await expect(blokkeer(1, false)).rejects.toBeInstanceOf(Verouderd);
    expect(await zoek(id)).toMatchObject({ geblokkeerd: true, versie: 2 });
  });

  it('another gemeente sees, changes and invites nobody here', async () => {
    const id = await voegToe('grens@voorbeeld.nl');
    await proef.als(proef.elders, async ({ gebruikers }) => {
      expect((await gebruikers.list(VANDAAG)).some((gebruiker) => gebruiker.id === id)).toBe(false);
      await expect(gebruikers.zetGeblokkeerd(id, 1, true)).rejects.toBeInstanceOf(Verouderd);
      expect(await gebruikers.createLink(id)).toBeUndefined();
    });
    await expect(
      proef.als(proef.elders, ({ gebruikers }) => gebruikers.zetRollen(id, ['beheerder'], VANDAAG)),
    ).rejects.toThrow();
    expect(await zoek(id)).toMatchObject({ rollen: ['klantmanager'], geblokkeerd: false });
  });
});
