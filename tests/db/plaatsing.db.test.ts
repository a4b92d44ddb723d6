import { beforeAll, describe, expect, it } from 'vitest';
import { maakPlaatsing, zetProefplaatsOm } from '#application/plaatsing/index.ts';
import { Conflict } from '#application/shared/index.ts';
import { datum } from '#domain/shared/index.ts';
import { opDossier } from '../support/kandidaatProef.ts';
import { createPlaatsingproef, JAAR, type Plaatsingproef } from '../support/plaatsingProef.ts';
import {
  kandidaatMetBesluit,
  laatsteVoorstel,
  plaats,
  telWerkzaam,
  voegPlekToe,
} from '../support/plekProef.ts';

let proef: Plaatsingproef['proef'];
let werkgever: string;
let aanvaardeKandidaat: Plaatsingproef['aanvaardeKandidaat'];
let eerstePlaatsing: Plaatsingproef['eerstePlaatsing'];

beforeAll(async () => {
  ({ proef, werkgever, aanvaardeKandidaat, eerstePlaatsing } = await createPlaatsingproef());
});

describe('making a plaatsing', () => {
  it('S8: both findings together, refused without a reason, kept with it', async () => {
    const nummer = await aanvaardeKandidaat('Noa van den Berg');
    const kort = { van: '2026-04-01', tot: '2027-01-01', uren: '24' };
    const zonder = await plaats(proef, proef.farah, nummer, kort);
    expect(
      zonder.ok ? [] : 'bevindingen' in zonder.error && zonder.error.bevindingen.map(({ code }) => code),
    ).toEqual(['maanden-onder-lokale-eis', 'uren-onder-lokale-eis']);
    expect((await plaats(proef, proef.farah, nummer, { ...kort, reden: 'Rustig opbouwen.' })).ok).toBe(true);
    const { dienstverbanden } = await eerstePlaatsing(nummer);
    expect(dienstverbanden).toMatchObject([{ redenAfwijking: 'Rustig opbouwen.', uren: [{ uren: '24.0' }] }]);
  });

  it('counts from the first day of work, not from the day of entry, and until the last', async () => {
    const nummer = await aanvaardeKandidaat('Tess Jansen');
    const tel = (dag: string) => telWerkzaam(proef, proef.farah, datum(dag));
    const voor = await Promise.all(['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'].map(tel));
    await plaats(proef, proef.farah, nummer, JAAR);
    const na = await Promise.all(['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'].map(tel));
    expect(na.map((aantal, plek) => aantal - (voor[plek] ?? 0))).toEqual([0, 1, 1, 0]);
  });

  it('needs a decision on the first day', async () => {
    const nummer = await aanvaardeKandidaat('Sem de Boer');
    const vroeg = await plaats(proef, proef.farah, nummer, {
      van: '2025-11-01',
      tot: '2026-11-01',
      uren: '28',
    });
    expect(vroeg).toEqual({ ok: false, error: { code: 'geen-besluit' } });
  });

  it('a proposal becomes a plaatsing once', async () => {
    const nummer = await aanvaardeKandidaat('Ans Vos');
    expect((await plaats(proef, proef.farah, nummer, JAAR)).ok).toBe(true);
    expect(await plaats(proef, proef.farah, nummer, JAAR)).toEqual({
      ok: false,
      error: { code: 'voorstel-niet-aanvaard' },
    });
  });

  it('two people on one seat is refused by the database', async () => {
    const nummer = await aanvaardeKandidaat('Joep Wit');
    await plaats(proef, proef.farah, nummer, JAAR);
    const { rows } = await proef.database.pool.query<{ id: string }>(
      `select b.zitplaats_id as id from plaatsing b join dossier d on d.id = b.dossier_id where d.nummer = $1`,
      [nummer],
    );
    const ander = await kandidaatMetBesluit(proef, proef.farah, 'Bas Kool');
    const erbij = opDossier(proef, proef.farah, ander, (poorten, _werk, kop) =>
      poorten.plaatsingen.addPlaatsing({
        ...{ dossierId: kop.id, persoonId: kop.persoonId, zitplaatsId: rows[0]?.id ?? '', voorstelId: null },
        ...{ soort: 'beschut-werk', periode: { van: datum('2027-03-31'), tot: null } },
      }),
    );
    await expect(erbij).rejects.toEqual(new Conflict('zitplaats-bezet'));
  });

  it('only a seat of the proposed place, as long as that seat is there', async () => {
    const nummer = await aanvaardeKandidaat('Eef Dam');
    const voorstel = await laatsteVoorstel(proef, proef.farah, nummer);
    const ander = await voegPlekToe(proef, proef.farah, werkgever);
    const periode = { van: datum('2026-04-01'), tot: datum('2026-06-01') };
    const op = (plek: string, van: string) =>
      opDossier(proef, proef.farah, nummer, async (poorten, _werk, kop) => {
        const [zitplaats] = await poorten.plaatsingen.listVrijeZitplaatsen(plek, datum(van));
        const zitplaatsId = zitplaats?.id ?? '';
        return await maakPlaatsing(poorten, { kop, voorstel, zitplaatsId, soort: 'proefplaats', periode });
      });
    expect(await op(ander, '2026-04-01')).toEqual({ ok: false, error: { code: 'zitplaats-bezet' } });
    await proef.database.pool.query(
      `update zitplaats set periode = '[2026-01-01,2026-05-01)' where werkplek_id = (select id from werkplek where nummer = $1)`,
      [voorstel.werkplekNummer],
    );
    expect(await op(voorstel.werkplekNummer, '2026-04-01')).toEqual({
      ok: false,
      error: { code: 'zitplaats-stopt', laatsteDag: '2026-04-30' },
    });
  });

  it('two main rungs of one person at a time is refused by the database', async () => {
    const nummer = await kandidaatMetBesluit(proef, proef.farah, 'Lies Kok');
    const trede = (periode: string) =>
      proef.database.pool.query(
        `insert into trede (gemeente_code, dossier_id, persoon_id, soort, periode)
         select gemeente_code, id, persoon_id, 'dagbesteding', $2::daterange from dossier where nummer = $1`,
        [nummer, periode],
      );
    await trede('[2025-01-01,2026-01-01)');
    await expect(trede('[2025-12-31,)')).rejects.toMatchObject({ constraint: 'trede_een_hoofd' });
    await trede('[2026-01-01,)');
  });
});

describe('a trial', () => {
  it('never counts, and becomes paid work at the same seat', async () => {
    const nummer = await aanvaardeKandidaat('Jet Mol');
    const voorstel = await laatsteVoorstel(proef, proef.farah, nummer);
    const periode = { van: datum('2026-04-01'), tot: datum('2026-06-01') };
    const begin = await opDossier(proef, proef.farah, nummer, async (poorten, _werk, kop) => {
      const [zitplaats] = await poorten.plaatsingen.listVrijeZitplaatsen(
        voorstel.werkplekNummer,
        periode.van,
      );
      const zitplaatsId = zitplaats?.id ?? '';
      return await maakPlaatsing(poorten, { kop, voorstel, zitplaatsId, soort: 'proefplaats', periode });
    });
    expect(begin.ok).toBe(true);
    const voor = await telWerkzaam(proef, proef.farah, datum('2026-05-31'));
    const proefplaats = await eerstePlaatsing(nummer);
    const werk = { van: datum('2026-05-04'), tot: datum('2027-05-04') };
    const dienstverband = {
      ...{ werkgeverId: werkgever, periode: werk, uren: '28', opvolgend: false, redenAfwijking: '' },
      soort: 'bepaalde-tijd',
    } as const;
    const om = await opDossier(proef, proef.farah, nummer, (poorten, _werk, kop) =>
      zetProefplaatsOm(poorten, kop, proefplaats, {
        dienstverband,
        weetVast: false,
        redenEinde: 'Betaald werk',
      }),
    );
    expect(om).toEqual({ ok: true, value: null });
    expect(await telWerkzaam(proef, proef.farah, datum('2026-05-31'))).toBe(voor + 1);
    expect(await telWerkzaam(proef, proef.farah, datum('2026-05-03'))).toBe(voor);
    expect(await eerstePlaatsing(nummer)).toMatchObject({
      soort: 'beschut-werk',
      zitplaatsId: proefplaats.zitplaatsId,
    });
  });
});
