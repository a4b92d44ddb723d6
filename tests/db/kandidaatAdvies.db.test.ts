import { beforeAll, describe, expect, it } from 'vitest';
import { type AanvraagInvoer, recordAdvies, requestAdvies } from '#application/advies/index.ts';
import { type BesluitInvoer, takeBesluit, withdrawBesluit } from '#application/beschikking/index.ts';
import { endDossier, holdDossier, resumeDossier } from '#application/dossier/index.ts';
import { determineStap } from '#domain/dossier/index.ts';
import { datum } from '#domain/shared/index.ts';
import {
  conceptVan,
  createProef,
  opDossier,
  type Proef,
  registreer,
  VANDAAG,
} from '../support/kandidaatProef.ts';

let proef: Proef;
let teller = 0;

beforeAll(async () => {
  proef = await createProef();
  await proef.database.pool.query(
    `insert into register (gemeente_code, sinds) values ('GM0034', '2015-01-01')`,
  );
});

async function nieuw(): Promise<string> {
  teller += 1;
  return await registreer(proef, proef.farah, conceptVan(`Persoon Nummer${teller}`, '1995-05-05'));
}

const aanvraag: AanvraagInvoer = {
  aanvrager: 'gemeente',
  ontvangenOp: datum('2025-11-03'),
  toelichting: '',
  nieuweFeiten: '',
  toch: false,
};

const vraag = (nummer: string, anders: Partial<AanvraagInvoer> = {}) =>
  opDossier(proef, proef.farah, nummer, (poorten, werk, kop) =>
    requestAdvies(werk, poorten, kop, { ...aanvraag, ...anders }),
  );

const adviseer = (nummer: string, a: boolean, b: boolean, op = '2025-12-01') =>
  opDossier(proef, proef.farah, nummer, (poorten, werk, kop) =>
    recordAdvies(werk, poorten, kop, { uitgebrachtOp: datum(op), criteria: { a, b }, kenmerk: '' }),
  );

const besluit = (nummer: string, uitkomst: 'positief' | 'negatief', anders: Partial<BesluitInvoer> = {}) =>
  opDossier(proef, proef.farah, nummer, (poorten, werk, kop) =>
    takeBesluit(werk, poorten, kop, {
      uitkomst,
      genomenOp: datum('2025-12-08'),
      bekendgemaaktOp: datum('2025-12-09'),
      motivering: '',
      ...anders,
    }),
  );

const lees = (nummer: string) =>
  opDossier(proef, proef.farah, nummer, async ({ adviezen, beschikkingen }, werk, kop) => ({
    kop,
    stap: determineStap(kop.feiten, werk.vandaag),
    aanvragen: await adviezen.listAanvragen(kop.id),
    besluiten: await beschikkingen.listBeschikkingen(kop.id),
  }));

const berekendBij = (nummer: string, tabel: string, rijId: string | undefined) =>
  opDossier(proef, proef.farah, nummer, async ({ berekeningen }) =>
    (await berekeningen.listBerekeningen({ tabel, rijId: rijId ?? '' })).map(({ berekening }) => berekening),
  );

const stand = () => proef.als(proef.farah, ({ stand: poort }) => poort.listWachtenden(VANDAAG));

async function wachtend(): Promise<string> {
  const nummer = await nieuw();
  await vraag(nummer);
  await adviseer(nummer, false, true);
  await besluit(nummer, 'positief');
  return nummer;
}

describe('asking UWV', () => {
  it('stores the last day of the 8 weeks', async () => {
    const nummer = await nieuw();
    expect((await vraag(nummer)).ok).toBe(true);
    const { aanvragen, stap } = await lees(nummer);
    expect([aanvragen[0]?.uiterlijkOp, stap]).toEqual(['2025-12-29', 'advies-aangevraagd']);
  });

  it('moves the term off a holiday', async () => {
    const nummer = await nieuw();
    await vraag(nummer, { ontvangenOp: VANDAAG });
    expect((await lees(nummer)).aanvragen[0]?.uiterlijkOp).toBe('2026-04-28');
  });

  it('keeps how each outcome was calculated: the term, the advice and the term to object', async () => {
    const nummer = await wachtend();
    const { aanvragen, besluiten } = await lees(nummer);
    const gevonden = await Promise.all([
      berekendBij(nummer, 'adviesaanvraag', aanvragen[0]?.id),
      berekendBij(nummer, 'advies', aanvragen[0]?.advies?.id),
      berekendBij(nummer, 'beschikking', besluiten[0]?.id),
    ]);
    expect(gevonden).toMatchObject([
      [
        {
          regel: 'adviestermijn',
          invoer: { ontvangen: '2025-11-03' },
          uitkomst: { uiterlijk: '2025-12-29' },
        },
      ],
      [{ regel: 'advies', uitkomst: { uitkomst: 'positief', onderzoek: true, grond: 'criterium-b' } }],
      [{ regel: 'bezwaartermijn', uitkomst: { laatsteDag: '2026-01-20' } }],
    ]);
  });

  it('refuses an own application from before 2017, and a day before the text was read', async () => {
    const nummer = await nieuw();
    expect(await vraag(nummer, { aanvrager: 'persoon', ontvangenOp: datum('2016-06-01') })).toMatchObject({
      error: { code: 'geen-berekening', weigering: { code: 'eigen-aanvraag-bestaat-niet' } },
    });
    expect(await vraag(nummer, { ontvangenOp: datum('2014-12-31') })).toMatchObject({
      error: { code: 'geen-berekening', weigering: { norm: 'adviestermijn' } },
    });
  });

  it('refuses a second one while the first runs, and one from tomorrow', async () => {
    const nummer = await nieuw();
    await vraag(nummer);
    expect(await vraag(nummer)).toMatchObject({
      error: { code: 'aanvraag-loopt', uiterlijkOp: '2025-12-29' },
    });
    expect(await vraag(await nieuw(), { ontvangenOp: datum('2026-03-03') })).toMatchObject({
      error: { code: 'ontvangen-in-toekomst' },
    });
  });

  it('warns for an own application within 12 months, unless there are new facts or it is wanted anyway', async () => {
    const nummer = await nieuw();
    await vraag(nummer);
    await adviseer(nummer, false, false);
    await besluit(nummer, 'negatief');
    const eigen = { aanvrager: 'persoon', ontvangenOp: VANDAAG } as const;
    expect(await vraag(nummer, eigen)).toMatchObject({
      error: { code: 'binnen-twaalf-maanden', vroegsteDatum: '2026-12-02' },
    });
    expect((await vraag(nummer, { ...eigen, nieuweFeiten: 'Heeft nu een diploma.' })).ok).toBe(true);
  });
});

describe('recording the advice', () => {
  it.each([
    [true, true, 'positief'],
    [true, false, 'positief'],
    [false, true, 'positief'],
    [false, false, 'negatief'],
  ])('criteria %s and %s make it %s', async (a, b, uitkomst) => {
    const nummer = await nieuw();
    await vraag(nummer);
    expect(await adviseer(nummer, a, b)).toEqual({ ok: true, value: uitkomst });
    expect((await lees(nummer)).stap).toBe(`advies-${uitkomst}`);
  });

  it('needs a request, and comes after it', async () => {
    const nummer = await nieuw();
    expect(await adviseer(nummer, true, false)).toMatchObject({ error: { code: 'geen-aanvraag' } });
    await vraag(nummer);
    expect(await adviseer(nummer, true, false, '2025-11-01')).toMatchObject({
      error: { code: 'advies-voor-aanvraag' },
    });
    expect(await adviseer(nummer, true, false, '2026-03-03')).toMatchObject({
      error: { code: 'advies-in-toekomst' },
    });
  });
});

describe('the besluit', () => {
  it('makes the person wait since the positive advice, and gives the last day to object', async () => {
    const nummer = await wachtend();
    const { kop, stap, besluiten } = await lees(nummer);
    expect([stap, kop.wachtSinds]).toEqual(['wachtend', '2025-12-01']);
    expect(besluiten).toMatchObject([
      {
        soort: 'vaststelling',
        afwijkend: false,
        bezwaarUiterlijkOp: '2026-01-20',
        geldig: { van: '2025-12-08', tot: null },
      },
    ]);
    expect((await stand()).map((wachtende) => wachtende.nummer)).toContain(nummer);
  });

  it('that deviates needs a reason, and then counts from the besluit itself', async () => {
    const nummer = await nieuw();
    await vraag(nummer);
    await adviseer(nummer, false, false);
    expect(await besluit(nummer, 'positief')).toMatchObject({ error: { code: 'motivering-ontbreekt' } });
    expect((await besluit(nummer, 'positief', { motivering: 'Wij zagen iets anders.' })).ok).toBe(true);
    expect((await lees(nummer)).kop.wachtSinds).toBe('2025-12-08');
  });

  it('follows the advice in time, and the letter follows the besluit', async () => {
    const nummer = await nieuw();
    expect(await besluit(nummer, 'positief')).toMatchObject({ error: { code: 'advies-ontbreekt' } });
    await vraag(nummer);
    await adviseer(nummer, true, false);
    expect(await besluit(nummer, 'positief', { genomenOp: datum('2025-11-30') })).toMatchObject({
      error: { code: 'besluit-voor-advies' },
    });
    expect(await besluit(nummer, 'positief', { bekendgemaaktOp: datum('2025-12-07') })).toMatchObject({
      error: { code: 'bekendmaking-voor-besluit' },
    });
  });

  it('is taken once: the next one must take back the first', async () => {
    const nummer = await wachtend();
    expect(await besluit(nummer, 'positief')).toMatchObject({ error: { code: 'vaststelling-geldt' } });
    const trekIn = (motivering: string) =>
      opDossier(proef, proef.farah, nummer, (poorten, werk, kop) =>
        withdrawBesluit(werk, poorten, kop, { genomenOp: VANDAAG, bekendgemaaktOp: VANDAAG, motivering }),
      );
    expect(await trekIn('')).toMatchObject({ error: { code: 'motivering-ontbreekt' } });
    expect((await trekIn('De persoon werkt nu gewoon.')).ok).toBe(true);
    const { stap, kop, besluiten } = await lees(nummer);
    expect([stap, kop.wachtSinds]).toEqual(['niet-vastgesteld', null]);
    expect(besluiten.find(({ soort }) => soort === 'vaststelling')?.geldig?.tot).toBe(VANDAAG);
    expect((await stand()).map((wachtende) => wachtende.nummer)).not.toContain(nummer);
    expect(await trekIn('nog eens')).toMatchObject({ error: { code: 'geen-vaststelling' } });
  });

  it('of two at the same moment counts once', async () => {
    const nummer = await nieuw();
    await vraag(nummer);
    await adviseer(nummer, true, false);
    const pogingen = await Promise.allSettled([besluit(nummer, 'positief'), besluit(nummer, 'positief')]);
    expect(pogingen.filter((poging) => poging.status === 'fulfilled' && poging.value.ok)).toHaveLength(1);
    expect((await lees(nummer)).besluiten).toHaveLength(1);
  });
});

describe('waiting', () => {
  it('goes on while on hold, shown apart, and starts again', async () => {
    const nummer = await wachtend();
    const hoe = async () =>
      (await stand()).find((wachtende) => wachtende.nummer === nummer)?.aangehoudenReden;
    const houd = await opDossier(proef, proef.farah, nummer, (poorten, werk, kop) =>
      holdDossier(werk, poorten, kop, {
        van: datum('2026-02-01'),
        totEnMet: datum('2026-05-31'),
        reden: 'op reis',
      }),
    );
    expect(houd.ok).toBe(true);
    expect([await hoe(), (await lees(nummer)).stap]).toEqual(['op reis', 'aangehouden']);
    const hervat = await opDossier(proef, proef.farah, nummer, (poorten, werk, kop) =>
      resumeDossier(werk, poorten, kop, VANDAAG),
    );
    expect(hervat.ok).toBe(true);
    expect([await hoe(), (await lees(nummer)).stap]).toEqual([null, 'wachtend']);
  });

  it('ends with the dossier, on its day', async () => {
    const nummer = await wachtend();
    const sluit = (op: string) =>
      opDossier(proef, proef.farah, nummer, (poorten, werk, kop) =>
        endDossier(werk, poorten, kop, { versie: kop.versie, op: datum(op), reden: 'verhuisd' }),
      );
    expect(await sluit('2025-12-01')).toMatchObject({
      error: { code: 'einde-voor-begin', begin: '2025-12-08' },
    });
    expect(await sluit('2026-03-03')).toMatchObject({ error: { code: 'einde-in-toekomst' } });
    expect((await sluit('2026-02-28')).ok).toBe(true);
    const { stap, besluiten } = await lees(nummer);
    expect([stap, besluiten[0]?.geldig?.tot]).toEqual(['beeindigd', '2026-02-28']);
  });
});
