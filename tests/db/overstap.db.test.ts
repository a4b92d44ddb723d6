import { beforeEach, describe, expect, it } from 'vitest';
import { legIngreepVast } from '#application/ronde/index.ts';
import { Conflict } from '#application/shared/index.ts';
import { listOpgeslagenRondes } from '#db/installatie/index.ts';
import { controleer } from '#server/cli/rondeControle.ts';
import { createProef, opDossier, type Proef } from '../support/kandidaatProef.ts';
import { aanvaard, kies, plaats, stelVoor, voegPlekToe, voegWerkgeverToe } from '../support/plekProef.ts';
import {
  draai,
  loadRonde,
  lopendAanbod,
  uitkomstenVan,
  verstuur,
  wachtendeMetKeuze,
} from '../support/rondeProef.ts';

let proef: Proef;
let kas: string;
let hof: string;
let ann: string;
let ben: string;

/** Ann works at the hof and waits since before Ben, who wants to work there. */
beforeEach(async () => {
  proef = await createProef();
  const werkgever = await voegWerkgeverToe(proef, proef.farah);
  kas = await voegPlekToe(proef, proef.farah, werkgever);
  hof = await voegPlekToe(proef, proef.farah, werkgever);
  ann = await wachtendeMetKeuze(proef, proef.farah, 'Ann Visser', '2021-01-04', [hof]);
  await stelVoor(proef, proef.farah, ann, hof);
  await aanvaard(proef, proef.farah, ann);
  const jaar = { van: '2025-12-01', tot: '2026-12-01', uren: '28' };
  expect((await plaats(proef, proef.farah, ann, jaar)).ok).toBe(true);
  ben = await wachtendeMetKeuze(proef, proef.farah, 'Ben Kok', '2019-02-04', [hof]);
});

describe('somebody who works and asks for another place', () => {
  it('takes no part without another place on a later list', async () => {
    const uitkomsten = await uitkomstenVan(proef, proef.farah, await draai(proef, proef.farah));
    expect([...uitkomsten.keys()]).toEqual([ben]);
    expect(uitkomsten.get(ben)?.uitleg.plekken[0]?.uitslag).toMatchObject({ soort: 'geen-plaats' });
  });

  it('moves, and the seat goes in the same round to whoever waits, but is offered only when it is free', async () => {
    await kies(proef, proef.farah, ann, [kas]);
    const ronde = await draai(proef, proef.farah);
    expect(ronde).toMatchObject({ deelnemers: 2, geplaatst: 2 });
    const uitkomsten = await uitkomstenVan(proef, proef.farah, ronde);
    expect(uitkomsten.get(ann)?.uitleg).toMatchObject({ toegewezen: { plek: kas }, verlaatPlek: hof });
    expect(uitkomsten.get(ben)?.uitleg).not.toHaveProperty('verlaatPlek');
    expect(await verstuur(proef, proef.farah, ronde)).toMatchObject({ aangeboden: 1, wacht: 1 });
    expect(await lopendAanbod(proef, proef.farah, [ann, ben])).toEqual({ [ann]: kas, [ben]: null });
    await aanvaard(proef, proef.farah, ann);
    const weer = async () => await verstuur(proef, proef.farah, await loadRonde(proef, proef.farah, 1));
    expect(await weer()).toMatchObject({ aangeboden: 0, wacht: 1 });
    const nieuw = { van: '2026-03-16', tot: '2027-03-16', uren: '28' };
    expect(await plaats(proef, proef.farah, ann, nieuw)).toMatchObject({ error: { code: 'werkt-al' } });
    expect((await plaats(proef, proef.farah, ann, { ...nieuw, oudePlek: 'eindigt' })).ok).toBe(true);
    const werk = await opDossier(proef, proef.farah, ann, ({ plaatsingen }, _werk, kop) =>
      plaatsingen.listPlaatsingen(kop.id),
    );
    expect(werk).toMatchObject([
      { werkplekNummer: kas, periode: { van: '2026-03-16' } },
      {
        ...{ werkplekNummer: hof, periode: { van: '2025-12-01', tot: '2026-03-16' }, redenEinde: 'Overstap' },
        dienstverbanden: [{ periode: { tot: '2026-03-16' }, redenEinde: 'overstap' }],
      },
    ]);
    expect(await weer()).toMatchObject({ aangeboden: 1, wacht: 0 });
    expect(await lopendAanbod(proef, proef.farah, [ben])).toEqual({ [ben]: hof });
  });

  it('P15 keeps the own seat when no better one is free, also against an earlier date', async () => {
    const dora = await wachtendeMetKeuze(proef, proef.farah, 'Dora Mol', '2016-05-02', [kas]);
    await kies(proef, proef.farah, ann, [kas, hof]);
    const ronde = await draai(proef, proef.farah);
    const uitkomsten = await uitkomstenVan(proef, proef.farah, ronde);
    expect(uitkomsten.get(dora)?.uitleg.toegewezen?.plek).toBe(kas);
    expect(uitkomsten.get(ann)?.uitleg).toMatchObject({
      ...{ toegewezen: null, houdtPlek: hof },
      plekken: [{ uitslag: { soort: 'vol' } }, { uitslag: { soort: 'eigen' } }],
    });
    expect(ronde.geplaatst).toBe(1);
    expect(await verstuur(proef, proef.farah, ronde)).toMatchObject({
      aangeboden: 1,
      wacht: 0,
      vervallen: 0,
    });
  });

  it('can keep the old place beside a new one, when staff say so', async () => {
    await kies(proef, proef.farah, ann, [kas]);
    await verstuur(proef, proef.farah, await draai(proef, proef.farah));
    await aanvaard(proef, proef.farah, ann);
    const nieuw = { van: '2026-03-16', tot: '2027-03-16', uren: '28', oudePlek: 'blijft' } as const;
    expect((await plaats(proef, proef.farah, ann, nieuw)).ok).toBe(true);
    const { rows } = await proef.database.pool.query(
      `select 1 from plaatsing where upper(periode) > '2026-04-01'`,
    );
    expect(rows.length).toBe(2);
  });
});

describe('an intervention of staff', () => {
  const grijpIn = (
    nummer: string,
    werkplekNummer: string,
    soort: 'vastzetting' | 'uitsluiting',
    reden = 'Kort.',
  ) =>
    opDossier(proef, proef.farah, nummer, (poorten, werk, kop) =>
      legIngreepVast(werk, poorten, { kop, werkplekNummer, soort, reden }),
    );

  it('is kept with its author and reason, holds in the round, and the round can be run again', async () => {
    const dora = await wachtendeMetKeuze(proef, proef.farah, 'Dora Mol', '2022-05-02', [kas]);
    await kies(proef, proef.farah, ben, [kas]);
    expect(await grijpIn(dora, kas, 'vastzetting', '')).toMatchObject({ error: { code: 'reden-ontbreekt' } });
    expect(await grijpIn(dora, hof, 'vastzetting')).toMatchObject({ error: { code: 'niet-gekozen' } });
    expect((await grijpIn(dora, kas, 'vastzetting')).ok).toBe(true);
    await expect(grijpIn(dora, kas, 'uitsluiting')).rejects.toEqual(new Conflict('ingreep-bestaat'));
    const ronde = await draai(proef, proef.farah);
    expect(ronde.ingrepen).toEqual({
      toegepast: [{ soort: 'vastzetting', kandidaat: dora, plek: kas }],
      nietToegepast: [],
      ...{ blokkades: [{ kandidaat: ben, plek: kas }], misten: [{ kandidaat: ben, plek: kas }] },
    });
    const uitkomsten = await uitkomstenVan(proef, proef.farah, ronde);
    expect(uitkomsten.get(ben)?.uitleg.plekken[0]?.uitslag).toMatchObject({
      soort: 'vol',
      doorIngreep: true,
    });
    expect(JSON.stringify(uitkomsten.get(ben)?.uitleg)).not.toContain(dora);
    expect(await controleer(listOpgeslagenRondes(proef.database.pool))).toMatchObject({ gelijk: 1 });
    const [ingreep] = await proef.als(proef.farah, ({ ingrepen }) => ingrepen.listIngrepen());
    expect(ingreep).toMatchObject({
      ...{ soort: 'vastzetting', door: 'Farah', vanaf: '2026-03-02' },
      einde: null,
    });
  });

  it('ends with a reason, and then the next round follows the order again', async () => {
    await kies(proef, proef.farah, ben, [kas]);
    await grijpIn(ben, kas, 'uitsluiting');
    const eerste = await uitkomstenVan(proef, proef.farah, await draai(proef, proef.farah));
    expect(eerste.get(ben)?.uitleg.plekken[0]?.uitslag).toMatchObject({ soort: 'ingreep', reden: 'Kort.' });
    await proef.als(proef.farah, async ({ ingrepen }, { vandaag }) => {
      const [een] = await ingrepen.listIngrepen();
      if (een === undefined) throw new Error('none');
      await ingrepen.endIngreep(een, { op: vandaag, door: 'Farah', reden: 'Klaar.' });
    });
    const tweede = await uitkomstenVan(proef, proef.farah, await draai(proef, proef.farah));
    expect(tweede.get(ben)?.uitleg.toegewezen?.plek).toBe(kas);
  });
});
