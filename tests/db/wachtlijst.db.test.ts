import { beforeAll, describe, expect, it } from 'vitest';
import type { StandGroep } from '#application/stand/index.ts';
import { type Datum, datum } from '#domain/shared/index.ts';
import type { Actor } from '#domain/toegang/index.ts';
import { createProef, type Proef, VANDAAG } from '../support/kandidaatProef.ts';
import {
  kandidaatMetBesluit,
  naarAanvaard,
  plaats,
  voegPlekToe,
  voegWerkgeverToe,
} from '../support/plekProef.ts';

let proef: Proef;
let vroeg: string;
let laat: string;
let collega: string;
let werkend: string;

beforeAll(async () => {
  proef = await createProef();
  await proef.database.pool.query(
    `insert into register (gemeente_code, sinds) values ('GM0034', '2020-01-01') on conflict do nothing`,
  );
  const werkgeverId = await voegWerkgeverToe(proef, proef.farah);
  laat = await kandidaatMetBesluit(proef, proef.farah, 'Tess Jansen', '2025-12-01');
  vroeg = await kandidaatMetBesluit(proef, proef.farah, 'Noa Berg', '2025-11-03');
  collega = await kandidaatMetBesluit(proef, proef.bram, 'Bo Bakker', '2025-11-17');
  werkend = await kandidaatMetBesluit(proef, proef.farah, 'Milan Yıldız', '2025-10-06');
  const plek = await voegPlekToe(proef, proef.farah, werkgeverId);
  await naarAanvaard(proef, proef.farah, werkend, plek);
  await plaats(proef, proef.farah, werkend, { van: '2026-03-09', tot: '2027-03-09', uren: '28' });
  await proef.database.pool.query(
    `insert into aanhouding (gemeente_code, dossier_id, periode, reden)
     select gemeente_code, id, '[2026-02-01,2026-04-01)', 'Is ziek' from dossier where nummer = $1`,
    [laat],
  );
});

async function wachtenden(op: Datum = VANDAAG, actor: Actor = proef.farah) {
  return await proef.als(actor, ({ stand }) => stand.listWachtenden(op));
}

async function personen(groep: StandGroep, op: Datum): Promise<readonly string[]> {
  const rijen = await proef.als(proef.farah, ({ stand }) => stand.listPersonen(op, groep));
  return rijen.map(({ nummer }) => nummer);
}

describe('the waiting list', () => {
  it('is sorted by how long people wait', async () => {
    expect((await wachtenden()).map(({ nummer }) => nummer)).toEqual([werkend, vroeg, collega, laat]);
  });

  it('shows a name to the own klantmanager only', async () => {
    const namen = async (actor: Actor) =>
      (await wachtenden(VANDAAG, actor)).filter(({ naam }) => naam !== null).map(({ nummer }) => nummer);
    expect(await namen(proef.farah)).toEqual([werkend, vroeg, laat]);
    expect(await namen(proef.bram)).toEqual([collega]);
    expect(await wachtenden(VANDAAG, proef.elders)).toEqual([]);
  });

  it('tells what happens now: hold with its end, a job that begins', async () => {
    const rij = async (nummer: string) => (await wachtenden()).find((een) => een.nummer === nummer);
    expect(await rij(laat)).toMatchObject({
      aangehoudenReden: 'Is ziek',
      aangehoudenTotEnMet: '2026-03-31',
      wachtSinds: '2025-12-01',
    });
    expect(await rij(werkend)).toMatchObject({ begintOp: '2026-03-09', keuzeGemaakt: true });
    expect(await rij(vroeg)).toMatchObject({ begintOp: null, keuzeGemaakt: false, aangehoudenReden: null });
  });

  it.each([
    ['2025-11-02', 0, 1],
    ['2025-11-20', 0, 3],
    ['2026-03-02', 0, 4],
    ['2026-03-08', 0, 4],
    ['2026-03-09', 1, 3],
  ])('on %s %i work and %i wait, in every list the same', async (dag, werken, wachten) => {
    const op = datum(dag);
    const telling = await proef.als(proef.farah, async ({ stand }) =>
      (await stand.listTellingen(op)).find(({ gemeenteCode }) => gemeenteCode === 'GM0034'),
    );
    expect(telling).toMatchObject({ werkzaam: werken, wachtend: wachten, positief: werken + wachten });
    const lijst = (await wachtenden(op)).map(({ nummer }) => nummer);
    expect(lijst).toHaveLength(wachten);
    expect(await personen('wachtend', op)).toEqual(lijst);
    expect(await personen('werkzaam', op)).toHaveLength(werken);
    expect(await personen('positief', op)).toHaveLength(werken + wachten);
  });

  it('a day before the register has no figure at all', async () => {
    const tellingen = await proef.als(proef.farah, ({ stand }) => stand.listTellingen(datum('2019-12-31')));
    expect(tellingen).toEqual([]);
  });
});
