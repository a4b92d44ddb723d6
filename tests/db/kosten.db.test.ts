import { beforeAll, describe, expect, it } from 'vitest';
import type { KostenPoort, NieuweBegrotingsregel, NieuweKostenpost } from '#application/kosten/index.ts';
import { Verouderd } from '#application/shared/index.ts';
import { createKostenRepository } from '#db/repositories/kosten.repository.ts';
import { inTransactie } from '#db/verbinding/index.ts';
import { datum } from '#domain/shared/index.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { type Vulling, vulGemeente } from '../support/gemeenteVulling.ts';

let database: TestDatabase;
let almere: Vulling;
const vragen: string[] = [];

beforeAll(async () => {
  database = await createTestDatabase({ referentie: true, onQuery: (sql) => vragen.push(sql) });
  almere = await vulGemeente(database.pool, 'GM0034');
  await vulGemeente(database.pool, 'GM0995');
});

function alsController<T>(fn: (poort: KostenPoort) => Promise<T>): Promise<T> {
  return inTransactie(
    database.db,
    { gemeenteCode: 'GM0034', gebruikerId: almere.gebruiker },
    async (tx) => await fn(createKostenRepository(tx)),
  );
}

const POST: NieuweKostenpost = {
  ...{
    soort: 'werkelijk',
    voorziening: 'beschut-werk',
    onderdeel: 'werkplek',
    geldbron: 'participatiebudget',
  },
  ...{ van: datum('2025-05-01'), tot: datum('2025-07-01') },
  ...{ bedrag: '1234.56', werkgeverId: null, omschrijving: 'mei en juni' },
};

describe('the money of a year', () => {
  it('is read in one question, with amounts to the cent and jobs without people', async () => {
    vragen.length = 0;
    const jaar = await alsController((poort) => poort.readKostenJaar(2026));
    expect(vragen.filter((vraag) => vraag.includes('begroting'))).toHaveLength(1);
    expect(jaar).toEqual({
      jaar: 2026,
      begroting: [
        {
          ...{ voorziening: 'beschut-werk', onderdeel: 'begeleiding', geldbron: 'participatiebudget' },
          ...{ bedrag: '850000.00', plekken: null, bron: 'raad' },
        },
      ],
      posten: [
        {
          ...{ soort: 'werkelijk', voorziening: 'beschut-werk', onderdeel: 'begeleiding' },
          ...{ geldbron: 'participatiebudget', van: '2026-01-01', tot: '2026-02-01' },
          ...{ bedrag: '70000.00', vorm: null },
        },
      ],
      werk: [{ van: '2025-04-01', tot: '2026-04-01', vorm: 'stichting', aantal: 1 }],
      subsidies: [
        {
          ...{ van: '2025-04-01', tot: '2026-04-01', loonwaarde: '0.4000', uren: '28.0' },
          ...{ voltijdUren: null, leeftijd: 24, aantal: 1 },
        },
      ],
      participatiebudget: { jaar: 2026, bedrag: '8900000.00', mensen: 6500, bron: 'raad' },
      jaren: [{ jaar: 2026, voorziening: 'beschut-werk', begroot: '850000.00', werkelijk: '70000.00' }],
      isDemo: false,
    });
  });

  it('is empty for a year in which nothing was entered: never nought', async () => {
    const jaar = await alsController((poort) => poort.readKostenJaar(2024));
    expect(jaar).toMatchObject({ begroting: [], posten: [], werk: [], participatiebudget: null });
  });
});

describe('entering', () => {
  it('sets a budget again, and keeps what stood there', async () => {
    const regel: NieuweBegrotingsregel = {
      jaar: 2027,
      voorziening: 'dagbesteding',
      onderdeel: 'overig',
      geldbron: 'wmo',
      bedrag: '100.10',
      plekken: 7,
      bron: 'begroting 2027',
    };
    await alsController((poort) => poort.saveBegrotingsregel(regel));
    await alsController((poort) => poort.saveBegrotingsregel({ ...regel, bedrag: '250.25', plekken: null }));
    const { begroting } = await alsController((poort) => poort.readKostenJaar(2027));
    expect(begroting).toMatchObject([{ bedrag: '250.25', plekken: null }]);
    const { rows } = await database.pool.query(
      `select bedrag_cent::int as bedrag from begroting_historie where gemeente_code = 'GM0034' and jaar = 2027`,
    );
    expect(rows).toEqual([{ bedrag: 10010 }]);
  });

  it('keeps a post at a provider, and corrects it once per version', async () => {
    const [werkgever] = await alsController((poort) => poort.listKostenwerkgevers());
    if (werkgever === undefined) throw new Error('no employer');
    await alsController((poort) => poort.addKostenpost({ ...POST, werkgeverId: werkgever.id }));
    const [post] = await alsController((poort) => poort.listKostenposten(2025));
    if (post === undefined) throw new Error('no post');
    expect(post).toMatchObject({ ...POST, werkgeverId: werkgever.id, werkgever: werkgever.naam, versie: 1 });
    const beter = { ...POST, bedrag: '1300.00' };
    await alsController((poort) => poort.updateKostenpost(post.id, 1, beter));
    await expect(alsController((poort) => poort.updateKostenpost(post.id, 1, beter))).rejects.toThrow(
      Verouderd,
    );
    expect(await alsController((poort) => poort.findKostenpost(post.id))).toMatchObject({
      bedrag: '1300.00',
      werkgever: null,
      versie: 2,
    });
  });

  it('keeps the whole budget of a year, also when only the people are known', async () => {
    const budget = { jaar: 2025, bedrag: null, mensen: 7000, bron: 'jaarverslag' };
    await alsController((poort) => poort.saveParticipatiebudget(budget));
    const { participatiebudget } = await alsController((poort) => poort.readKostenJaar(2025));
    expect(participatiebudget).toEqual(budget);
  });
});
