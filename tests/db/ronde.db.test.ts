import { beforeEach, describe, expect, it } from 'vitest';
import { bereidRondeVoor, draaiRonde } from '#application/ronde/index.ts';
import { Conflict, Verouderd } from '#application/shared/index.ts';
import { listOpgeslagenRondes } from '#db/installatie/index.ts';
import { controleer } from '#server/cli/rondeControle.ts';
import { createProef, opDossier, type Proef } from '../support/kandidaatProef.ts';
import { aanvaard, kies, laatsteVoorstel, voegPlekToe, voegWerkgeverToe } from '../support/plekProef.ts';
import {
  draai,
  isGelijk,
  loadRonde,
  lopendAanbod,
  statussen,
  uitkomstenVan,
  verstuur,
  wachtendeMetKeuze,
  weiger,
} from '../support/rondeProef.ts';

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
  ben = await wachtendeMetKeuze(proef, proef.farah, 'Ben Kok', '2020-02-03', [kas, bakkerij]);
  cas = await wachtendeMetKeuze(proef, proef.farah, 'Cas Prins', '2021-03-08', [kas]);
});

describe('a round', () => {
  it('gives scarce places by date, tells everybody why, and comes out the same again', async () => {
    const ronde = await draai(proef, proef.farah);
    expect(ronde).toMatchObject({
      status: 'gedraaid',
      deelnemers: 3,
      geplaatst: 2,
      beleid: 'voorrang 2026-01-01',
    });
    expect(isGelijk(ronde)).toBe(true);
    const uitkomsten = await uitkomstenVan(proef, proef.farah, ronde);
    expect(uitkomsten.get(ann)?.uitleg).toMatchObject({
      toegewezen: { plek: kas, rang: 1 },
      plekken: [
        { plek: kas, rang: 1, uitslag: { soort: 'toegewezen' } },
        { plek: bakkerij, rang: 2, uitslag: { soort: 'lager' } },
      ],
    });
    expect(uitkomsten.get(ben)?.uitleg.toegewezen).toEqual({ plek: bakkerij, rang: 2 });
    expect(uitkomsten.get(cas)?.uitleg).toMatchObject({
      toegewezen: null,
      plekken: [{ plek: kas, rang: 1, uitslag: { soort: 'vol', zitplaatsen: 1, gronden: null } }],
      watHelpt: {
        hulp: [],
        tekort: { plekken: 2, aantallen: { mensen: 3, zitplaatsen: 2 } },
      },
    });
  });

  it('P32 says nothing in an explanation about anybody else', async () => {
    const uitkomsten = await uitkomstenVan(proef, proef.farah, await draai(proef, proef.farah));
    const anderen = { [ann]: '2019-01-07', [ben]: '2020-02-03', [cas]: '2021-03-08' };
    for (const [nummer, { uitleg }] of uitkomsten) {
      const tekst = JSON.stringify(uitleg);
      for (const [ander, datum] of Object.entries(anderen)) {
        if (ander === nummer) continue;
        expect(tekst).not.toContain(ander);
        expect(tekst).not.toContain(datum);
      }
      expect(tekst).not.toMatch(/Ann|Ben|Cas|Visser|Kok|Prins/);
    }
  });

  it('an unknown need is a question, never a match', async () => {
    await proef.database.pool.query(
      `update kandidaatprofiel set uren_min = null, uren_max = null
       where dossier_id = (select id from dossier where nummer = $1)`,
      [ann],
    );
    const uitkomsten = await uitkomstenVan(proef, proef.farah, await draai(proef, proef.farah));
    expect(uitkomsten.get(ann)?.uitleg.plekken[0]?.uitslag).toEqual({
      soort: 'onbekend',
      vragen: [{ code: 'uren', aan: 'kandidaat' }],
    });
    expect(uitkomsten.get(ben)?.uitleg.toegewezen?.plek).toBe(kas);
  });

  it('is prepared one at a time and runs once', async () => {
    const ronde = await draai(proef, proef.farah);
    const opnieuw = proef.als(proef.farah, (poorten, werk) => draaiRonde(werk, poorten, ronde, ronde.versie));
    expect(await opnieuw).toEqual({ ok: false, error: { code: 'ronde-niet-voorbereid' } });
    const bereid = () =>
      proef.als(proef.farah, (poorten, werk) => bereidRondeVoor(werk, poorten, { lot: 'a' }));
    expect(await bereid()).toEqual({ ok: true, value: 2 });
    await expect(bereid()).rejects.toBeInstanceOf(Conflict);
    const tweede = await loadRonde(proef, proef.farah, 2);
    const stale = proef.als(proef.farah, (poorten, werk) => draaiRonde(werk, poorten, tweede, 99));
    await expect(stale).rejects.toBeInstanceOf(Verouderd);
  });

  it('never changes after it has run', async () => {
    await draai(proef, proef.farah);
    await expect(proef.database.pool.query(`update ronde set markt = '{}'`)).rejects.toMatchObject({
      constraint: 'ronde_vast',
    });
    await expect(proef.database.pool.query(`update ronde set lot = 'ander'`)).rejects.toMatchObject({
      constraint: 'ronde_vast',
    });
  });
});

describe('offers of a round', () => {
  it('P16 one person refuses: nobody else loses, the freed seat is used, and the date stays', async () => {
    expect(await verstuur(proef, proef.farah, await draai(proef, proef.farah))).toEqual({
      ...{ aangeboden: 2, loopt: 0, wacht: 0, vervallen: 0 },
    });
    expect(await lopendAanbod(proef, proef.farah, [ann, ben, cas])).toEqual({
      [ann]: kas,
      [ben]: bakkerij,
      [cas]: null,
    });
    await weiger(proef, proef.farah, ann);
    const antwoorden = (nummer: string) =>
      opDossier(proef, proef.farah, nummer, async ({ rondes }, _werk, { id }) =>
        (await rondes.listUitlegVan(id)).map(({ nee }) => nee),
      );
    expect(await antwoorden(ann)).toEqual([{ kant: 'kandidaat', op: '2026-03-02' }]);
    expect(await antwoorden(ben)).toEqual([null]);
    const tweede = await draai(proef, proef.farah);
    const uitkomsten = await uitkomstenVan(proef, proef.farah, tweede);
    expect(uitkomsten.get(ann)?.uitleg).toMatchObject({
      toegewezen: { plek: bakkerij, rang: 2 },
      plekken: [{ plek: kas, uitslag: { soort: 'geweigerd', datum: '2026-03-02' } }, { plek: bakkerij }],
    });
    expect(uitkomsten.get(ben)?.uitleg.toegewezen).toEqual({ plek: kas, rang: 1 });
    expect(await verstuur(proef, proef.farah, tweede)).toMatchObject({
      aangeboden: 1,
      wacht: 1,
      vervallen: 0,
    });
    expect(await statussen(proef, proef.farah, ben)).toEqual({ [kas]: 'open', [bakkerij]: 'bewaard' });
    expect((await loadRonde(proef, proef.farah, 2)).wacht).toBe(1);
  });

  it('a better offer that is refused brings the old one back, and its seat was never promised away', async () => {
    await verstuur(proef, proef.farah, await draai(proef, proef.farah));
    await weiger(proef, proef.farah, ann);
    await verstuur(proef, proef.farah, await draai(proef, proef.farah));
    await weiger(proef, proef.farah, ben);
    expect(await statussen(proef, proef.farah, ben)).toEqual({ [kas]: 'afgewezen', [bakkerij]: 'open' });
    const terug = await laatsteVoorstel(proef, proef.farah, ben, bakkerij);
    expect(terug).toMatchObject({ reagerenVoor: '2026-03-16', reden: '', kandidaat: null });
    const weer = await verstuur(proef, proef.farah, await loadRonde(proef, proef.farah, 2));
    expect(weer).toMatchObject({ aangeboden: 0, vervallen: 1 });
  });

  it('a better offer that both accept withdraws the old one, whose seat can then be sent', async () => {
    await verstuur(proef, proef.farah, await draai(proef, proef.farah));
    await weiger(proef, proef.farah, ann);
    await verstuur(proef, proef.farah, await draai(proef, proef.farah));
    await aanvaard(proef, proef.farah, ben);
    expect(await statussen(proef, proef.farah, ben)).toEqual({
      [kas]: 'aanvaard',
      [bakkerij]: 'ingetrokken',
    });
    const weer = await verstuur(proef, proef.farah, await loadRonde(proef, proef.farah, 2));
    expect(weer).toEqual({ aangeboden: 1, loopt: 0, wacht: 0, vervallen: 0 });
    expect(await lopendAanbod(proef, proef.farah, [ann])).toEqual({ [ann]: bakkerij });
  });

  it('only the newest round that has run can be sent', async () => {
    const eerste = await draai(proef, proef.farah);
    await draai(proef, proef.farah);
    const oud = await loadRonde(proef, proef.farah, eerste.nummer);
    await expect(verstuur(proef, proef.farah, oud)).rejects.toThrow('ronde-niet-gedraaid');
  });

  it('a kept offer exists behind one open offer of the same person, and in no other way', async () => {
    await verstuur(proef, proef.farah, await draai(proef, proef.farah));
    const los = proef.database.pool.query(`update voorstel set status = 'bewaard'`);
    await expect(los).rejects.toMatchObject({ constraint: 'voorstel_bewaard_paar' });
    await weiger(proef, proef.farah, ann);
    await verstuur(proef, proef.farah, await draai(proef, proef.farah));
    const gesloten = proef.database.pool.query(
      `update voorstel set status = 'ingetrokken', afgerond_op = '2026-03-02' where status = 'open'`,
    );
    await expect(gesloten).rejects.toMatchObject({ constraint: 'voorstel_bewaard_paar' });
    const tweede = proef.database.pool.query(`update voorstel set status = 'bewaard', vervangt_id = null,
      kandidaat_antwoord = null, kant = null, reden = '', afgerond_op = null where status = 'afgewezen'`);
    await expect(tweede).rejects.toMatchObject({ constraint: 'voorstel_bewaard_paar' });
  });

  it('somebody with an earlier date does not take an offer that waits for an answer', async () => {
    await verstuur(proef, proef.farah, await draai(proef, proef.farah));
    const dora = await wachtendeMetKeuze(proef, proef.farah, 'Dora Mol', '2016-05-02', [bakkerij]);
    const tweede = await draai(proef, proef.farah);
    const uitkomsten = await uitkomstenVan(proef, proef.farah, tweede);
    expect(uitkomsten.get(dora)?.uitleg.plekken[0]?.uitslag).toMatchObject({ soort: 'vol' });
    expect(uitkomsten.get(ben)?.uitleg.toegewezen?.plek).toBe(bakkerij);
    expect(await verstuur(proef, proef.farah, tweede)).toMatchObject({
      aangeboden: 0,
      loopt: 2,
      vervallen: 0,
    });
  });

  it('leaves out what is no longer possible on the day of sending', async () => {
    const ronde = await draai(proef, proef.farah);
    await kies(proef, proef.farah, ann, [bakkerij]);
    expect(await verstuur(proef, proef.farah, ronde)).toMatchObject({ aangeboden: 1, vervallen: 1 });
    expect(await lopendAanbod(proef, proef.farah, [ann, ben])).toEqual({ [ann]: null, [ben]: bakkerij });
  });
});

describe('replaying', () => {
  it('runs stored rounds of every municipality again, and finds what was changed', async () => {
    await draai(proef, proef.farah);
    await proef.als(proef.farah, (poorten, werk) => bereidRondeVoor(werk, poorten, { lot: 'later' }));
    const opnieuw = () => controleer(listOpgeslagenRondes(proef.database.pool));
    expect(await opnieuw()).toEqual({ gedraaid: 1, gelijk: 1, verschillend: [] });
    await proef.database.pool.query(`
      alter table ronde disable trigger c_vast;
      update ronde set toewijzing = replace(toewijzing, '"rang":1', '"rang":2') where nummer = 1`);
    const ronde = { gemeente: 'GM0034', ronde: 1 };
    expect(await opnieuw()).toEqual({
      ...{ gedraaid: 1, gelijk: 0, verschillend: [{ ...ronde, onderdeel: 'opslag' }] },
    });
    await proef.database.pool.query(
      `update ronde set toewijzing_hash = encode(sha256(toewijzing::bytea), 'hex') where nummer = 1`,
    );
    expect((await opnieuw()).verschillend).toEqual([{ ...ronde, onderdeel: 'uitkomst' }]);
  });
});
