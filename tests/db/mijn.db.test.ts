import { beforeAll, describe, expect, it } from 'vitest';
import type { AanmeldingPoort } from '#application/aanmelding/index.ts';
import { loadMijnBeeld, loadPlekWaarom, meldKloptNiet, stopSamen } from '#application/samen/index.ts';
import { listSignalen } from '#application/signaal/index.ts';
import { createAanmeldingRepository } from '#db/repositories/aanmelding.repository.ts';
import { HOOGSTE_POGINGEN } from '#domain/samen/index.ts';
import { createProef, opDossier, type Proef, VANDAAG } from '../support/kandidaatProef.ts';
import { kandidaatMetBesluit, kies, stelVoor, voegPlekToe, voegWerkgeverToe } from '../support/plekProef.ts';

let proef: Proef;
let aanmelding: AanmeldingPoort;
let werkgever: string;
let eerste: string;
let tweede: string;

beforeAll(async () => {
  proef = await createProef();
  aanmelding = createAanmeldingRepository(proef.database.db);
  werkgever = await voegWerkgeverToe(proef, proef.farah);
  eerste = await voegPlekToe(proef, proef.farah, werkgever, 3);
  tweede = await voegPlekToe(proef, proef.farah, werkgever, 3);
});

async function open(nummer: string): Promise<string> {
  return await opDossier(proef, proef.farah, nummer, ({ samen }, { vandaag }, { id }) =>
    samen.openSessie({ dossierId: id, aanwezig: 'Joost', vandaag }),
  );
}

async function createToken(): Promise<string> {
  const token = await aanmelding.openSessie(proef.farah.gebruikerId);
  if (token === undefined) throw new Error('no session');
  return token;
}

const beeldVan = (nummer: string) =>
  opDossier(proef, proef.farah, nummer, (poorten, werk, kop) => loadMijnBeeld(werk, poorten, kop));

describe('the screen of a candidate', () => {
  const vergrendel = (token: string, sessieId: string, actor = proef.farah) =>
    proef.als(actor, ({ samen }) => samen.vergrendel({ token, sessieId, pincode: '2580' }));
  const slotVan = async (token: string) => (await aanmelding.findSessie(token, VANDAAG))?.samenSessieId;

  it('goes back to staff with the PIN, and only this session is locked', async () => {
    const id = await open(await kandidaatMetBesluit(proef, proef.farah, 'Noa Slot'));
    const [token, ander] = [await createToken(), await createToken()];
    await vergrendel(token, id);
    expect([await slotVan(token), await slotVan(ander)]).toEqual([id, null]);
    expect(await aanmelding.ontgrendel(token, '2581')).toBe('fout');
    expect(await slotVan(token)).toBe(id);
    expect(await aanmelding.ontgrendel(token, '2580')).toBe('open');
    expect(await slotVan(token)).toBeNull();
    expect(await aanmelding.ontgrendel(token, '2580')).toBe('op');
  });

  it('keeps the PIN as a hash, and nothing of it once the screen is back', async () => {
    const id = await open(await kandidaatMetBesluit(proef, proef.farah, 'Noa Hash'));
    const token = await createToken();
    const lees = async () =>
      (await proef.database.pool.query('select pincode_hash from sessie where pincode_hash is not null'))
        .rows;
    const eerder = (await lees()).length;
    await vergrendel(token, id);
    const hashes = (await lees()).map(({ pincode_hash: hash }) => String(hash));
    expect(hashes.every((hash) => hash.startsWith('$argon2id$') && !hash.includes('2580'))).toBe(true);
    await aanmelding.ontgrendel(token, '2580');
    expect(await lees()).toHaveLength(eerder);
  });

  it('after too many wrong tries the right PIN no longer helps; signing in again does', async () => {
    const id = await open(await kandidaatMetBesluit(proef, proef.farah, 'Noa Raadt'));
    const token = await createToken();
    await vergrendel(token, id);
    const pogingen = await Promise.all(
      Array.from({ length: HOOGSTE_POGINGEN + 3 }, () => aanmelding.ontgrendel(token, '0007')),
    );
    expect(pogingen.filter((uitkomst) => uitkomst === 'fout')).toHaveLength(HOOGSTE_POGINGEN);
    expect(await aanmelding.ontgrendel(token, '2580')).toBe('op');
    expect(await slotVan(token)).toBe(id);
    expect(await slotVan(await createToken())).toBeNull();
  });

  it('nobody locks the session of someone else', async () => {
    const id = await open(await kandidaatMetBesluit(proef, proef.farah, 'Noa Ander'));
    const token = await createToken();
    await expect(vergrendel(token, id, proef.bram)).rejects.toThrow();
    await expect(vergrendel(token, id, proef.elders)).rejects.toThrow();
    expect(await slotVan(token)).toBeNull();
  });
});

describe('what a candidate asks of staff', () => {
  async function vragenVan(nummer: string) {
    const feiten = await proef.als(proef.farah, ({ signalen }) => signalen.listDossierFeiten(VANDAAG));
    const eigen = feiten.filter((rij) => rij.nummer === nummer);
    const signalen = listSignalen({ vandaag: VANDAAG }, eigen, [], []).flatMap((groep) => groep.signalen);
    return {
      onderwerp: eigen[0]?.dossierId ?? '',
      vragen: signalen.filter(({ soort }) => soort === 'wil-kijken' || soort === 'klopt-niet'),
    };
  }

  it('go and look first: one task per place, until staff says that it was done', async () => {
    const nummer = await kandidaatMetBesluit(proef, proef.farah, 'Lies Kijkt');
    for (let keer = 0; keer < 2; keer += 1) {
      const id = await open(nummer);
      await proef.als(proef.farah, ({ samen }) =>
        samen.saveAntwoorden(
          id,
          new Map([
            [`kijken-${eerste}`, 'ja'],
            [`kijken-${tweede}`, 'nee'],
          ]),
        ),
      );
      await opDossier(proef, proef.farah, nummer, async (poorten, werk, kop) => {
        const sessie = await poorten.samen.findSessie(id);
        if (sessie) await stopSamen(werk, poorten, sessie, kop);
      });
    }
    const { onderwerp, vragen } = await vragenVan(nummer);
    expect(vragen).toMatchObject([
      {
        soort: 'wil-kijken',
        urgentie: 'deze-week',
        uiterlijk: '2026-03-13',
        data: { plek: 'Dieren verzorgen, Het Erf', gemeldOp: '2026-03-02', dagenOver: 11 },
      },
    ]);
    expect((await beeldVan(nummer)).meldingen).toHaveLength(1);
    await proef.als(proef.farah, ({ signalen }) => signalen.rondVraagAf(onderwerp, 'wil-kijken', VANDAAG));
    expect((await vragenVan(nummer)).vragen).toEqual([]);
    expect((await beeldVan(nummer)).meldingen).toEqual([]);
  });

  it('what is not right is a task with the own words, and keeps what stood there', async () => {
    const nummer = await kandidaatMetBesluit(proef, proef.farah, 'Sem Zegt');
    const meld = (tekst: string) =>
      opDossier(proef, proef.farah, nummer, (poorten, werk, kop) =>
        meldKloptNiet(werk, poorten, kop, { plek: eerste, tekst, stondEr: 'Er is genoeg hulp.' }),
      );
    expect(await meld('  ')).toEqual({ ok: false, error: { code: 'tekst-ontbreekt' } });
    expect(await meld('Petra werkt er niet meer')).toEqual({ ok: true, value: '2026-03-13' });
    expect((await vragenVan(nummer)).vragen).toMatchObject([
      { soort: 'klopt-niet', data: { tekst: 'Petra werkt er niet meer', stondEr: 'Er is genoeg hulp.' } },
    ]);
  });

  it('the answers of a paused sitting have a day from which they may be cleared; going on takes it away', async () => {
    const nummer = await kandidaatMetBesluit(proef, proef.farah, 'Tess Stopt');
    const id = await open(nummer);
    const dagVan = async () =>
      (
        await proef.database.pool.query(
          'select opruimen_vanaf::text as dag from samen_sessie where id = $1',
          [id],
        )
      ).rows;
    await opDossier(proef, proef.farah, nummer, async (poorten, werk, kop) => {
      const sessie = await poorten.samen.findSessie(id);
      if (sessie) await stopSamen(werk, poorten, sessie, kop);
    });
    expect(await dagVan()).toEqual([{ dag: '2027-03-02' }]);
    await open(nummer);
    expect(await dagVan()).toEqual([{ dag: null }]);
  });
});

describe('Mijn werk', () => {
  it('tells the running offer and why it is another than the first choice (S5)', async () => {
    const nummer = await kandidaatMetBesluit(proef, proef.farah, 'Anna Aanbod');
    expect((await beeldVan(nummer)).stand).toBe('kies');
    await kies(proef, proef.farah, nummer, [eerste, tweede]);
    expect(await beeldVan(nummer)).toMatchObject({ stand: 'wacht', aanbod: null, uitkomsten: [] });
    await stelVoor(proef, proef.farah, nummer, tweede, 'Je eerste keuze gaat verhuizen.');
    const { stand, aanbod } = await beeldVan(nummer);
    expect(stand).toBe('aanbod');
    expect(aanbod).toMatchObject({
      ...{ rang: 2, werkplekNummer: tweede, afwijkingReden: 'Je eerste keuze gaat verhuizen.' },
    });
  });

  it('tells who helps, with the number that this colleague gave', async () => {
    const nummer = await kandidaatMetBesluit(proef, proef.farah, 'Bo Belt');
    await proef.als(proef.farah, ({ samen }) => samen.saveTelefoon('036 123 45 67'));
    expect((await beeldVan(nummer)).helper).toEqual({ naam: 'Farah', telefoon: '036 123 45 67' });
    const ander = await proef.als(proef.bram, ({ samen }) => samen.getHelper(null));
    expect(ander).toEqual({ naam: 'Bram', telefoon: '' });
  });

  it('why a place fits follows from the size of the group too; whoever said nothing reads nothing that fits', async () => {
    const nummer = await kandidaatMetBesluit(proef, proef.farah, 'Mo Groep');
    const waarom = async (antwoorden: Readonly<Record<string, string>>) => {
      const id = await open(nummer);
      await proef.als(proef.farah, ({ samen }) =>
        samen.saveAntwoorden(id, new Map(Object.entries(antwoorden))),
      );
      return await opDossier(proef, proef.farah, nummer, async (poorten, werk, kop) => {
        const sessie = await poorten.samen.findSessie(id);
        if (!sessie) throw new Error('no sitting');
        return await loadPlekWaarom(werk, poorten, sessie, kop, eerste);
      });
    };
    const leeg = await waarom({});
    expect(leeg?.plek.redenen.filter(({ uitkomst }) => uitkomst === 'voldoet')).toEqual([]);
    expect(leeg?.open).toEqual(['begintijd', 'groepsgrootte']);
    await proef.database.pool.query('update werkplek set groepsgrootte = 4 where nummer = $1', [eerste]);
    const klein = await waarom({ 'nodig-kleine-groep': 'ja' });
    expect(klein?.plek.redenen).toEqual([
      { code: 'behoefte', behoefte: 'kleine-groep', uitkomst: 'voldoet' },
    ]);
    expect(klein?.plek.groepsgrootte).toBe(4);
    const elders = await opDossier(proef, proef.farah, nummer, async (poorten, werk, kop) => {
      const sessie = await poorten.samen.findSessie(await open(nummer));
      return sessie && (await loadPlekWaarom(werk, poorten, sessie, kop, 'p-zzzzzz'));
    });
    expect(elders).toBeUndefined();
  });
});
