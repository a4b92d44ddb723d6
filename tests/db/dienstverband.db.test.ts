import { beforeAll, describe, expect, it } from 'vitest';
import {
  aanvaardAfwijking,
  beeindigDienstverband,
  corrigeerDienstverband,
  voegDienstverbandToe,
  wijzigUren,
} from '#application/dienstverband/index.ts';
import { Conflict, Verouderd } from '#application/shared/index.ts';
import { datum } from '#domain/shared/index.ts';
import { opDossier } from '../support/kandidaatProef.ts';
import { createPlaatsingproef, JAAR, type Plaatsingproef } from '../support/plaatsingProef.ts';
import { plaats } from '../support/plekProef.ts';

let proef: Plaatsingproef['proef'];
let werkgever: string;
let aanvaardeKandidaat: Plaatsingproef['aanvaardeKandidaat'];
let eerstePlaatsing: Plaatsingproef['eerstePlaatsing'];

beforeAll(async () => {
  ({ proef, werkgever, aanvaardeKandidaat, eerstePlaatsing } = await createPlaatsingproef());
});

describe('a dienstverband', () => {
  it('an extension is a new dienstverband on the same plaatsing and keeps the seat', async () => {
    const nummer = await aanvaardeKandidaat('Milan Yıldız');
    await plaats(proef, proef.farah, nummer, JAAR);
    const plaatsing = await eerstePlaatsing(nummer);
    const periode = { van: datum('2027-04-01'), tot: datum('2028-04-01') };
    const invoer = {
      werkgeverId: werkgever,
      soort: 'bepaalde-tijd',
      periode,
      uren: '30',
      opvolgend: false,
      redenAfwijking: '',
    } as const;
    const verleng = () =>
      opDossier(proef, proef.farah, nummer, (poorten, _werk, kop) =>
        voegDienstverbandToe(poorten, kop, plaatsing, invoer, false),
      );
    expect(await verleng()).toEqual({ ok: true, value: null });
    const na = await eerstePlaatsing(nummer);
    expect(na.periode.tot).toBe('2028-04-01');
    expect(na.dienstverbanden.map(({ periode: p, redenEinde }) => [p.van, redenEinde])).toEqual([
      ['2027-04-01', null],
      ['2026-04-01', 'verloop'],
    ]);
    await expect(verleng()).rejects.toBeInstanceOf(Verouderd);
  });

  it('an extension stays within the days that the seat is there', async () => {
    const nummer = await aanvaardeKandidaat('Dirk Vis');
    await plaats(proef, proef.farah, nummer, JAAR);
    await proef.database.pool.query(
      `update zitplaats set periode = daterange(lower(periode), '2027-10-01') where id = $1`,
      [(await eerstePlaatsing(nummer)).zitplaatsId],
    );
    const plaatsing = await eerstePlaatsing(nummer);
    const verleng = (tot: string | null) =>
      opDossier(proef, proef.farah, nummer, (poorten, _werk, kop) =>
        voegDienstverbandToe(
          poorten,
          kop,
          plaatsing,
          {
            ...{ werkgeverId: werkgever, uren: '28', opvolgend: false, redenAfwijking: 'Tot de plek stopt.' },
            soort: tot === null ? 'onbepaalde-tijd' : 'bepaalde-tijd',
            periode: { van: datum('2027-04-01'), tot: tot === null ? null : datum(tot) },
          },
          true,
        ),
      );
    const stopt = { ok: false, error: { code: 'zitplaats-stopt', laatsteDag: '2027-09-30' } };
    expect(await verleng('2027-10-02')).toEqual(stopt);
    expect(await verleng(null)).toEqual(stopt);
    expect(await verleng('2027-10-01')).toEqual({ ok: true, value: null });
  });

  it('keeps how chain, trial period, notice and local rules were calculated with each dienstverband', async () => {
    const nummer = await aanvaardeKandidaat('Fenna Pol');
    await plaats(proef, proef.farah, nummer, JAAR);
    const [dienstverband] = (await eerstePlaatsing(nummer)).dienstverbanden;
    const bewaard = await proef.als(proef.farah, ({ berekeningen }) =>
      berekeningen.listBerekeningen({ tabel: 'dienstverband', rijId: dienstverband?.id ?? '' }),
    );
    const perRegel = Object.fromEntries(
      bewaard.map(({ berekening }) => [berekening.regel, berekening.uitkomst]),
    );
    expect(perRegel).toMatchObject({
      'lokale-eis': { voldoet: true, tekorten: [] },
      keten: { nummer: 1, vastVanaf: null, laatsteVeiligeEinddatum: '2029-03-31' },
      proeftijd: { maximaalMaanden: 1 },
      aanzegging: { verplicht: true, uiterlijk: '2027-02-28' },
    });
    expect(bewaard).toHaveLength(5);
  });

  it('other hours start a new period; fewer than the rule needs a reason', async () => {
    const nummer = await aanvaardeKandidaat('Roos Blom');
    await plaats(proef, proef.farah, nummer, JAAR);
    const wijzig = async (uren: string, redenAfwijking: string) => {
      const [dienstverband] = (await eerstePlaatsing(nummer)).dienstverbanden;
      if (dienstverband === undefined) throw new Error('no dienstverband');
      const wijziging = { versie: dienstverband.versie, vanaf: datum('2026-09-01'), uren, redenAfwijking };
      return await opDossier(proef, proef.farah, nummer, (poorten, _werk, kop) =>
        wijzigUren(poorten, kop, dienstverband, wijziging),
      );
    };
    expect((await wijzig('20', '')).ok).toBe(false);
    expect((await wijzig('20', 'Minder kracht in de zomer.')).ok).toBe(true);
    const [dienstverband] = (await eerstePlaatsing(nummer)).dienstverbanden;
    expect(dienstverband?.uren.map(({ periode, uren }) => [periode.van, periode.tot, uren])).toEqual([
      ['2026-04-01', '2026-09-01', '28.0'],
      ['2026-09-01', '2027-04-01', '20.0'],
    ]);
  });

  it('ending early frees the seat and leaves the decision', async () => {
    const nummer = await aanvaardeKandidaat('Kim Bos');
    await plaats(proef, proef.farah, nummer, JAAR);
    const plaatsing = await eerstePlaatsing(nummer);
    const [dienstverband] = plaatsing.dienstverbanden;
    if (dienstverband === undefined) throw new Error('no dienstverband');
    const stop = {
      ...{ versie: dienstverband.versie, laatsteDag: datum('2026-06-30') },
      reden: 'stap-terug',
      ...{ sluitPlaatsing: true, redenTekst: 'Een stap terug' },
    } as const;
    const doe = () =>
      proef.als(proef.farah, (poorten) => beeindigDienstverband(poorten, plaatsing, dienstverband, stop));
    expect((await doe()).ok).toBe(true);
    await expect(doe()).rejects.toBeInstanceOf(Verouderd);
    const na = await eerstePlaatsing(nummer);
    expect(na).toMatchObject({ periode: { tot: '2026-07-01' }, redenEinde: 'Een stap terug' });
    expect(na.dienstverbanden).toMatchObject([{ redenEinde: 'stap-terug', overeengekomenTot: '2027-04-01' }]);
  });

  it('a correction keeps what was wrong, and the reason in the log', async () => {
    const nummer = await aanvaardeKandidaat('Pim Smit');
    await plaats(proef, proef.farah, nummer, JAAR);
    const plaatsing = await eerstePlaatsing(nummer);
    const [dienstverband] = plaatsing.dienstverbanden;
    if (dienstverband === undefined) throw new Error('no dienstverband');
    const periode = { van: datum('2026-05-01'), tot: datum('2027-05-01') };
    const correctie = {
      versie: dienstverband.versie,
      periode,
      redenAfwijking: '',
      reden: 'Typefout',
      weetVast: false,
    };
    const uitkomst = await opDossier(proef, proef.farah, nummer, (poorten, _werk, kop) =>
      corrigeerDienstverband(poorten, kop, plaatsing, dienstverband, correctie),
    );
    expect(uitkomst).toEqual({ ok: true, value: null });
    expect(await eerstePlaatsing(nummer)).toMatchObject({
      periode,
      dienstverbanden: [{ periode, uren: [{ periode }] }],
    });
    const historie = await proef.database.pool.query(
      `select lower(periode)::text as van from dienstverband_historie where id = $1`,
      [dienstverband.id],
    );
    expect(historie.rows).toEqual([{ van: '2026-04-01' }]);
    const log = await proef.database.pool.query(
      `select distinct reden from auditregel where tabel = 'dienstverband' and handeling = 'gewijzigd' and rij_id = $1`,
      [dienstverband.id],
    );
    expect(log.rows).toEqual([{ reden: 'Typefout' }]);
  });

  // Last: the rule that it enters holds for everybody from then on.
  it('a hard rule refuses, until a deviation is accepted for this person, as long as that holds', async () => {
    await proef.als(proef.farah, ({ regels }) =>
      regels.addLokaleRegel({
        ...{
          soort: 'minimum-uren',
          waarde: '28',
          hard: true,
          vanaf: datum('2026-04-01'),
          bron: 'Almere, 2026',
        },
      }),
    );
    const nummer = await aanvaardeKandidaat('Tom Bakker');
    const kort = { ...JAAR, uren: '20', reden: 'Bouwt rustig op.' };
    const weigering = await plaats(proef, proef.farah, nummer, kort);
    expect(weigering).toMatchObject({
      error: { bevindingen: [{ code: 'uren-onder-lokale-eis', ernst: 'weigert' }] },
    });
    const aanvaard = (vanaf: string, laatsteDag: string) =>
      opDossier(proef, proef.farah, nummer, (poorten, _werk, kop) =>
        aanvaardAfwijking(poorten, kop, {
          ...{ soort: 'minimum-uren', aanvaardDoor: 'R. Jansen, teamleider', reden: 'Bouwt rustig op.' },
          ...{ vanaf: datum(vanaf), laatsteDag: datum(laatsteDag) },
        }),
      );
    expect(await aanvaard('2026-04-01', '2026-03-31')).toEqual({
      ok: false,
      error: { code: 'periode-leeg' },
    });
    await aanvaard('2026-04-02', '2026-12-31');
    expect((await plaats(proef, proef.farah, nummer, kort)).ok).toBe(false);
    await aanvaard('2026-04-01', '2026-04-01');
    expect((await plaats(proef, proef.farah, nummer, { ...kort, reden: '' })).ok).toBe(false);
    expect((await plaats(proef, proef.farah, nummer, kort)).ok).toBe(true);
    await expect(aanvaard('2026-12-31', '2027-01-31')).rejects.toEqual(new Conflict('afwijking-overlapt'));
    const ander = await aanvaardeKandidaat('Jan Bakker');
    expect((await plaats(proef, proef.farah, ander, kort)).ok).toBe(false);
  });
});
