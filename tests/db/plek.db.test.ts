import { beforeAll, describe, expect, it } from 'vitest';
import type { RaamovereenkomstInvoer } from '#application/raamovereenkomst/index.ts';
import { Conflict, Verouderd } from '#application/shared/index.ts';
import { registerWerkgever } from '#application/werkgever/index.ts';
import { beeindigZitplaats } from '#application/werkplek/index.ts';
import { datum } from '#domain/shared/index.ts';
import { createProef, type Proef, VANDAAG } from '../support/kandidaatProef.ts';
import {
  kandidaatMetBesluit,
  naarAanvaard,
  plaats,
  voegPlekToe,
  voegWerkgeverToe,
  WERKGEVER,
} from '../support/plekProef.ts';

let proef: Proef;
let werkgeverId: string;

beforeAll(async () => {
  proef = await createProef();
  werkgeverId = await voegWerkgeverToe(proef, proef.farah);
});

const OVEREENKOMST: RaamovereenkomstInvoer = {
  nummer: 'RO-1',
  periode: { van: datum('2025-01-01'), tot: datum('2027-01-01') },
  verlengingsopties: 2,
  verlengingMaanden: 12,
  percelen: ['beschut-werk'],
  maximumprijs: { bedrag: 2_500_000, eenheid: 'jaar' },
  minimumPlekken: 1,
};

describe('employers', () => {
  it('uses an organisation that another gemeente already added', async () => {
    const elders = await voegWerkgeverToe(proef, proef.elders);
    expect(elders).not.toBe(werkgeverId);
    const { rows } = await proef.database.pool.query(`select count(*)::int as n from organisatie`);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('refuses the same organisation twice in one gemeente', async () => {
    const uitkomst = await proef.als(proef.farah, (poorten, werk) =>
      registerWerkgever(werk, poorten, WERKGEVER),
    );
    expect(uitkomst).toEqual({
      ok: false,
      error: { code: 'werkgever-bekend', id: werkgeverId, naam: 'Het Erf' },
    });
  });

  it('refuses a stale change and keeps the first', async () => {
    const bewaar = (telefoon: string) =>
      proef.als(proef.farah, ({ werkgevers }) =>
        werkgevers.saveWerkgever(werkgeverId, 1, { ...WERKGEVER, telefoon }),
      );
    await bewaar('036-1');
    await expect(bewaar('036-2')).rejects.toBeInstanceOf(Verouderd);
    const werkgever = await proef.als(proef.farah, ({ werkgevers }) => werkgevers.findWerkgever(werkgeverId));
    expect(werkgever).toMatchObject({ telefoon: '036-1', versie: 2 });
  });

  it('is invisible and unchangeable for another gemeente', async () => {
    await proef.als(proef.elders, async ({ werkgevers }) => {
      expect(await werkgevers.findWerkgever(werkgeverId)).toBeUndefined();
      await expect(werkgevers.saveWerkgever(werkgeverId, 2, WERKGEVER)).rejects.toBeInstanceOf(Verouderd);
    });
  });

  it('shows a provider with too few seats under its agreement, until it has one', async () => {
    const filter = { zoek: '', soort: null, zonderPlek: true };
    const lijst = () =>
      proef.als(proef.farah, ({ werkgevers }, werk) => werkgevers.listWerkgevers(filter, werk.vandaag));
    await proef.als(proef.farah, ({ raamovereenkomsten }) =>
      raamovereenkomsten.addRaamovereenkomst(werkgeverId, OVEREENKOMST),
    );
    expect(await lijst()).toMatchObject([
      { naam: 'Het Erf', zitplaatsen: 0, minimumPlekken: 1, raamovereenkomst: 'RO-1' },
    ]);
    await voegPlekToe(proef, proef.farah, werkgeverId);
    expect(await lijst()).toEqual([]);
  });

  it('refuses two agreements at the same time', async () => {
    const tweede = proef.als(proef.farah, ({ raamovereenkomsten }) =>
      raamovereenkomsten.addRaamovereenkomst(werkgeverId, { ...OVEREENKOMST, nummer: 'RO-2' }),
    );
    await expect(tweede).rejects.toEqual(new Conflict('raamovereenkomst-overlapt'));
  });

  it('finds a name with a percent sign as it is', async () => {
    const filter = { zoek: '%', soort: null, zonderPlek: false };
    const lijst = await proef.als(proef.farah, ({ werkgevers }, werk) =>
      werkgevers.listWerkgevers(filter, werk.vandaag),
    );
    expect(lijst).toEqual([]);
  });
});

describe('places and seats', () => {
  it('numbers seats on, and lists a place in one query', async () => {
    const nummer = await voegPlekToe(proef, proef.farah, werkgeverId, 2);
    expect(nummer).toMatch(/^p-[a-z0-9]{6}$/);
    const zitplaatsen = await proef.als(proef.farah, async ({ werkplekken }, werk) => {
      const plek = await werkplekken.findWerkplek(nummer, werk.vandaag);
      await werkplekken.addZitplaatsen(plek?.id ?? '', 2, datum('2026-04-01'));
      return await werkplekken.listZitplaatsen(plek?.id ?? '', werk.vandaag);
    });
    expect(zitplaatsen.map(({ volgnummer, vrijVanaf }) => [volgnummer, vrijVanaf])).toEqual([
      [1, '2026-03-02'],
      [2, '2026-03-02'],
      [3, '2026-04-01'],
      [4, '2026-04-01'],
    ]);
    proef.vragen.length = 0;
    const filter = { werksoort: 'dieren', begeleiding: null, uren: '28', vrijOp: null, werkgeverId: null };
    await proef.als(proef.farah, ({ werkplekken }, werk) =>
      werkplekken.listWerkplekken(filter, werk.vandaag),
    );
    expect(proef.vragen.filter((sql) => /^\s*select p\./.test(sql))).toHaveLength(1);
  });

  it('tells who sits there only with a log line that holds the dossier', async () => {
    const nummer = await voegPlekToe(proef, proef.farah, werkgeverId);
    const kandidaat = await kandidaatMetBesluit(proef, proef.farah, 'Noa van den Berg');
    await naarAanvaard(proef, proef.farah, kandidaat, nummer);
    await plaats(proef, proef.farah, kandidaat, { van: '2026-04-01', tot: '2027-04-01', uren: '28' });
    const plek = await proef.als(proef.farah, ({ werkplekken }, werk) =>
      werkplekken.findWerkplek(nummer, werk.vandaag),
    );
    const bezetters = await proef.als(proef.farah, ({ werkplekken }) =>
      werkplekken.listBezetters(plek?.id ?? '', VANDAAG),
    );
    expect(bezetters).toMatchObject([
      { naam: 'Noa van den Berg', dossierNummer: kandidaat, soort: 'beschut-werk' },
    ]);
    const { rows } = await proef.database.pool.query(
      `select d.nummer from auditregel a join dossier d on d.id = any(a.betrokkenen)
       where a.handeling = 'gelezen' and a.tabel = 'plaatsing'`,
    );
    expect(rows).toEqual([{ nummer: kandidaat }]);
  });

  it('does not end a seat while someone sits there', async () => {
    const nummer = await voegPlekToe(proef, proef.farah, werkgeverId);
    const kandidaat = await kandidaatMetBesluit(proef, proef.farah, 'Tess Jansen');
    await naarAanvaard(proef, proef.farah, kandidaat, nummer);
    await plaats(proef, proef.farah, kandidaat, { van: '2026-04-01', tot: '2027-04-01', uren: '28' });
    const stop = (laatsteDag: string) =>
      proef.als(proef.farah, async (poorten, werk) => {
        const plek = await poorten.werkplekken.findWerkplek(nummer, werk.vandaag);
        const zitplaatsen = await poorten.werkplekken.listZitplaatsen(plek?.id ?? '', werk.vandaag);
        return await beeindigZitplaats(poorten, {
          ...{
            zitplaatsen,
            bezetters: await poorten.werkplekken.listBezetters(plek?.id ?? '', werk.vandaag),
          },
          ...{
            id: zitplaatsen[0]?.id ?? '',
            versie: 1,
            laatsteDag: datum(laatsteDag),
            reden: 'Het werk is gestopt',
          },
        });
      });
    expect(await stop('2027-03-30')).toEqual({ ok: false, error: { code: 'zitplaats-bezet-na-einde' } });
    expect(await stop('2027-03-31')).toEqual({ ok: true, value: null });
  });
});
