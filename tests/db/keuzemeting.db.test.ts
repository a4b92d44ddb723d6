import { beforeAll, describe, expect, it } from 'vitest';
import { loadHonorering, loadKeuzemeting } from '#application/keuzemeting/index.ts';
import { beantwoordVoorstel } from '#application/voorstel/index.ts';
import {
  createMeetjaar,
  createMeetperiode,
  KEUZE_UITSLAGEN,
  type Meetperiode,
} from '#domain/keuzemeting/index.ts';
import { datum } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { createProef, type Proef, VANDAAG } from '../support/kandidaatProef.ts';
import { begin, laatBeginnen, schrijfPlaatsing } from '../support/keuzemetingProef.ts';
import {
  aanvaard,
  kandidaatMetBesluit,
  kies,
  laatsteVoorstel,
  plaats,
  stelVoor,
  voegPlekToe,
  voegWerkgeverToe,
} from '../support/plekProef.ts';
import { draai, wachtendeMetKeuze } from '../support/rondeProef.ts';

const MAART = periode('2026-03-01', '2026-03-31');

let proef: Proef;
let werkgever: string;

beforeAll(async () => {
  proef = await createProef();
  await proef.database.pool.query(
    `insert into register (gemeente_code, sinds) values ('GM0034', '2026-01-01'), ('GM0995', '2026-02-15')`,
  );
  werkgever = await voegWerkgeverToe(proef, proef.farah);
});

function periode(van: string, totEnMet: string): Meetperiode {
  const uitkomst = createMeetperiode(datum(van), datum(totEnMet), VANDAAG);
  if (!uitkomst.ok) throw new Error(uitkomst.error.code);
  return uitkomst.value;
}

const plek = (zitplaatsen = 1) => voegPlekToe(proef, proef.farah, werkgever, zitplaatsen);
const iemand = (naam: string) => kandidaatMetBesluit(proef, proef.farah, naam);
const meet = (welke: Meetperiode, actor: Actor = proef.farah) =>
  proef.als(actor, async (poorten) => {
    const vraag = { gemeenteCode: actor.gemeenteCode, periode: welke, vandaag: VANDAAG };
    const meting = await loadKeuzemeting(poorten, vraag);
    if (meting === undefined) throw new Error('no register');
    return meting;
  });
const honorering = (welke: Meetperiode, actor: Actor = proef.farah) =>
  proef.als(actor, async (poorten) => {
    const uitkomst = await loadHonorering(poorten, { gemeenteCode: actor.gemeenteCode, periode: welke });
    if (uitkomst === undefined) throw new Error('no register');
    return uitkomst;
  });

/** How many starts of each kind an act brings. */
async function verschil(welke: Meetperiode, doe: () => Promise<unknown>) {
  const voor = await honorering(welke);
  await doe();
  const na = await honorering(welke);
  return Object.fromEntries(
    KEUZE_UITSLAGEN.map(
      (uitslag) => [uitslag, na.aantallen[uitslag] - voor.aantallen[uitslag]] as const,
    ).filter(([, erbij]) => erbij !== 0),
  );
}

describe('a start beside the choice', () => {
  it('at the first place of the list counts as the first choice, once', async () => {
    const [eerste, tweede] = [await plek(), await plek()];
    const noa = await iemand('Noa Berg');
    const doe = () =>
      begin(proef, proef.farah, noa, { lijst: [eerste, tweede], plek: eerste, op: '2026-03-09' });
    expect(await verschil(MAART, doe)).toEqual({ eerste: 1 });
  });

  it('at the second place counts as second or third, whatever the person chooses after the proposal', async () => {
    const [eerste, tweede] = [await plek(), await plek()];
    const milan = await iemand('Milan Kool');
    const doe = async () => {
      await kies(proef, proef.farah, milan, [eerste, tweede]);
      await stelVoor(proef, proef.farah, milan, tweede, 'Is vrij.');
      await kies(proef, proef.farah, milan, [tweede]);
      await aanvaard(proef, proef.farah, milan);
      await plaats(proef, proef.farah, milan, { van: '2026-03-10', tot: '2027-03-10', uren: '28' });
    };
    expect(await verschil(MAART, doe)).toEqual({ 'tweede-of-derde': 1 });
  });

  it('at a place outside the list is not chosen, and without any list stands apart', async () => {
    const [gekozen, ander, derde] = [await plek(), await plek(), await plek()];
    const kim = await iemand('Kim Bos');
    const zonder = await iemand('Bo Zonder');
    expect(
      await verschil(MAART, async () => {
        await kies(proef, proef.farah, kim, [gekozen]);
        await laatBeginnen(proef, proef.farah, kim, { plek: ander, op: '2026-03-11' });
        await schrijfPlaatsing(proef, zonder, derde, { van: '2026-03-12', tot: null });
      }),
    ).toEqual({ 'niet-gekozen': 1, 'zonder-keuze': 1 });
  });

  it('a trial that becomes work at the same place is one start; another place in the period is no second one', async () => {
    const [proefplek, later] = [await plek(), await plek()];
    const sam = await iemand('Sam Vis');
    await kies(proef, proef.farah, sam, [proefplek]);
    const doe = async () => {
      await schrijfPlaatsing(proef, sam, proefplek, {
        ...{ van: '2026-03-04', tot: '2026-03-18', soort: 'proefplaats' },
      });
      await schrijfPlaatsing(proef, sam, proefplek, { van: '2026-03-18', tot: '2026-03-25' });
      await schrijfPlaatsing(proef, sam, later, { van: '2026-03-25', tot: null });
    };
    expect(await verschil(MAART, doe)).toEqual({ eerste: 1 });
    expect(await verschil(periode('2026-03-02', '2026-03-24'), async () => undefined)).toEqual({});
    const { aantallen } = await honorering({ ...MAART, van: datum('2026-03-18'), tot: datum('2026-03-25') });
    expect(Object.values(aantallen).reduce((a, b) => a + b, 0)).toBe(0);
  });

  it('counts in its own period and in its own gemeente only', async () => {
    const voor = await honorering(periode('2026-02-01', '2026-02-28'));
    expect(voor.eersteKeuze).toEqual({ deel: 0, geheel: 0, aandeel: null });
    expect((await honorering(MAART, proef.elders)).eersteKeuze.geheel).toBe(0);
    expect((await honorering(MAART, proef.bram)).aantallen).toEqual((await honorering(MAART)).aantallen);
  });

  it('is known as it was known: a correction does not change what was known before it', async () => {
    const eigen = await plek();
    const lot = await iemand('Lot Wit');
    await kies(proef, proef.farah, lot, [eigen]);
    const id = await schrijfPlaatsing(proef, lot, eigen, { van: '2026-03-20', tot: null });
    const starts = (bekendOp?: Date) =>
      proef.als(
        proef.farah,
        async ({ keuzemeting }) => (await keuzemeting.listStarts([MAART], bekendOp))[0]?.length,
      );
    const aantal = (await starts()) ?? 0;
    const { rows } = await proef.database.pool.query<{ nu: Date }>('select clock_timestamp() as nu');
    await proef.database.pool.query(
      `update plaatsing set periode = daterange('2026-04-01', null) where id = $1`,
      [id],
    );
    expect(await starts()).toBe(aantal - 1);
    expect(await starts(rows[0]?.nu)).toBe(aantal);
  });

  it('the counts for everybody are those of the people themselves, for a register that was there', async () => {
    const { eersteKeuze } = await honorering(MAART);
    const tel = (gemeente: string, ...perioden: readonly Meetperiode[]) =>
      proef.als(proef.farah, ({ keuzemeting }) => keuzemeting.listJaartellingen(gemeente, perioden));
    const eigen = { metKeuze: eersteKeuze.geheel, eerste: eersteKeuze.deel, eerderBeschermd: false };
    const [eerder, jaar] = [createMeetjaar(2015, VANDAAG), createMeetjaar(2026, VANDAAG)];
    expect(await tel('GM0995', jaar, MAART)).toEqual([undefined, { ...eigen, metKeuze: 0, eerste: 0 }]);
    expect(await tel('GM0307', MAART)).toEqual([undefined]);
    expect(await tel('GM0034', MAART, eerder)).toEqual([eigen, undefined]);
    await proef.als(proef.farah, ({ keuzemeting }) => keuzemeting.saveBeschermd(2026, 'GM0034'));
    expect(await tel('GM0034', jaar)).toMatchObject([{ eerderBeschermd: true }]);
  });
});

describe('before the register', () => {
  it('nothing is known, so nothing is 0', async () => {
    const vraag = {
      ...{ gemeenteCode: 'GM0034', vandaag: VANDAAG },
      periode: periode('2025-12-31', '2026-03-31'),
    };
    expect(await proef.als(proef.farah, (poorten) => loadHonorering(poorten, vraag))).toBeUndefined();
    expect(await proef.als(proef.farah, (poorten) => loadKeuzemeting(poorten, vraag))).toBeUndefined();
    expect((await meet(MAART)).jaren.map(({ jaar }) => jaar)).toEqual([2026]);
  });
});

describe('from choice to start', () => {
  it('counts from the first choice, also when the person chose again, and who waits stands apart', async () => {
    const [eerste, tweede] = [await plek(), await plek()];
    const fem = await iemand('Fem Vos');
    await kies(proef, proef.farah, fem, [eerste]);
    await proef.database.pool.query(
      `update keuze k set gekozen_op = '2026-01-05', geldig = daterange('2026-01-05', null)
       from dossier d where d.id = k.dossier_id and d.nummer = $1`,
      [fem],
    );
    const april = periode('2026-03-01', '2026-04-30');
    const voor = await meet(april);
    expect(voor.wachttijden).toContain(56);
    await begin(proef, proef.farah, fem, { lijst: [tweede, eerste], plek: tweede, op: '2026-04-06' });
    const na = await meet(april);
    expect(na.starttijden.filter((dagen) => dagen === 91)).toHaveLength(1);
    expect(na.begonnen.aantal).toBe(voor.begonnen.aantal + 1);
    expect(na.wachtmeting.wachtend).toBe(voor.wachtmeting.wachtend);
  });
});

describe('proposals', () => {
  it('count a no with its side and its reason, and a passed turn', async () => {
    const gewild = await plek(2);
    const eerder = await kandidaatMetBesluit(proef, proef.farah, 'Ans Vroeg', '2024-02-01');
    const later = await kandidaatMetBesluit(proef, proef.farah, 'Bas Laat', '2025-12-01');
    await kies(proef, proef.farah, eerder, [gewild]);
    await kies(proef, proef.farah, later, [gewild]);
    const voor = await meet(MAART);
    await stelVoor(proef, proef.farah, later, gewild, 'Ans is op reis.');
    const open = await meet(MAART);
    expect(open.aanbod.aantallen.open).toBe(voor.aanbod.aantallen.open + 1);
    expect(open.voorrang.voorstellen).toBe(voor.voorrang.voorstellen + 1);
    expect(open.voorrang.gepasseerd).toBe(voor.voorrang.gepasseerd + 1);
    const voorstel = await laatsteVoorstel(proef, proef.farah, later);
    await proef.als(proef.farah, (poorten, werk) =>
      beantwoordVoorstel(werk, poorten, voorstel, {
        ...{ versie: voorstel.versie, reden: 'De plek is te ver.' },
        antwoord: { kant: 'kandidaat', antwoord: 'nee', reden: 'te-ver', toelichting: null },
      }),
    );
    const { aanbod } = await meet(MAART);
    expect(aanbod.geweigerdKandidaat.deel).toBe(voor.aanbod.geweigerdKandidaat.deel + 1);
    expect(aanbod.redenen).toContainEqual({ kant: 'kandidaat', reden: 'te-ver', aantal: 1 });
    expect(aanbod.aantallen.open).toBe(voor.aanbod.aantallen.open);
  });
});

describe('places that nobody chooses', () => {
  it('have a free seat and stand on no list of who still wants it', async () => {
    const stil = await plek(2);
    const vind = async () => (await meet(MAART)).nietGekozen.find(({ nummer }) => nummer === stil);
    expect(await vind()).toMatchObject({
      vrij: 2,
      gekozenDoor: 0,
      ooitGekozen: 0,
      nietGekozenSinds: '2025-01-01',
    });
    const pim = await iemand('Pim Stil');
    await kies(proef, proef.farah, pim, [stil]);
    expect(await vind()).toBeUndefined();
    await laatBeginnen(proef, proef.farah, pim, { plek: stil, op: '2026-03-02' });
    expect(await vind()).toMatchObject({ vrij: 1, gekozenDoor: 0, ooitGekozen: 1 });
  });
});

describe('lists as they fit today, and rounds', () => {
  it('are counted without showing anybody, so nothing is logged', async () => {
    const eigen = await plek();
    const nummer = await wachtendeMetKeuze(proef, proef.farah, 'Iris Lijst', '2025-01-06', [eigen]);
    const logregels = async () =>
      (await proef.database.pool.query(`select from auditregel where handeling = 'gelezen'`)).rowCount;
    const voor = await logregels();
    const lijsten = await proef.als(proef.farah, ({ keuzemeting }) => keuzemeting.listLijsten(VANDAAG, 56));
    expect(lijsten.find((lijst) => lijst.nummer === nummer)?.haalbaarheden).toHaveLength(1);
    await meet(MAART);
    expect(await logregels()).toBe(voor);
  });

  it('a round without interventions has no pair that would rather have each other', async () => {
    await draai(proef, proef.farah);
    expect((await meet(MAART)).voorrang).toMatchObject({ rondes: 1, ingrepen: 0, blokkades: 0 });
  });

  it('a fixed pair that goes before somebody with an earlier decision is one intervention and one such pair', async () => {
    const schaars = await plek();
    await wachtendeMetKeuze(proef, proef.farah, 'Tess Eerder', '2025-01-13', [schaars]);
    const later = await wachtendeMetKeuze(proef, proef.farah, 'Tom Later', '2025-06-02', [schaars]);
    await proef.database.pool.query(
      `insert into ronde_ingreep (gemeente_code, dossier_id, werkplek_id, soort, reden, door, vanaf)
       select d.gemeente_code, d.id, p.id, 'vastzetting', 'Ging al kijken.', 'Farah', '2026-03-02'
       from dossier d join werkplek p on p.gemeente_code = d.gemeente_code and p.nummer = $2 where d.nummer = $1`,
      [later, schaars],
    );
    await draai(proef, proef.farah, 'tweede trekking');
    expect((await meet(MAART)).voorrang).toMatchObject({ rondes: 2, ingrepen: 1, blokkades: 1 });
  });
});

describe('the people behind a figure', () => {
  it('are as many as the figure says, with names for the own caseload only, in one logged question', async () => {
    const { aantallen } = await honorering(MAART);
    for (const groep of ['eerste', 'tweede-of-derde', 'niet-gekozen', 'zonder-keuze'] as const) {
      const mensen = await proef.als(proef.farah, ({ keuzemeting }) => keuzemeting.listMensen(groep, MAART));
      expect([groep, mensen.length]).toEqual([groep, aantallen[groep]]);
      expect(mensen.every(({ naam }) => naam !== null)).toBe(true);
    }
    const { wachtmeting } = await meet(MAART);
    proef.vragen.length = 0;
    const wacht = await proef.als(proef.bram, ({ keuzemeting }) =>
      keuzemeting.listMensen('wacht-met-keuze', MAART),
    );
    expect(wacht).toHaveLength(wachtmeting.metKeuze);
    expect(wacht.every(({ naam }) => naam === null)).toBe(true);
    expect(proef.vragen.filter((tekst) => tekst.includes('auditregel'))).toHaveLength(1);
    const { rows } = await proef.database.pool.query(
      `select cardinality(betrokkenen) as aantal from auditregel
       where handeling = 'gelezen' and tabel = 'keuze' order by id desc limit 1`,
    );
    expect(rows).toEqual([{ aantal: wacht.length }]);
  });
});
