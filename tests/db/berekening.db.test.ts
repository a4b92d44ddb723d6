import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { listOpgeslagenBerekeningen } from '#db/installatie/index.ts';
import { createBerekeningRepository } from '#db/repositories/berekening.repository.ts';
import { inTransactie } from '#db/verbinding/index.ts';
import type { Berekening } from '#domain/berekening/index.ts';
import { createNormen, type Norm, type Normen } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';
import { findRekenregel } from '#reken/index.ts';
import { controleer } from '#server/cli/rekenControle.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const UUR: Norm = {
  code: 'minimumloon-uur',
  waarde: '14.71',
  eenheid: 'euro-per-uur',
  geldig: { van: datum('2026-01-01'), tot: datum('2026-07-01') },
  artikel: 'proef',
  bron: 'proef',
  bronUrl: 'https://voorbeeld.nl',
  merk: 'U',
  gecontroleerdOp: null,
  bevestiging: 'nodig',
};
const LEEFTIJD: Norm = {
  ...UUR,
  code: 'minimumloon-leeftijd',
  waarde: '21',
  eenheid: 'jaren',
  bevestiging: 'geen',
};
const NORMEN = createNormen([UUR, LEEFTIJD]);

function reken(regel: string, invoer: unknown): Berekening<unknown, unknown> {
  const antwoord = findRekenregel(regel)?.reken(invoer, NORMEN);
  if (antwoord?.soort !== 'uitkomst') throw new Error(`no outcome of ${regel}`);
  return antwoord.berekening;
}

const TERMIJN = reken('adviestermijn', { ontvangen: '2026-02-06' });
const UURLOON = reken('minimumloon-uur', { peildatum: '2026-03-02', leeftijd: 40 });

let database: TestDatabase;

const GEBRUIKER = randomUUID();
const DOSSIER = randomUUID();

beforeAll(async () => {
  database = await createTestDatabase({ referentie: true });
  const persoon = randomUUID();
  await database.pool.query(`
    insert into gebruiker (gemeente_code, id, naam, email) values ('GM0034', '${GEBRUIKER}', 'Farah', 'f@voorbeeld.nl');
    insert into persoon (gemeente_code, id, voornaam, achternaam, zoeknaam, geboortedatum)
      values ('GM0034', '${persoon}', 'Noa', 'Berg', 'noa berg', '2001-05-06');
    insert into dossier (gemeente_code, id, persoon_id, nummer, klantmanager_id, herkomst, geopend_op)
      values ('GM0034', '${DOSSIER}', '${persoon}', 'k-proefa', '${GEBRUIKER}', 'zelf', '2025-01-01');
  `);
});

function alsAlmere<T>(fn: (poort: ReturnType<typeof createBerekeningRepository>) => Promise<T>): Promise<T> {
  const wie = { gemeenteCode: 'GM0034', gebruikerId: GEBRUIKER };
  return inTransactie(database.db, wie, (tx) => fn(createBerekeningRepository(tx)));
}

async function verslagVan(normen?: Normen) {
  return await controleer(listOpgeslagenBerekeningen(database.pool), normen);
}

describe('a calculation that something rests on', () => {
  it('comes back as it was stored, and looking at it is logged', async () => {
    const gebruik = { tabel: 'adviesaanvraag', rijId: 'rij-1', dossierId: DOSSIER };
    const id = await alsAlmere((poort) => poort.saveBerekening(TERMIJN, gebruik));
    await alsAlmere((poort) => poort.saveBerekening(UURLOON, { ...gebruik, tabel: 'dienstverband' }));

    const gevonden = await alsAlmere((poort) =>
      poort.listBerekeningen({ tabel: 'adviesaanvraag', rijId: 'rij-1' }),
    );
    expect(gevonden).toEqual([{ id, gebruik, berekening: TERMIJN }]);

    const { rows } = await database.pool.query(
      `select handeling, betrokkenen from auditregel where tabel = 'berekening' order by id`,
    );
    expect(rows.map(({ handeling }) => handeling)).toEqual(['toegevoegd', 'toegevoegd', 'gelezen']);
    expect(rows.at(-1)).toMatchObject({ betrokkenen: [DOSSIER] });
  });

  it('of a row without any there is nothing, and nobody is logged', async () => {
    const tel = () => database.pool.query(`select from auditregel where tabel = 'berekening'`);
    const { rowCount } = await tel();
    expect(await alsAlmere((poort) => poort.listBerekeningen({ tabel: 'x', rijId: 'y' }))).toEqual([]);
    expect((await tel()).rowCount).toBe(rowCount);
  });

  it.each([`update berekening set regel = 'anders'`, 'delete from berekening'])(
    'is never changed, also not by the owner: %s',
    async (opdracht) => {
      await expect(database.pool.query(opdracht)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('is replayed with its own norms, whatever the norms of now say', async () => {
    expect(await verslagVan()).toEqual({ nagerekend: 2, gelijk: 2, verschillend: [], onbekend: [] });
    const nu = await verslagVan(createNormen([{ ...UUR, waarde: '15.00' }, LEEFTIJD]));
    expect(nu).toMatchObject({
      gelijk: 2,
      andersMetHuidigeNormen: [
        { regel: 'minimumloon-uur', was: { perUur: '14.71' }, nu: { perUur: '15.00' } },
      ],
    });
    expect((await verslagVan(createNormen([]))).andersMetHuidigeNormen).toMatchObject([
      { nu: { weigering: { code: 'norm-ontbreekt', norm: 'minimumloon-uur' } } },
    ]);
  });

  it('that somebody changed in the database is found', async () => {
    const client = await database.pool.connect();
    try {
      await client.query('alter table berekening disable trigger berekening_onveranderlijk');
      await client.query(
        `update berekening set inhoud = replace(inhoud::text, '14.71', '99.71')::json where regel = 'minimumloon-uur'`,
      );
      await client.query(
        `update berekening set versie = 'adviestermijn 2014-01-01' where regel = 'adviestermijn'`,
      );
    } finally {
      await client.query('alter table berekening enable trigger berekening_onveranderlijk');
      client.release();
    }
    const { gelijk, verschillend } = await verslagVan();
    expect(gelijk).toBe(0);
    expect(verschillend.map(({ regel, onderdelen }) => [regel, onderdelen]).sort()).toEqual([
      ['adviestermijn', ['opslag']],
      ['minimumloon-uur', ['opslag']],
    ]);
  });
});

it('many calculations are read in parts, each once', async () => {
  await database.pool.query(
    `insert into berekening (gemeente_code, tabel, rij_id, regel, versie, inhoud, vingerafdruk)
     select 'GM0034', 'proef', nummer::text, 'bestaat-niet', 'x', $1::text::json, encode(sha256(convert_to($1::text, 'UTF8')), 'hex')
     from generate_series(1, 1203) nummer`,
    [JSON.stringify({ ...TERMIJN, regel: 'bestaat-niet', versie: 'x' })],
  );
  const { onbekend } = await verslagVan();
  expect(new Set(onbekend.map(({ rij }) => rij)).size).toBe(1203);
  expect(onbekend).toHaveLength(1203);
});
