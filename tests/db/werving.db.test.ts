import { beforeEach, describe, expect, it } from 'vitest';
import { adviseRonde } from '#application/ronde/index.ts';
import { adviseWerving, loadWervingsmarkt, type Wervingsadvies } from '#application/werving/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { createProef, type Proef } from '../support/kandidaatProef.ts';
import { kandidaatMetBesluit, voegPlekToe, voegWerkgeverToe } from '../support/plekProef.ts';
import { draai, uitkomstenVan, wachtendeMetKeuze } from '../support/rondeProef.ts';

let proef: Proef;
let kas: string;
let bakkerij: string;
let ann: string;
let ben: string;
let cas: string;

beforeEach(async () => {
  proef = await createProef();
  const werkgever = await voegWerkgeverToe(proef, proef.farah);
  kas = await voegPlekToe(proef, proef.farah, werkgever);
  bakkerij = await voegPlekToe(proef, proef.farah, werkgever);
  ann = await wachtendeMetKeuze(proef, proef.farah, 'Ann Visser', '2019-01-07', [kas, bakkerij]);
  ben = await wachtendeMetKeuze(proef, proef.farah, 'Ben Kok', '2020-02-03', [kas]);
  cas = await wachtendeMetKeuze(proef, proef.bram, 'Cas Prins', '2021-03-08', [kas]);
  await proef.database.pool.query(`update kandidaatprofiel set werksoorten = '{groen}'`);
  await proef.database.pool.query(
    `update werkplek set prijs_cent = 2200000, prijs_eenheid = 'jaar' where nummer = $1`,
    [kas],
  );
});

async function advies(actor: Actor = proef.farah): Promise<Wervingsadvies> {
  return await proef.als(actor, async (poorten, werk) => {
    const markt = await loadWervingsmarkt(werk, poorten);
    if (markt === undefined) throw new Error('no policy');
    return adviseWerving(markt, null);
  });
}

describe('acquisition from the register', () => {
  it('looks at the same people and seats as a round of today', async () => {
    await kandidaatMetBesluit(proef, proef.farah, 'Dora Mol', '2022-04-04');
    const nu = await advies();
    expect(nu).toMatchObject({ deelnemers: 3, geplaatst: 1, hoogstens: 2, zonderKeuze: 1 });
    const ronde = await draai(proef, proef.farah);
    expect({ deelnemers: ronde.deelnemers, geplaatst: ronde.geplaatst }).toEqual({
      deelnemers: 3,
      geplaatst: 1,
    });
  });

  it('prices a seat only as recorded, and knows where people live', async () => {
    const { erbij, nieuw, grens } = await advies();
    expect(erbij).toEqual([
      { plek: kas, aanWerk: 1, beter: 0, langsteWacht: '2020-02-03', prijs: 2_200_000 },
    ]);
    // The two places are for animals: nobody recorded a price of groen. With Ann in the bakkerij the seats of today can
    // take two of the three, so one seat more is the most that can be filled by people more.
    expect(nieuw).toMatchObject([
      {
        type: { werksoort: 'groen', uren: '24.0', begeleiding: 'licht', aanpassingen: [] },
        ...{ pc4: '1315', zitplaatsen: 1, aanWerk: 1, prijs: null, prijsPerPlaatsing: null },
      },
    ]);
    expect(grens).toEqual([]);
    await proef.database.pool.query(`update werkplek set werksoort_code = 'groen' where nummer = $1`, [kas]);
    const metPrijs = await advies();
    expect(metPrijs.nieuw[0]?.prijs).toEqual({ bedrag: 2_200_000, bron: 'hoogste-plekprijs' });
    expect(metPrijs.grens.map(({ totaal }) => totaal)).toEqual([2_200_000]);
  });

  it('sees nothing of another gemeente', async () => {
    expect(await advies(proef.elders)).toMatchObject({
      deelnemers: 0,
      zonderKeuze: 0,
      erbij: [],
      vraagAanbod: [],
    });
  });

  it('names only the own candidates, and writes the look in the log', async () => {
    const ids = await proef.als(proef.farah, async (poorten, werk) => {
      const markt = await loadWervingsmarkt(werk, poorten);
      return markt?.personen.map(({ dossierId }) => dossierId) ?? [];
    });
    const rijen = await proef.als(proef.farah, ({ werving }, { vandaag }) =>
      werving.listPersonen(ids, vandaag),
    );
    expect(rijen.map(({ nummer, naam, vaststellingOp }) => [nummer, naam, vaststellingOp])).toEqual([
      [ann, 'Ann Visser', '2019-01-07'],
      [ben, 'Ben Kok', '2020-02-03'],
      [cas, null, '2021-03-08'],
    ]);
    const { rows } = await proef.database.pool.query(
      `select cardinality(betrokkenen) as aantal from auditregel where tabel = 'werving' and handeling = 'gelezen'`,
    );
    expect(rows).toEqual([{ aantal: 3 }]);
  });

  it('asks the database as often for many people as for few', async () => {
    const tel = async () => {
      proef.vragen.length = 0;
      await advies();
      return proef.vragen.length;
    };
    const weinig = await tel();
    await wachtendeMetKeuze(proef, proef.farah, 'Eva Mol', '2022-05-09', [kas, bakkerij]);
    await wachtendeMetKeuze(proef, proef.farah, 'Fem Bos', '2022-06-06', [bakkerij]);
    expect(await tel()).toBe(weinig);
  });
});

describe('the advice of a round', () => {
  it('asks Ann whether the bakkerij is fine too, which gives Ben a place', async () => {
    const ronde = await draai(proef, proef.farah);
    expect(adviseRonde(ronde)).toEqual({
      ...{ geplaatst: 1, maximaalPlaatsbaar: 2, beloofd: 1, naHerberekening: 1 },
      vragen: [{ nummer: ann, van: { plek: kas, rang: 1 }, naar: { plek: bakkerij, rang: 2 } }],
      nieuw: [{ nummer: expect.stringMatching(`${ben}|${cas}`), plek: kas }],
    });
  });

  it('keeps in the explanation of who waits what would have helped', async () => {
    const uitkomsten = await uitkomstenVan(proef, proef.farah, await draai(proef, proef.farah));
    expect(uitkomsten.get(ben)?.uitleg.watHelpt).toEqual({
      hulp: [{ soort: 'zitplaats', plek: kas }],
      tekort: { plekken: 1, aantallen: null },
    });
    expect(uitkomsten.get(cas)?.uitleg.watHelpt?.hulp).toEqual([]);
    expect(uitkomsten.get(ann)?.uitleg.watHelpt).toBeUndefined();
  });
});
