import { beforeAll, expect, it } from 'vitest';
import { establishSubsidie, prepareBetalingen } from '#application/loonkostensubsidie/index.ts';
import { listOpgeslagenBerekeningen, type OpgeslagenBerekening } from '#db/installatie/index.ts';
import { datum } from '#domain/shared/index.ts';
import { controleer } from '#server/cli/rekenControle.ts';
import { createProef, opDossier, type Proef } from '../support/kandidaatProef.ts';
import {
  kandidaatMetBesluit,
  naarAanvaard,
  plaats,
  voegPlekToe,
  voegWerkgeverToe,
} from '../support/plekProef.ts';

let proef: Proef;

/** From placing somebody to two payments, by the acts that the pages call. */
beforeAll(async () => {
  proef = await createProef();
  const { farah } = proef;
  const werkgever = await voegWerkgeverToe(proef, farah);
  await proef.als(farah, async ({ regels }) => {
    const regel = { hard: false, vanaf: datum('2019-01-01'), bron: 'Almere, 2019' };
    await regels.addLokaleRegel({ ...regel, soort: 'minimum-uren', waarde: '28' });
  });
  const nummer = await kandidaatMetBesluit(proef, farah, 'Noa Berg');
  await naarAanvaard(proef, farah, nummer, await voegPlekToe(proef, farah, werkgever));
  await plaats(proef, farah, nummer, { van: '2026-03-16', tot: '2027-03-16', uren: '28.5' });
  await opDossier(proef, farah, nummer, async (poorten, werk, kop) => {
    const [plaatsing] = await poorten.plaatsingen.listPlaatsingen(kop.id);
    const dienstverband = plaatsing?.dienstverbanden[0];
    if (plaatsing === undefined || dienstverband === undefined) throw new Error('no dienstverband');
    const meting = { gemetenOp: datum('2026-02-20'), loonwaarde: '0.4000', gemetenDoor: 'Meetbureau' };
    const subsidie = { van: datum('2026-03-16'), meting, voltijdUren: null };
    await establishSubsidie(
      poorten,
      werk,
      { kop, plaatsing, dienstverband },
      { ...subsidie, andereSubsidie: false, vervangt: false },
    );
  });
  await proef.als(farah, async (poorten, { vandaag }) => {
    for (const maand of ['2026-03-01', '2026-04-01']) await prepareBetalingen(poorten, vandaag, datum(maand));
  });
});

it('what the acts stored comes out the same when it is calculated again', async () => {
  const opgeslagen: OpgeslagenBerekening[] = [];
  for await (const een of listOpgeslagenBerekeningen(proef.database.pool)) opgeslagen.push(een);
  expect(new Set(opgeslagen.map(({ regel }) => regel))).toEqual(
    new Set([...['keten', 'proeftijd', 'aanzegging', 'lokale-eis', 'lks', 'lks-betaling']]),
  );
  expect(await controleer(listOpgeslagenBerekeningen(proef.database.pool))).toMatchObject({
    nagerekend: opgeslagen.length,
    gelijk: opgeslagen.length,
  });
});
