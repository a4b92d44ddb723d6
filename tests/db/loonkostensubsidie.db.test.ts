import { beforeAll, describe, expect, it } from 'vitest';
import {
  type BetalingBeeld,
  confirmBetaling,
  establishSubsidie,
  prepareBetalingen,
  type SubsidieInvoer,
} from '#application/loonkostensubsidie/index.ts';
import { Verouderd } from '#application/shared/index.ts';
import { type Datum, datum } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { createProef, opDossier, type Proef } from '../support/kandidaatProef.ts';
import {
  kandidaatMetBesluit,
  naarAanvaard,
  plaats,
  voegPlekToe,
  voegWerkgeverToe,
} from '../support/plekProef.ts';

const MAART = datum('2026-03-01');
const APRIL = datum('2026-04-01');

let proef: Proef;
let werkgever: string;
let wim: Actor;

beforeAll(async () => {
  proef = await createProef();
  werkgever = await voegWerkgeverToe(proef, proef.farah);
  wim = { ...proef.bram, naam: 'Wim', rollen: ['controller'] };
});

/** Somebody with a job of 28 hours from 16 March 2026 to 16 March 2027. */
async function metWerk(naam: string): Promise<string> {
  const plek = await voegPlekToe(proef, proef.farah, werkgever);
  const nummer = await kandidaatMetBesluit(proef, proef.farah, naam);
  await naarAanvaard(proef, proef.farah, nummer, plek);
  const geplaatst = await plaats(proef, proef.farah, nummer, {
    ...{ van: '2026-03-16', tot: '2027-03-16', uren: '28' },
  });
  if (!geplaatst.ok) throw new Error(geplaatst.error.code);
  return nummer;
}

const METING = { gemetenOp: datum('2026-02-20'), loonwaarde: '0.4000', gemetenDoor: 'Meetbureau Flevo' };
const INVOER: SubsidieInvoer = {
  ...{ van: datum('2026-03-16'), meting: METING, voltijdUren: null },
  ...{ andereSubsidie: false, vervangt: false },
};

async function stelVast(nummer: string, invoer: Partial<SubsidieInvoer> = {}) {
  return await opDossier(proef, proef.farah, nummer, async (poorten, werk, kop) => {
    const [plaatsing] = await poorten.plaatsingen.listPlaatsingen(kop.id);
    const dienstverband = plaatsing?.dienstverbanden[0];
    if (plaatsing === undefined || dienstverband === undefined) throw new Error('no dienstverband');
    return await establishSubsidie(
      poorten,
      werk,
      { kop, plaatsing, dienstverband },
      { ...INVOER, ...invoer },
    );
  });
}

async function subsidiesVan(nummer: string) {
  return await opDossier(proef, proef.farah, nummer, (poorten, _werk, kop) =>
    poorten.subsidies.listSubsidies(kop.id),
  );
}

async function zetKlaar(eerste: Datum) {
  return await proef.als(wim, (poorten, werk) => prepareBetalingen(poorten, werk.vandaag, eerste));
}

async function betalingVan(nummer: string, eerste: Datum): Promise<BetalingBeeld> {
  return await proef.als(wim, async ({ subsidies }) => {
    const regel = (await subsidies.listSubsidiesVanMaand(eerste)).find(
      (subsidie) => subsidie.nummer === nummer,
    );
    const betaling = await subsidies.findBetaling(regel?.betaling?.id ?? '');
    if (betaling === undefined) throw new Error('no payment');
    return betaling;
  });
}

async function bevestig(
  betaling: BetalingBeeld,
  bevestigingen: readonly { code: string; reden: string }[] = [],
) {
  return await proef.als(wim, (poorten, werk) =>
    confirmBetaling(poorten, werk, betaling, { versie: betaling.versie, bevestigingen }),
  );
}

describe('establishing a subsidy', () => {
  it('keeps what was measured, until the end of the job, and its calculation', async () => {
    const nummer = await metWerk('Noa van den Berg');
    expect(await stelVast(nummer)).toEqual({ ok: true, value: null });
    const [subsidie] = await subsidiesVan(nummer);
    expect(subsidie).toMatchObject({
      periode: { van: '2026-03-16', tot: '2027-03-16' },
      ...METING,
      ...{ voltijdUren: null, vastgesteldDoor: 'Farah' },
    });
    const bewaard = await proef.als(proef.farah, ({ berekeningen }) =>
      berekeningen.listBerekeningen({ tabel: 'loonkostensubsidie', rijId: subsidie?.id ?? '' }),
    );
    expect(bewaard).toMatchObject([
      { berekening: { regel: 'lks', uitkomst: { bedragExLasten: '1156.38', bedragInclLasten: '1445.47' } } },
    ]);
  });

  it('refuses a second one on the same job, unless it takes the place of the first', async () => {
    const nummer = await metWerk('Tess Jansen');
    await stelVast(nummer);
    const later = { van: datum('2026-06-01'), meting: { ...METING, loonwaarde: '0.5000' } };
    expect(await stelVast(nummer, later)).toEqual({ ok: false, error: { code: 'dubbele-subsidie' } });
    expect((await stelVast(nummer, { ...later, vervangt: true })).ok).toBe(true);
    expect((await subsidiesVan(nummer)).map(({ periode, loonwaarde }) => [periode, loonwaarde])).toEqual([
      [{ van: '2026-06-01', tot: '2027-03-16' }, '0.5000'],
      [{ van: '2026-03-16', tot: '2026-06-01' }, '0.4000'],
    ]);
    const oud = await proef.database.pool.query('select periode::text from loonkostensubsidie_historie');
    expect(oud.rows).toContainEqual({ periode: '[2026-03-16,2027-03-16)' });
  });

  it('the database refuses two at once, whatever the application thought', async () => {
    const nummer = await metWerk('Sem de Boer');
    await stelVast(nummer);
    await expect(
      proef.database.pool.query(
        `insert into loonkostensubsidie (gemeente_code, dienstverband_id, dossier_id, periode)
         select s.gemeente_code, dienstverband_id, dossier_id, '[2026-05-01,2026-06-01)' from loonkostensubsidie s
         join dossier d on d.gemeente_code = s.gemeente_code and d.id = s.dossier_id where nummer = $1`,
        [nummer],
      ),
    ).rejects.toThrow('loonkostensubsidie_een_tegelijk');
  });

  it('a forfait ends after six months', async () => {
    const nummer = await metWerk('Ans Vos');
    expect((await stelVast(nummer, { meting: null })).ok).toBe(true);
    expect(await subsidiesVan(nummer)).toMatchObject([
      { loonwaarde: null, periode: { van: '2026-03-16', tot: '2026-09-16' } },
    ]);
  });

  it.each([
    [
      'another subsidy on the same wage (R59)',
      { andereSubsidie: true },
      { code: 'geen-recht', grond: 'andere-subsidie' },
    ],
    [
      'a loonwaarde of 100% (R46)',
      { meting: { ...METING, loonwaarde: '1.0000' } },
      { code: 'geen-recht', grond: 'geen-doelgroep' },
    ],
    ['a day before the job', { van: datum('2026-03-15') }, { code: 'buiten-dienstverband' }],
    [
      'a measurement of tomorrow',
      { meting: { ...METING, gemetenOp: datum('2026-03-03') } },
      { code: 'meting-in-toekomst' },
    ],
    ['a forfait after six months', { meting: null, van: datum('2026-09-16') }, { code: 'forfait-voorbij' }],
    [
      'a day for which no minimum wage is known',
      { van: datum('2026-07-01') },
      { code: 'geen-bedrag', fout: { norm: 'minimumloon-maand' } },
    ],
  ])('refuses %s', async (naam, invoer, error) => {
    const nummer = await metWerk(`Kim ${naam.length}`);
    expect(await stelVast(nummer, invoer)).toMatchObject({ ok: false, error });
    expect(await subsidiesVan(nummer)).toEqual([]);
  });
});

describe('payments', () => {
  it('by the day that governs the month, the first month by its days', async () => {
    const nummer = await metWerk('Joy Bakker');
    await stelVast(nummer);
    expect((await zetKlaar(MAART)).ok).toBe(true);
    expect(await betalingVan(nummer, MAART)).toMatchObject({
      ...{ nummer, werkgever: 'Het Erf', exCent: 59684, inclCent: 74605, uiterlijkOp: '2026-03-20' },
    });
    await zetKlaar(APRIL);
    expect(await betalingVan(nummer, APRIL)).toMatchObject({
      exCent: 115638,
      lastenCent: 28909,
      inclCent: 144547,
    });
  });

  it('one question for the list, however long', async () => {
    proef.vragen.length = 0;
    const lijst = await proef.als(wim, ({ subsidies }) => subsidies.listSubsidiesVanMaand(APRIL));
    expect(lijst.length).toBeGreaterThan(3);
    expect(proef.vragen.filter((sql) => sql.includes('loonkostensubsidie s'))).toHaveLength(1);
    expect(proef.vragen.filter((sql) => sql.includes('insert into auditregel'))).toHaveLength(1);
  });

  it('a job that stopped takes its subsidy with it', async () => {
    const nummer = await metWerk('Bo Visser');
    await stelVast(nummer);
    await proef.database.pool.query(
      `update dienstverband d set periode = '[2026-03-16,2026-03-24)' from dossier k
       where k.gemeente_code = d.gemeente_code and k.id = d.dossier_id and k.nummer = $1`,
      [nummer],
    );
    const nummers = async (eerste: Datum) =>
      (await proef.als(wim, ({ subsidies }) => subsidies.listSubsidiesVanMaand(eerste))).map((s) => s.nummer);
    expect(await nummers(MAART)).toContain(nummer);
    expect(await nummers(APRIL)).not.toContain(nummer);
  });

  it('a confirmed payment never changes, and keeps the name under it', async () => {
    const nummer = await metWerk('Pim Smit');
    await stelVast(nummer);
    await zetKlaar(APRIL);
    const betaling = await betalingVan(nummer, APRIL);
    expect(await bevestig(betaling)).toEqual({ ok: true, value: null });
    const bevestigd = await betalingVan(nummer, APRIL);
    expect(bevestigd).toMatchObject({ bevestigdNaam: 'Wim', bevestigdOp: '2026-03-02', bevestigingen: [] });
    await zetKlaar(APRIL);
    expect(await betalingVan(nummer, APRIL)).toEqual(bevestigd);
    expect(await bevestig(bevestigd)).toEqual({ ok: false, error: { code: 'al-bevestigd' } });
    await expect(bevestig(betaling)).rejects.toThrow(Verouderd);
    await expect(
      proef.als(wim, ({ subsidies }) =>
        subsidies.confirmBetaling(betaling.id, bevestigd.versie, {
          ...{ gebruikerId: wim.gebruikerId, naam: 'Wim', op: datum('2026-03-02'), bevestigingen: [] },
        }),
      ),
    ).rejects.toThrow(Verouderd);
  });

  it('not further than the next month', async () => {
    expect(await zetKlaar(datum('2026-05-01'))).toEqual({ ok: false, error: { code: 'maand-te-ver' } });
  });

  it('what nobody proved needs a reason per norm', async () => {
    const nummer = await metWerk('Lot Mulder');
    await stelVast(nummer);
    await proef.database.pool.query(
      `update norm set merk = 'U' where code = 'lks-werkgeverslasten' and geldig @> '2026-03-16'::date`,
    );
    await zetKlaar(MAART);
    const betaling = await betalingVan(nummer, MAART);
    const sleutel = 'norm-zonder-bron lks-werkgeverslasten';
    expect(await bevestig(betaling)).toEqual({
      ok: false,
      error: { code: 'bevestiging-nodig', sleutels: [sleutel] },
    });
    expect(await bevestig(betaling, [{ code: sleutel, reden: '  ' }])).toMatchObject({ ok: false });
    const reden = 'Nagekeken in de Staatscourant van december.';
    expect((await bevestig(betaling, [{ code: sleutel, reden }])).ok).toBe(true);
    expect((await betalingVan(nummer, MAART)).bevestigingen).toEqual([{ code: sleutel, reden }]);
  });

  it('another municipality sees none of it', async () => {
    const lijst = await proef.als(proef.elders, ({ subsidies }) => subsidies.listSubsidiesVanMaand(APRIL));
    expect(lijst).toEqual([]);
  });
});
