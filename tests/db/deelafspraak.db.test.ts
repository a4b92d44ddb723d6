import type pg from 'pg';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Deelafspraak, neemTerug, stopDeling } from '#application/deelafspraak/index.ts';
import { datum } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { asApp } from '../support/database.ts';
import { biedAan, loadGedeeld, neemOver, open, spreekAf } from '../support/deelProef.ts';
import { createProef, opDossier, type Proef } from '../support/kandidaatProef.ts';
import { naarAanvaard, plaats, voegPlekToe, voegWerkgeverToe } from '../support/plekProef.ts';
import { draai, uitkomstenVan, wachtendeMetKeuze } from '../support/rondeProef.ts';

const DERDE = 'GM0303';
const GEEN_RECHT = { code: '42501' };

let proef: Proef;
/** Lelystad owns the place, Almere is the partner. */
let els: Actor;
let farah: Actor;
let plek: string;

beforeEach(async () => {
  proef = await createProef();
  els = proef.elders;
  farah = proef.farah;
  plek = await voegPlekToe(proef, els, await voegWerkgeverToe(proef, els), 3);
});

function sqlAls(gemeenteCode: string, sql: string): Promise<pg.QueryResult> {
  return asApp(proef.database.pool, { gemeenteCode }, (client) => client.query(sql));
}

/** Whether somebody of Almere can start there, by the requirement of the agreement. */
async function toetsAfspraak(nummer: string, dossier: string, vandaag = datum('2026-03-02')) {
  return await opDossier(proef, farah, dossier, async (poorten, _werk, kop) => {
    const { plekken } = await poorten.keuzes.loadKeuzeBeeld(kop.id, vandaag);
    return plekken
      .find((een) => een.nummer === nummer)
      ?.haalbaarheid.toetsen.find(({ code }) => code === 'afspraak');
  });
}

async function vrijBij(actor: Actor, nummer: string): Promise<number | undefined> {
  const filter = { werksoort: null, begeleiding: null, uren: null, vrijOp: null, werkgeverId: null };
  const lijst = await proef.als(actor, ({ werkplekken }, { vandaag }) =>
    werkplekken.listWerkplekken(filter, vandaag),
  );
  return lijst.find((een) => een.nummer === nummer)?.vrij;
}

describe('an agreement between two gemeenten', () => {
  it('is read by both, as the side that they are, and by nobody else', async () => {
    const { id, kant } = await biedAan(proef, els, farah);
    expect(kant).toBe('eigenaar');
    const partner = await proef.als(farah, ({ deelafspraken }) => deelafspraken.listDeelafspraken());
    expect(partner).toMatchObject([
      { id, kant: 'partner', ander: { naam: 'Lelystad' }, status: 'aangeboden' },
    ]);
    for (const gemeente of [DERDE, '']) {
      expect((await sqlAls(gemeente, 'select * from deelafspraak')).rows).toEqual([]);
      expect((await sqlAls(gemeente, 'select * from deelafspraak_historie')).rows).toEqual([]);
    }
  });

  it.each([
    [
      'the owner accepts',
      'GM0995',
      `update deelafspraak set status = 'aanvaard', beantwoord_op = '2026-01-01'`,
    ],
    ['the partner withdraws', 'GM0034', `update deelafspraak set status = 'ingetrokken'`],
    ['the partner rewrites it', 'GM0034', `update deelafspraak set voorwaarden = 'gratis'`],
    [
      'the partner offers in the name of the owner',
      'GM0034',
      `insert into deelafspraak (eigenaar_code, partner_code, naam, periode, contact, aangeboden_op)
       values ('GM0995', 'GM0034', 'x', '[2026-01-01,)', 'x', '2026-01-01')`,
    ],
  ])('is refused by the database when %s', async (_naam, gemeente, sql) => {
    await biedAan(proef, els, farah);
    await expect(sqlAls(gemeente, sql)).rejects.toMatchObject(GEEN_RECHT);
  });

  it('changes nothing when a third gemeente tries', async () => {
    await biedAan(proef, els, farah);
    const geraakt = await sqlAls(DERDE, `update deelafspraak set status = 'ingetrokken'`);
    expect(geraakt.rowCount).toBe(0);
  });

  it('keeps earlier versions and writes each act in the log of who did it', async () => {
    await spreekAf(proef, els, farah);
    const { rows } = await proef.database.pool.query(
      `select gemeente_code, handeling from auditregel where tabel = 'deelafspraak' order by id`,
    );
    expect(rows).toEqual([
      { gemeente_code: 'GM0995', handeling: 'toegevoegd' },
      { gemeente_code: 'GM0034', handeling: 'gewijzigd' },
    ]);
    const versies = await sqlAls('GM0034', 'select status from deelafspraak_historie');
    expect(versies.rows).toEqual([{ status: 'aangeboden' }]);
  });
});

describe('opening seats', () => {
  let afspraak: Deelafspraak;

  beforeEach(async () => {
    afspraak = await spreekAf(proef, els, farah);
  });

  it('asks a reason while there was no round, and while an own resident who waits may go there', async () => {
    expect(await open(proef, els, afspraak, plek)).toEqual({ ok: false, error: { code: 'reden-nodig' } });
    const ander = await voegPlekToe(proef, els, await voegWerkgeverToe(proef, els, '90034002'));
    await wachtendeMetKeuze(proef, els, 'Ann Visser', '2019-01-07', [plek]);
    await draai(proef, els);
    expect(await open(proef, els, afspraak, plek)).toEqual({ ok: false, error: { code: 'reden-nodig' } });
    expect((await open(proef, els, afspraak, plek, { reden: 'Genoeg over' })).ok).toBe(true);
    expect((await open(proef, els, afspraak, ander)).ok).toBe(true);
    const { rows } = await sqlAls(
      'GM0995',
      'select ronde_nummer, reden from plekdeling_zitplaats order by reden',
    );
    expect(rows).toEqual([
      { ronde_nummer: 1, reden: '' },
      { ronde_nummer: null, reden: 'Genoeg over' },
    ]);
    expect((await sqlAls('GM0034', 'select * from plekdeling_zitplaats')).rows).toEqual([]);
  });

  it('takes the seats out of the own market, and not more than are free', async () => {
    expect(await open(proef, els, afspraak, plek, { aantal: 4, reden: 'x' })).toEqual({
      ...{ ok: false, error: { code: 'te-weinig-vrij', vrij: 3 } },
    });
    await open(proef, els, afspraak, plek, { aantal: 2, reden: 'x' });
    expect(await vrijBij(els, plek)).toBe(1);
    await expect(
      sqlAls(
        'GM0995',
        `insert into plaatsing (gemeente_code, dossier_id, persoon_id, zitplaats_id, soort, periode)
         select z.gemeente_code, gen_random_uuid(), gen_random_uuid(), z.zitplaats_id, 'beschut-werk', '[2026-04-01,)'
         from plekdeling_zitplaats z`,
      ),
    ).rejects.toMatchObject({ constraint: 'plaatsing_gedeeld' });
    const ann = await wachtendeMetKeuze(proef, els, 'Ann Visser', '2019-01-07', [plek]);
    const ben = await wachtendeMetKeuze(proef, els, 'Ben Kok', '2020-02-03', [plek]);
    const uitkomsten = await uitkomstenVan(proef, els, await draai(proef, els));
    expect(uitkomsten.get(ann)?.uitleg.toegewezen?.plek).toBe(plek);
    expect(uitkomsten.get(ben)?.uitleg.toegewezen).toBeNull();
  });

  it('is shown to the two, with places and counts and never with people', async () => {
    await open(proef, els, afspraak, plek, { reden: 'x' });
    expect((await sqlAls(DERDE, `select * from gedeelde_plekken('2026-03-02')`)).rows).toEqual([]);
    expect((await sqlAls(DERDE, 'select * from plekdeling')).rows).toEqual([]);
    const { rows } = await sqlAls('GM0034', `select * from gedeelde_plekken('2026-03-02')`);
    const kolommen =
      'plekdeling_id bezet organisatie_id soort vorm naam werksoort_code omschrijving postcode plaats uren_min';
    expect(Object.keys(rows[0]).join(' ')).toBe(
      `${kolommen} uren_max begeleiding permanent_toezicht aanpassingen omgeving opzet begintijd groepsgrootte prijs_cent prijs_eenheid`,
    );
  });
});

describe('seats of a shared place', () => {
  it('are as many as were opened, and end only when they are back', async () => {
    await open(proef, els, await spreekAf(proef, els, farah), plek, { reden: 'x' });
    const eigen = await neemOver(proef, farah);
    const erbij = proef.als(farah, async ({ werkplekken }, { vandaag }) => {
      const { id } = (await werkplekken.findWerkplek(eigen, vandaag)) ?? { id: '' };
      await werkplekken.addZitplaatsen(id, 1, vandaag);
    });
    await expect(erbij).rejects.toMatchObject({ code: 'deling-vol' });
    const weg = proef.als(els, async ({ werkplekken }, { vandaag }) => {
      const { id } = (await werkplekken.findWerkplek(plek, vandaag)) ?? { id: '' };
      for (const zitplaats of await werkplekken.listZitplaatsen(id, vandaag)) {
        await werkplekken.endZitplaats(zitplaats.id, zitplaats.versie, datum('2026-06-01'), 'Minder werk');
      }
    });
    await expect(weg).rejects.toMatchObject({ code: 'zitplaats-gedeeld' });
  });
});

describe('a shared place from one register to the other', () => {
  it('is taken over, chosen, divided in a round, worked at, and ends without taking it from anybody', async () => {
    const afspraak = await spreekAf(proef, els, farah);
    await open(proef, els, afspraak, plek, { aantal: 2, reden: 'Genoeg over' });
    const eigen = await neemOver(proef, farah);
    expect(await vrijBij(farah, eigen)).toBe(2);

    const ann = await wachtendeMetKeuze(proef, farah, 'Ann Visser', '2019-01-07', [eigen]);
    expect(await toetsAfspraak(eigen, ann)).toMatchObject({
      uitkomst: 'voldoet',
      geboden: { naam: 'Plekken delen', gemeente: 'Lelystad', periode: { tot: '2027-01-01' } },
    });
    const ronde = await draai(proef, farah);
    const uitkomsten = await uitkomstenVan(proef, farah, ronde);
    expect(uitkomsten.get(ann)?.uitleg.toegewezen).toEqual({ plek: eigen, rang: 1 });

    await naarAanvaard(proef, farah, ann, eigen);
    const geplaatst = await plaats(proef, farah, ann, { van: '2026-04-01', tot: '2027-04-01', uren: '28' });
    expect(geplaatst.ok).toBe(true);
    const bijEls = await loadGedeeld(proef, els);
    expect(bijEls).toMatchObject({ bezet: 1, aantal: 2, gereserveerd: 2, eigenNummer: plek });
    expect(JSON.stringify(bijEls)).not.toMatch(/Ann|Visser|k-[a-z0-9]{6}/);

    const ben = await wachtendeMetKeuze(proef, farah, 'Ben Kok', '2020-02-03', [eigen]);
    const stop = await proef.als(els, (poorten, werk) =>
      stopDeling(werk, poorten, bijEls, { versie: bijEls.versie, laatsteDag: datum('2026-03-31') }),
    );
    expect(stop.ok).toBe(true);
    expect((await toetsAfspraak(eigen, ben))?.uitkomst).toBe('voldoet');
    const april = datum('2026-04-01');
    expect((await toetsAfspraak(eigen, ben, april))?.uitkomst).toBe('voldoet-niet');

    await naarAanvaard(proef, farah, ben, eigen);
    const teLaat = plaats(proef, farah, ben, { van: '2026-04-01', tot: '2027-04-01', uren: '28' });
    await expect(teLaat).rejects.toMatchObject({ code: 'deling-geldt-niet' });

    const voorbij = await loadGedeeld(proef, els);
    const teVroeg = await proef.als(els, (poorten, werk) => neemTerug(werk, poorten, voorbij));
    expect(teVroeg).toEqual({ ok: false, error: { code: 'deling-loopt' } });
    const terug = await proef.als(els, (poorten, werk) => neemTerug(werk, poorten, voorbij), april);
    expect(terug).toEqual({ ok: true, value: 1 });
    const { rows } = await proef.database.pool.query(
      `select count(*)::int as over from plekdeling_zitplaats where upper_inf(periode)`,
    );
    expect(rows).toEqual([{ over: 1 }]);
    const nogEens = await loadGedeeld(proef, els);
    expect(await proef.als(els, (poorten, werk) => neemTerug(werk, poorten, nogEens), april)).toEqual({
      ...{ ok: false, error: { code: 'niets-terug' } },
    });
  });

  it('is taken over once, and only by the partner', async () => {
    await open(proef, els, await spreekAf(proef, els, farah), plek, { reden: 'x' });
    await neemOver(proef, farah);
    await expect(neemOver(proef, farah)).rejects.toThrow('al-overgenomen');
    const { id } = await loadGedeeld(proef, els);
    const vreemd = sqlAls('GM0995', `update werkplek set plekdeling_id = '${id}' where nummer = '${plek}'`);
    await expect(vreemd).rejects.toMatchObject({ code: '23503' });
  });
});
