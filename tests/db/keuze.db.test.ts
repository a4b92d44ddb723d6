import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { Conflict, Verouderd } from '#application/shared/index.ts';
import { beantwoordVoorstel, doeVoorstel } from '#application/voorstel/index.ts';
import { createProef, opDossier, type Proef, VANDAAG } from '../support/kandidaatProef.ts';
import {
  kandidaatMetBesluit,
  kies,
  laatsteVoorstel,
  stelVoor,
  voegPlekToe,
  voegWerkgeverToe,
} from '../support/plekProef.ts';

let proef: Proef;
let eerste: string;
let tweede: string;
let derde: string;

beforeAll(async () => {
  proef = await createProef();
  const werkgever = await voegWerkgeverToe(proef, proef.farah);
  eerste = await voegPlekToe(proef, proef.farah, werkgever, 2);
  tweede = await voegPlekToe(proef, proef.farah, werkgever, 2);
  derde = await voegPlekToe(proef, proef.farah, werkgever, 9);
});

function beeldVan(nummer: string) {
  return opDossier(proef, proef.farah, nummer, (poorten, werk, kop) =>
    poorten.keuzes.loadKeuzeBeeld(kop.id, werk.vandaag),
  );
}

describe('the person chooses', () => {
  it('a new list replaces, the old one stays, the order leads', async () => {
    const noa = await kandidaatMetBesluit(proef, proef.farah, 'Noa van den Berg');
    await kies(proef, proef.farah, noa, [eerste, tweede]);
    await kies(proef, proef.farah, noa, [tweede, eerste, derde]);
    const beeld = await beeldVan(noa);
    expect(
      beeld.keuzes.map(({ plekken, vervangenOp }) => [plekken.map(({ nummer }) => nummer), vervangenOp]),
    ).toEqual([
      [[tweede, eerste, derde], null],
      [[eerste, tweede], '2026-03-02'],
    ]);
    expect(beeld.plekken.slice(0, 3).map(({ nummer, rang }) => [nummer, rang])).toEqual([
      [tweede, 1],
      [eerste, 2],
      [derde, 3],
    ]);
  });

  it('refuses an empty list, a place twice and a stale list', async () => {
    const lies = await kandidaatMetBesluit(proef, proef.farah, 'Lies Kok');
    expect(await kies(proef, proef.farah, lies, [])).toEqual({ ok: false, error: { code: 'keuze-leeg' } });
    expect(await kies(proef, proef.farah, lies, [eerste, eerste])).toEqual({
      ok: false,
      error: { code: 'plek-dubbel' },
    });
    await kies(proef, proef.farah, lies, [eerste]);
    const stale = opDossier(proef, proef.farah, lies, (poorten, werk, kop) =>
      poorten.keuzes.saveKeuze({
        ...{ dossierId: kop.id, gekozenOp: werk.vandaag, aanwezig: '', plekken: [], vorige: null },
      }),
    );
    await expect(stale).rejects.toBeInstanceOf(Verouderd);
  });

  it('tells unknown apart from a match, and the distance as the crow flies', async () => {
    const sem = await kandidaatMetBesluit(proef, proef.farah, 'Sem de Boer');
    const plek = (await beeldVan(sem)).plekken.find(({ nummer }) => nummer === eerste);
    expect(plek?.afstand).toBe(0);
    expect(plek?.haalbaarheid.uitkomst).toBe('onbekend');
    expect(plek?.haalbaarheid.toetsen.find(({ code }) => code === 'uren')?.uitkomst).toBe('onbekend');
  });
});

describe('proposing', () => {
  it('needs a choice, and a reason to leave its order', async () => {
    const tess = await kandidaatMetBesluit(proef, proef.farah, 'Tess Jansen', '2020-01-06');
    expect(await stelVoor(proef, proef.farah, tess, eerste)).toEqual({
      ok: false,
      error: { code: 'keuze-ontbreekt' },
    });
    await kies(proef, proef.farah, tess, [eerste, tweede]);
    expect(await stelVoor(proef, proef.farah, tess, tweede)).toEqual({
      ok: false,
      error: { code: 'reden-voor-afwijking-ontbreekt' },
    });
    expect((await stelVoor(proef, proef.farah, tess, tweede, 'Daar kan Tess eerder beginnen.')).ok).toBe(
      true,
    );
    expect(await laatsteVoorstel(proef, proef.farah, tess)).toMatchObject({
      rang: 2,
      afwijkingReden: 'Daar kan Tess eerder beginnen.',
    });
    await expect(stelVoor(proef, proef.farah, tess, eerste)).rejects.toEqual(new Conflict('voorstel-loopt'));
  });

  it('logs whose earlier decision was passed over, with the reason', async () => {
    const werkgever = await voegWerkgeverToe(proef, proef.farah, '90034002');
    const plek = await voegPlekToe(proef, proef.farah, werkgever);
    const eerder = await kandidaatMetBesluit(proef, proef.farah, 'Ans Vos', '2024-02-01');
    const later = await kandidaatMetBesluit(proef, proef.farah, 'Bas Kool', '2025-12-01');
    await kies(proef, proef.farah, eerder, [plek]);
    await kies(proef, proef.farah, later, [plek]);
    expect((await stelVoor(proef, proef.farah, later, plek)).ok).toBe(false);
    expect((await stelVoor(proef, proef.farah, later, plek, 'Ans is op reis.')).ok).toBe(true);
    const { rows } = await proef.database.pool.query(
      `select d.nummer, a.reden from auditregel a join dossier d on d.id = any(a.betrokkenen)
       where a.handeling = 'voorrang-gepasseerd'`,
    );
    expect(rows).toEqual([{ nummer: eerder, reden: 'Ans is op reis.' }]);
    expect(await stelVoor(proef, proef.farah, eerder, plek)).toEqual({
      ok: false,
      error: { code: 'geen-vrije-plaats' },
    });
  });

  it('the same form sent twice proposes once and leads to the same page', async () => {
    const kim = await kandidaatMetBesluit(proef, proef.farah, 'Kim Bos', '2018-01-08');
    await kies(proef, proef.farah, kim, [derde]);
    const verzoek = { sleutel: randomUUID(), pad: '/werk/proef', inhoud: '' };
    const stuur = () =>
      proef.transacties.inVerzoek(proef.farah, verzoek, async (poorten) => {
        const toegang = await poorten.dossiers.findKopVoorHandeling(kim, VANDAAG);
        if (toegang.soort !== 'open') throw new Error(toegang.soort);
        const invoer = { kop: toegang.kop, werkplekNummer: derde, reden: '', reagerenVoor: VANDAAG };
        const uitkomst = await doeVoorstel({ actor: proef.farah, vandaag: VANDAAG }, poorten, invoer);
        return uitkomst.ok ? { naar: uitkomst.value.id } : uitkomst.error;
      });
    const [een, twee] = await Promise.all([stuur(), stuur()]);
    expect(een).toEqual(twee);
    expect(een).toHaveProperty('naar');
  });

  it('a no closes it and costs nothing; the same place comes back only when it is chosen again', async () => {
    const joep = await kandidaatMetBesluit(proef, proef.farah, 'Joep Wit', '2019-01-07');
    await kies(proef, proef.farah, joep, [eerste]);
    await stelVoor(proef, proef.farah, joep, eerste);
    const voorstel = await laatsteVoorstel(proef, proef.farah, joep);
    const nee = { kant: 'kandidaat', antwoord: 'nee', reden: 'nu-niet', toelichting: null } as const;
    await proef.als(proef.farah, (poorten, werk) =>
      beantwoordVoorstel(werk, poorten, voorstel, {
        versie: voorstel.versie,
        antwoord: nee,
        reden: 'Nu niet.',
      }),
    );
    expect((await beeldVan(joep)).vaststellingOp).toBe('2019-01-07');
    expect(await stelVoor(proef, proef.farah, joep, eerste)).toEqual({
      ok: false,
      error: { code: 'plek-past-niet' },
    });
    await kies(proef, proef.farah, joep, [eerste]);
    expect((await stelVoor(proef, proef.farah, joep, eerste)).ok).toBe(true);
  });
});

describe('an accepted deviation', () => {
  it('lifts a hard rule of the municipality for this person alone', async () => {
    await proef.als(proef.farah, ({ regels }) =>
      regels.addLokaleRegel({
        ...{ soort: 'minimum-uren', waarde: '40', hard: true, vanaf: VANDAAG, bron: 'raad' },
      }),
    );
    const mila = await kandidaatMetBesluit(proef, proef.farah, 'Mila Vos');
    const heeftRegel = async () =>
      (await beeldVan(mila)).plekken[0]?.haalbaarheid.toetsen.some(({ code }) => code === 'lokale-uren');
    expect(await heeftRegel()).toBe(true);
    await proef.database.pool.query(
      `insert into aanvaarde_afwijking (gemeente_code, dossier_id, soort, geldig, aanvaard_door, reden)
       select gemeente_code, id, 'minimum-uren', '[2026-03-01,2026-06-01)', 'Teamleider', 'Rustig opbouwen'
       from dossier where nummer = $1`,
      [mila],
    );
    expect(await heeftRegel()).toBe(false);
  });
});
