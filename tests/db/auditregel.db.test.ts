import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { createAuditRepository } from '#db/repositories/audit.repository.ts';
import { type Identiteit, inTransactie } from '#db/verbinding/index.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type Vulling, vulGemeente } from '../support/gemeenteVulling.ts';

let database: TestDatabase;
let almere: Vulling;
let farah: NonNullable<Identiteit>;

beforeAll(async () => {
  database = await createTestDatabase({ referentie: true });
  almere = await vulGemeente(database.pool, 'GM0034');
  farah = { gemeenteCode: 'GM0034', gebruikerId: almere.gebruiker };
});

type Regel = {
  handeling: string;
  tabel: string;
  rij_id: string;
  betrokkenen: string[];
  velden: string[];
  reden: string;
};

async function laatsteRegel(): Promise<Regel | undefined> {
  const { rows } = await database.pool.query<Regel>(
    'select handeling, tabel, rij_id, betrokkenen, velden, reden from auditregel order by id desc limit 1',
  );
  return rows[0];
}

async function aantalRegels(): Promise<number> {
  const { rows } = await database.pool.query<{ aantal: number }>(
    'select count(*)::int as aantal from auditregel',
  );
  return rows[0]?.aantal ?? -1;
}

describe('the log', () => {
  it('notes a change: who, what, whom, which fields and why', async () => {
    await inTransactie(database.db, { ...farah, reden: 'adres nagekeken' }, (tx) =>
      sql`update persoon set telefoon = '0600000001' where id = ${almere.persoon}`.execute(tx),
    );
    expect(await laatsteRegel()).toEqual({
      handeling: 'gewijzigd',
      tabel: 'persoon',
      rij_id: almere.persoon,
      betrokkenen: [almere.persoon],
      velden: ['telefoon'],
      reden: 'adres nagekeken',
    });
  });

  it('notes a new row with the dossier it is about', async () => {
    await inTransactie(database.db, farah, (tx) =>
      sql`insert into gesprek (gemeente_code, dossier_id, gevoerd_op, tekst)
          values (huidige_gemeente(), ${almere.dossier}, '2026-03-02', 'Gebeld')`.execute(tx),
    );
    expect(await laatsteRegel()).toMatchObject({
      handeling: 'toegevoegd',
      tabel: 'gesprek',
      betrokkenen: [almere.dossier],
    });
  });

  it('notes one line for a look, with the ids that were shown', async () => {
    const voor = await aantalRegels();
    await inTransactie(database.db, farah, (tx) =>
      createAuditRepository(tx).logGelezen({
        tabel: 'wachtlijst',
        betrokkenen: [almere.dossier, almere.persoon],
      }),
    );
    expect(await aantalRegels()).toBe(voor + 1);
    expect(await laatsteRegel()).toMatchObject({
      handeling: 'gelezen',
      betrokkenen: [almere.dossier, almere.persoon],
    });
  });

  it('keeps no line of a change that was rolled back', async () => {
    const voor = await aantalRegels();
    const poging = inTransactie(database.db, farah, async (tx) => {
      await sql`update persoon set telefoon = '0600000002' where id = ${almere.persoon}`.execute(tx);
      throw new Error('stop');
    });
    await expect(poging).rejects.toThrow('stop');
    expect(await aantalRegels()).toBe(voor);
  });

  it.each(["update auditregel set reden = 'anders'", 'delete from auditregel', 'truncate auditregel'])(
    'refuses "%s", to the application and to the owner',
    async (opdracht) => {
      await expect(database.pool.query(opdracht)).rejects.toMatchObject({ code: '42501' });
      const alsFarah = inTransactie(database.db, farah, (tx) => sql.raw(opdracht).execute(tx));
      await expect(alsFarah).rejects.toMatchObject({ code: '42501' });
    },
  );
});

describe('record time', () => {
  it('keeps the replaced version, closed, and gives the figure as it was known then', async () => {
    const voor = new Date();
    await inTransactie(database.db, farah, (tx) =>
      sql`update dienstverband set periode = '[2025-04-01,2025-12-01)', reden_einde = 'verloop'
          where id = ${almere.dienstverband}`.execute(tx),
    );
    const stand = async (bekend: Date) => {
      const { rows } = await database.pool.query<{ dienstverbanden: number }>(
        `select dienstverbanden from stand_personen('2025-12-31', $1) where gemeente_code = 'GM0034'`,
        [bekend],
      );
      return rows;
    };
    expect(await stand(voor)).toEqual([{ dienstverbanden: 1 }]);
    expect(await stand(new Date(Date.now() + 1000))).toEqual([{ dienstverbanden: 0 }]);
  });

  it('never changes a replaced version', async () => {
    await expect(database.pool.query('delete from dienstverband_historie')).rejects.toMatchObject({
      code: '42501',
    });
  });
});
