import { beforeAll, describe, expect, it } from 'vitest';
import { listSignalen } from '#application/signaal/index.ts';
import { addDagen, type Datum, datum } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { conceptVan, createProef, type Proef, registreer, VANDAAG } from '../support/kandidaatProef.ts';
import {
  kandidaatMetBesluit,
  kies,
  naarAanvaard,
  plaats,
  stelVoor,
  voegPlekToe,
  voegWerkgeverToe,
} from '../support/plekProef.ts';

let proef: Proef;
let werkgeverId: string;

beforeAll(async () => {
  proef = await createProef();
  werkgeverId = await voegWerkgeverToe(proef, proef.farah);
});

/** What the klantmanager sees of one dossier on a day. */
async function soortenVan(nummer: string, op: Datum = VANDAAG, actor: Actor = proef.farah) {
  const feiten = await proef.als(actor, ({ signalen }) => signalen.listDossierFeiten(op));
  const groepen = listSignalen(
    { vandaag: op },
    feiten.filter((rij) => rij.nummer === nummer),
    [],
    [],
  );
  return groepen.flatMap(({ signalen }) => signalen.map(({ soort }) => soort));
}

async function handelAf(onderwerp: string, soort: 'geen-contact' | 'keuze-niet-gemaakt', dagen: number) {
  await proef.als(proef.farah, ({ signalen }) =>
    signalen.handelAf({
      ...{ onderwerp, soort, gedaan: 'uitgesteld', gedaanOp: VANDAAG, toelichting: '' },
      weerTonenOp: addDagen(VANDAAG, dagen),
    }),
  );
}

async function dossierId(nummer: string): Promise<string> {
  const { rows } = await proef.database.pool.query<{ id: string }>(
    `select id from dossier where nummer = $1`,
    [nummer],
  );
  return rows[0]?.id ?? '';
}

describe('signals from the register', () => {
  it('someone who waits: choice, free place, proposal', async () => {
    const nummer = await kandidaatMetBesluit(proef, proef.farah, 'Noa Berg');
    expect(await soortenVan(nummer)).toEqual(
      expect.arrayContaining(['keuze-niet-gemaakt', 'wacht-te-lang', 'geen-contact']),
    );
    const plek = await voegPlekToe(proef, proef.farah, werkgeverId);
    await kies(proef, proef.farah, nummer, [plek]);
    const metKeuze = await soortenVan(nummer);
    expect(metKeuze).toContain('keuze-klaar-plek-vrij');
    expect(metKeuze).not.toContain('keuze-niet-gemaakt');
    await stelVoor(proef, proef.farah, nummer, plek);
    const metVoorstel = await soortenVan(nummer);
    expect(metVoorstel).toContain('voorstel-wacht');
    expect(metVoorstel).not.toContain('keuze-klaar-plek-vrij');
  });

  it('someone with a job: silent about waiting, and the end is told 59 days before', async () => {
    const nummer = await kandidaatMetBesluit(proef, proef.farah, 'Milan Yıldız');
    const plek = await voegPlekToe(proef, proef.farah, werkgeverId);
    await naarAanvaard(proef, proef.farah, nummer, plek);
    await plaats(proef, proef.farah, nummer, { van: '2026-03-02', tot: '2027-03-02', uren: '28' });
    expect(await soortenVan(nummer, datum('2026-03-03'))).not.toContain('wacht-te-lang');
    expect(await soortenVan(nummer, datum('2027-01-01'))).toContain('dienstverband-stopt');
    expect(await soortenVan(nummer, datum('2026-10-01'))).not.toContain('dienstverband-stopt');
  });

  it('what was put off is silent until its day, for that kind only', async () => {
    const nummer = await kandidaatMetBesluit(proef, proef.farah, 'Tess Jansen');
    await handelAf(await dossierId(nummer), 'geen-contact', 7);
    expect(await soortenVan(nummer)).not.toContain('geen-contact');
    expect(await soortenVan(nummer)).toContain('keuze-niet-gemaakt');
    expect(await soortenVan(nummer, addDagen(VANDAAG, 6))).not.toContain('geen-contact');
    expect(await soortenVan(nummer, addDagen(VANDAAG, 7))).toContain('geen-contact');
  });

  it('shows only the own people, and writes who was shown in one line', async () => {
    const nummer = await registreer(proef, proef.bram, conceptVan('Bo Bakker', '1990-02-02'));
    const eigen = await proef.als(proef.farah, ({ signalen }) => signalen.listDossierFeiten(VANDAAG));
    expect(eigen.map((rij) => rij.nummer)).not.toContain(nummer);
    expect(await soortenVan(nummer, VANDAAG, proef.bram)).toContain('geen-contact');
    const { rows } = await proef.database.pool.query<{ aantal: number }>(
      `select cardinality(betrokkenen) as aantal from auditregel
       where tabel = 'signaal' and gebruiker_id = $1 order by id desc limit 1`,
      [proef.bram.gebruikerId],
    );
    expect(rows).toEqual([{ aantal: 1 }]);
  });
});
