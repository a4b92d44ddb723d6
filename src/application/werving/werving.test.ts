import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGeplaatst } from '#matching/index.ts';
import { createWervingsmarkt, type Pastvorm, type Proefstand } from '../../../tests/support/wervingProef.ts';
import {
  adviseWerving,
  listMensenVanPlek,
  listMensenVanType,
  tryWatAls,
  type Wervingsmarkt,
} from './index.ts';

const GROEN = { werksoorten: ['groen'] };
const DIEREN = { werksoorten: ['dieren'] };

/** One seat in the kas. Ann has it; Ben and Cas wait; Dora wants only the full hof; of Eva the guidance is unknown. */
const STAND: Proefstand = {
  mensen: [
    { sinds: '2019-01-07', keuzes: [['kas', 'past']], ...DIEREN },
    { sinds: '2020-02-03', keuzes: [['kas', 'past']], ...DIEREN },
    {
      sinds: '2021-03-08',
      keuzes: [
        ['kas', 'past'],
        ['was', 'ver'],
      ],
      ...GROEN,
    },
    { sinds: '2022-04-04', keuzes: [['hof', 'vol']], ...GROEN },
    { sinds: '2023-05-08', keuzes: [['was', 'vraag']], eisen: { begeleiding: null }, ...GROEN },
  ],
  vrij: { hof: 0, kas: 1, was: 1 },
  prijzen: { hof: 18_000, kas: 21_000 },
};

describe('the advice of a day, counted by hand', () => {
  it('tells the upper bound, the shortages and who has nothing possible', async () => {
    const { deelnemers, geplaatst, hoogstens, tekorten, zonderPlek } = adviseWerving(
      await createWervingsmarkt(STAND),
      null,
    );
    expect({ deelnemers, geplaatst, hoogstens }).toEqual({ deelnemers: 5, geplaatst: 1, hoogstens: 1 });
    expect(tekorten).toEqual([
      { mensen: [0, 1, 2], plekken: ['kas'], zitplaatsen: 1 },
      { mensen: [3], plekken: ['hof'], zitplaatsen: 0 },
    ]);
    expect(zonderPlek).toEqual({
      ...{ aantal: 1, redenen: [{ reden: 'onbekend', aantal: 1 }] },
      vragen: [{ code: 'begeleiding', aan: 'kandidaat', aantal: 1 }],
    });
  });

  it('ranks one seat more: who waits longest first, with the recorded price', async () => {
    const markt = await createWervingsmarkt(STAND);
    expect(adviseWerving(markt, null).erbij).toEqual([
      { plek: 'kas', aanWerk: 1, beter: 0, langsteWacht: '2020-02-03', prijs: 2_100_000 },
      { plek: 'hof', aanWerk: 1, beter: 0, langsteWacht: '2022-04-04', prijs: 1_800_000 },
    ]);
    expect(adviseWerving(markt, 'dieren').erbij).toEqual([]);
    expect(listMensenVanPlek(markt, 'kas')).toEqual({ aanWerk: [1], beter: [] });
    expect(listMensenVanPlek(markt, 'elders')).toBeUndefined();
  });

  it('proposes kinds of places from needs and wishes, and never invents a price', async () => {
    const markt = await createWervingsmarkt(STAND);
    const { nieuw, grens } = adviseWerving(markt, null);
    const type = { uren: '24.0', begeleiding: 'licht', permanentToezicht: false, aanpassingen: [] };
    // Two seats of groen place Cas and Dora; one of dieren places Ben and Ann would choose it no sooner than the kas.
    expect(nieuw).toEqual([
      {
        ...{
          id: 'groen.24.0.licht-1301',
          type: { werksoort: 'groen', ...type },
          pc4: '1301',
          zitplaatsen: 2,
        },
        ...{ aanWerk: 2, beter: 0, langsteWacht: '2021-03-08', prijsPerPlaatsing: 2_100_000 },
        prijs: { bedrag: 2_100_000, bron: 'hoogste-plekprijs' },
      },
      {
        ...{
          id: 'dieren.24.0.licht-1301',
          type: { werksoort: 'dieren', ...type },
          pc4: '1301',
          zitplaatsen: 1,
        },
        ...{ aanWerk: 1, beter: 1, langsteWacht: '2020-02-03', prijsPerPlaatsing: null, prijs: null },
      },
    ]);
    expect(grens.map(({ erbij, totaal }) => [erbij, totaal])).toEqual([
      [1, 2_100_000],
      [2, 4_200_000],
    ]);
    const [eerste] = nieuw;
    expect(eerste && listMensenVanType(markt, eerste)).toEqual({ aanWerk: [2, 3], beter: [] });
  });

  it('puts free seats beside wishes', async () => {
    expect(adviseWerving(await createWervingsmarkt(STAND), null).vraagAanbod).toEqual([
      { werksoort: 'dieren', vrij: 0, wensen: 2 },
      { werksoort: 'groen', vrij: 2, wensen: 3 },
    ]);
  });

  it('has nothing to say about an empty day', async () => {
    const leeg = adviseWerving(await createWervingsmarkt({ mensen: [], vrij: {} }), null);
    expect(leeg).toMatchObject({
      deelnemers: 0,
      geplaatst: 0,
      hoogstens: 0,
      nieuw: [],
      erbij: [],
      grens: [],
    });
  });
});

const NIEMAND = { 'tot-half-jaar': 0, 'tot-jaar': 0, 'tot-twee-jaar': 0, langer: 0 };

describe('what if', () => {
  const probeer = async (plek: string | null, zitplaatsen: number, meters = 0) =>
    tryWatAls(await createWervingsmarkt(STAND), { plek, zitplaatsen, meters });

  it('one seat more, one fewer, and farther', async () => {
    const erbij = { geplaatst: 1, verschil: 1, aanWerk: { ...NIEMAND, langer: 1 } };
    const rest = { beter: NIEMAND, slechter: NIEMAND, kwijt: NIEMAND };
    expect(await probeer('kas', 1)).toEqual({ ok: true, value: { ...erbij, ...rest } });
    expect(await probeer(null, 0, 1000)).toEqual({ ok: true, value: { ...erbij, ...rest } });
    expect(await probeer(null, 0, 799)).toMatchObject({ value: { verschil: 0, aanWerk: NIEMAND } });
    expect(await probeer('kas', -1)).toMatchObject({
      value: { verschil: -1, aanWerk: NIEMAND, kwijt: { ...NIEMAND, langer: 1 } },
    });
  });

  it('refuses what cannot be', async () => {
    expect(await probeer('hof', -1)).toEqual({ ok: false, error: { code: 'geen-zitplaats-vrij' } });
    expect(await probeer('elders', 1)).toEqual({ ok: false, error: { code: 'plek-onbekend' } });
  });
});

const PLEKKEN = ['pa', 'pb', 'pc'];
const standArb = fc
  .record({
    mensen: fc.array(
      fc.record({
        lijst: fc.shuffledSubarray(PLEKKEN, { minLength: 1 }),
        vormen: fc.array(fc.constantFrom<Pastvorm>('past', 'past', 'ver', 'vraag'), {
          minLength: 3,
          maxLength: 3,
        }),
        sinds: fc.constantFrom('2019-01-07', '2020-02-03', '2025-11-10'),
      }),
      { maxLength: 9 },
    ),
    seats: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
  })
  .map(({ mensen, seats }): Proefstand => {
    const vrij = Object.fromEntries(PLEKKEN.map((plek, i) => [plek, seats[i] ?? 0]));
    return withVol({
      vrij,
      mensen: mensen.map(({ lijst, vormen, sinds }) => ({
        sinds,
        keuzes: lijst.map((plek, i): [string, Pastvorm] => [plek, vormen[i] ?? 'past']),
      })),
    });
  });

/** The facts of a day say of a place without a free seat that it is full, and of another that it is possible. */
function withVol({ mensen, vrij }: Proefstand): Proefstand {
  return {
    vrij,
    mensen: mensen.map((mens) => ({
      ...mens,
      keuzes: mens.keuzes.map(([plek, vorm]): [string, Pastvorm] => [
        plek,
        vorm === 'past' || vorm === 'vol' ? (vrij[plek] === 0 ? 'vol' : 'past') : vorm,
      ]),
    })),
  };
}

/** Rank of the place of each person; 9 without. */
function rangen({ net, gekozen, plekken, personen }: Wervingsmarkt): number[] {
  return personen.map(({ keuzes }, kandidaat) => {
    const kant = gekozen[kandidaat] ?? -1;
    const plek = kant < 0 ? undefined : plekken[net.plek[kant] ?? -1];
    const rang = keuzes.findIndex((keuze) => keuze.plek === plek);
    return rang < 0 ? 9 : rang;
  });
}

it('what it says of one seat more is what a whole new day with that seat gives', async () => {
  await fc.assert(
    fc.asyncProperty(standArb, async (stand) => {
      const markt = await createWervingsmarkt(stand);
      const { erbij } = adviseWerving(markt, null);
      const nu = rangen(markt);
      for (const plek of PLEKKEN) {
        const vrij = { ...stand.vrij, [plek]: (stand.vrij[plek] ?? 0) + 1 };
        const opnieuw = await createWervingsmarkt(withVol({ ...stand, vrij }));
        const dan = rangen(opnieuw);
        const beter = dan.filter((rang, i) => rang < (nu[i] ?? 0)).length;
        const aanWerk = countGeplaatst(opnieuw.gekozen) - countGeplaatst(markt.gekozen);
        const gezegd = erbij.find((voorstel) => voorstel.plek === plek) ?? { aanWerk: 0, beter: 0 };
        expect({ aanWerk: gezegd.aanWerk, beter: gezegd.beter }).toEqual({ aanWerk, beter: beter - aanWerk });
        const watAls = tryWatAls(markt, { plek, zitplaatsen: 1, meters: 0 });
        expect(watAls.ok && watAls.value.verschil).toBe(aanWerk);
      }
    }),
    { numRuns: 80 },
  );
});
