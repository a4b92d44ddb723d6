import { beforeEach, describe, expect, it } from 'vitest';
import { loadMijnBeeld } from '#application/samen/index.ts';
import {
  beantwoordVoorstel,
  findLopendVoorstel,
  listVoorstellenOp,
  trekVoorstelIn,
} from '#application/voorstel/index.ts';
import { datum } from '#domain/shared/index.ts';
import { createProef, opDossier, type Proef } from '../support/kandidaatProef.ts';
import { laatsteVoorstel, voegPlekToe, voegWerkgeverToe } from '../support/plekProef.ts';
import { draai, statussen, verstuur, wachtendeMetKeuze, weiger } from '../support/rondeProef.ts';

let proef: Proef;
let kas: string;
let bakkerij: string;
let ben: string;

/** Ben holds an offer of the bakkerij, kept behind a better one of the kas, both to be answered by 16 March. */
beforeEach(async () => {
  proef = await createProef();
  const werkgever = await voegWerkgeverToe(proef, proef.farah);
  kas = await voegPlekToe(proef, proef.farah, werkgever);
  bakkerij = await voegPlekToe(proef, proef.farah, werkgever);
  const ann = await wachtendeMetKeuze(proef, proef.farah, 'Ann Visser', '2019-01-07', [kas, bakkerij]);
  ben = await wachtendeMetKeuze(proef, proef.farah, 'Ben Kok', '2020-02-03', [kas, bakkerij]);
  await verstuur(proef, proef.farah, await draai(proef, proef.farah));
  await weiger(proef, proef.farah, ann);
  await verstuur(proef, proef.farah, await draai(proef, proef.farah));
});

describe('an offer kept behind a better one', () => {
  it('a better offer that lapses no longer hides the old one, for staff and for the person, and a yes settles both', async () => {
    const opDag = (dag: string) =>
      opDossier(proef, proef.farah, ben, async (poorten, werk, kop) => ({
        lijst: await listVoorstellenOp(poorten, kop.id, datum(dag)),
        mijn: await loadMijnBeeld({ ...werk, vandaag: datum(dag) }, poorten, kop),
      }));
    const lijsten = (dag: string) =>
      proef.als(proef.farah, async ({ signalen, stand }) => {
        const signaal = (await signalen.listDossierFeiten(datum(dag))).find(({ nummer }) => nummer === ben);
        const wacht = (await stand.listWachtenden(datum(dag))).find(({ nummer }) => nummer === ben);
        return [signaal?.voorstel?.reactieUiterlijk, wacht?.voorstelReagerenVoor];
      });
    expect(await lijsten('2026-03-16')).toEqual(['2026-03-16', '2026-03-16']);
    expect(await lijsten('2026-03-17')).toEqual(['2026-03-31', '2026-03-31']);
    const eerst = await opDag('2026-03-16');
    expect(findLopendVoorstel(eerst.lijst)?.werkplekNummer).toBe(kas);
    expect(eerst.mijn).toMatchObject({
      aanbod: { werkplekNummer: kas },
      bewaard: { werkplekNummer: bakkerij },
    });
    const { lijst, mijn } = await opDag('2026-03-17');
    const weer = findLopendVoorstel(lijst);
    if (weer === undefined) throw new Error('no offer');
    expect(weer).toMatchObject({ werkplekNummer: bakkerij, status: 'open', reagerenVoor: '2026-03-31' });
    expect(mijn).toMatchObject({ aanbod: { werkplekNummer: bakkerij }, bewaard: null, stand: 'aanbod' });
    expect(await statussen(proef, proef.farah, ben)).toEqual({ [kas]: 'open', [bakkerij]: 'bewaard' });
    await proef.als(proef.farah, (poorten, werk) =>
      beantwoordVoorstel({ ...werk, vandaag: datum('2026-03-17') }, poorten, weer, {
        ...{ versie: weer.versie, antwoord: { kant: 'kandidaat', antwoord: 'ja' }, reden: '' },
        redenVerlopen: 'Te laat.',
      }),
    );
    const na = await opDag('2026-03-20');
    expect(na.lijst.find(({ werkplekNummer }) => werkplekNummer === kas)).toMatchObject({
      ...{ status: 'ingetrokken', reden: 'Te laat.' },
    });
    expect(findLopendVoorstel(na.lijst)).toMatchObject({
      ...{ werkplekNummer: bakkerij, kandidaat: 'ja', reagerenVoor: '2026-03-31' },
    });
    expect(na.mijn.stand).toBe('ja-gezegd');
  });

  it('can be withdrawn and not answered, and the better one runs on', async () => {
    const bewaard = await laatsteVoorstel(proef, proef.farah, ben, bakkerij);
    const { versie } = bewaard;
    const antwoord = { kant: 'kandidaat', antwoord: 'ja' } as const;
    const beantwoord = await proef.als(proef.farah, (poorten, werk) =>
      beantwoordVoorstel(werk, poorten, bewaard, { versie, antwoord, reden: '' }),
    );
    expect(beantwoord).toMatchObject({ error: { code: 'voorstel-gesloten' } });
    const weg = await proef.als(proef.farah, (poorten, werk) =>
      trekVoorstelIn(werk, poorten, bewaard, { versie, reden: 'De plek vervalt.' }),
    );
    expect(weg.ok).toBe(true);
    expect(await statussen(proef, proef.farah, ben)).toEqual({ [kas]: 'open', [bakkerij]: 'ingetrokken' });
  });

  it('is closed by a yes of both sides to the better one, also after its day', async () => {
    for (const kant of ['kandidaat', 'werkgever'] as const) {
      const beter = await laatsteVoorstel(proef, proef.farah, ben, kas);
      await proef.als(proef.farah, (poorten, werk) =>
        beantwoordVoorstel({ ...werk, vandaag: datum('2026-03-20') }, poorten, beter, {
          ...{ versie: beter.versie, antwoord: { kant, antwoord: 'ja' }, reden: '' },
        }),
      );
    }
    expect(await statussen(proef, proef.farah, ben)).toEqual({
      [kas]: 'aanvaard',
      [bakkerij]: 'ingetrokken',
    });
  });
});
