import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ingreep } from '#domain/ronde/index.ts';
import { datum } from '#domain/shared/index.ts';
import { isRondeGelijk } from './controleerRonde.ts';
import { type Mens, Rondewereld } from './rondeWereld.fixture.ts';

const VANAF = datum('2026-03-01');

function ingreep(soort: Ingreep['soort'], wie: number, plek: string): Ingreep {
  return { soort, persoon: `k-${wie}`, plek, reden: 'Omdat het moet.', vanaf: VANAF };
}

function uitlegVan(wereld: Rondewereld, wie: number) {
  return wereld.uitkomsten[wie]?.uitleg;
}

/** Two people and one seat: the first has the earlier date. */
function tweeOpEen(): Rondewereld {
  return new Rondewereld({ p: 1, q: 1 }, [
    { lijst: ['p', 'q'], werkt: null },
    { lijst: ['p'], werkt: null },
  ]);
}

describe('an intervention', () => {
  it('fixes a pair, tells the person why, and names who was passed over', async () => {
    const wereld = tweeOpEen();
    wereld.ingrepen = [ingreep('vastzetting', 1, 'p')];
    await wereld.draai();
    expect(wereld.gevolg).toEqual({
      toegepast: [{ soort: 'vastzetting', kandidaat: 'k-1', plek: 'p' }],
      nietToegepast: [],
      blokkades: [{ kandidaat: 'k-0', plek: 'p' }],
      misten: [{ kandidaat: 'k-0', plek: 'p' }],
    });
    expect(uitlegVan(wereld, 1)).toMatchObject({
      toegewezen: { plek: 'p', rang: 1 },
      vastgezet: { datum: VANAF, reden: 'Omdat het moet.' },
    });
    expect(uitlegVan(wereld, 0)?.plekken).toMatchObject([
      { plek: 'p', uitslag: { soort: 'vol', doorIngreep: true, gronden: null } },
      { plek: 'q', uitslag: { soort: 'toegewezen' } },
    ]);
  });

  it('keeps a pair out, with the reason in the explanation', async () => {
    const wereld = tweeOpEen();
    wereld.ingrepen = [ingreep('uitsluiting', 0, 'p')];
    await wereld.draai();
    expect(uitlegVan(wereld, 0)).toMatchObject({
      toegewezen: { plek: 'q', rang: 2 },
      plekken: [
        {
          uitslag: { soort: 'ingreep', ingreep: 'uitsluiting', datum: VANAF, reden: 'Omdat het moet.' },
        },
        { uitslag: { soort: 'toegewezen' } },
      ],
    });
    expect(wereld.gevolg?.blokkades).toEqual([{ kandidaat: 'k-0', plek: 'p' }]);
  });

  it('that changes nothing passes nobody over', async () => {
    const wereld = tweeOpEen();
    wereld.ingrepen = [ingreep('vastzetting', 0, 'p')];
    await wereld.draai();
    expect(wereld.gevolg?.blokkades).toEqual([]);
  });

  it.each<[string, Ingreep, string]>([
    ['the person takes no part', ingreep('vastzetting', 9, 'p'), 'doet-niet-mee'],
    ['the place was not chosen', ingreep('vastzetting', 1, 'q'), 'niet-gekozen'],
    ['no seat is left beside the guarantees', ingreep('vastzetting', 1, 'p'), 'geen-plaats'],
    ['there is an offer of the place', ingreep('uitsluiting', 0, 'p'), 'heeft-plek'],
  ])('does not hold when %s', async (_naam, een, belet) => {
    const wereld = tweeOpEen();
    await wereld.draai();
    await wereld.verstuur();
    wereld.ingrepen = [een];
    await wereld.draai();
    expect(wereld.gevolg?.toegepast).toEqual([]);
    expect(wereld.gevolg?.nietToegepast).toMatchObject([{ belet }]);
    expect([...wereld.houdt(0)]).toEqual(['p']);
  });
});

const PLEKKEN = ['p', 'q', 'r'];
const mensArb: fc.Arbitrary<Mens> = fc.record({
  lijst: fc.shuffledSubarray(PLEKKEN, { minLength: 1 }),
  werkt: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.constantFrom(...PLEKKEN)),
});
const ingreepArb = fc
  .tuple(fc.constantFrom('vastzetting', 'uitsluiting'), fc.nat(5), fc.constantFrom(...PLEKKEN))
  .map(([soort, wie, plek]) => ingreep(soort, wie, plek));

type Proef = {
  readonly mensen: readonly Mens[];
  readonly ingrepen: readonly Ingreep[];
  readonly erbij: Readonly<Record<string, number>>;
  readonly eerstAanbod: boolean;
};

/** The same facts run without and with the interventions. */
async function draaiBeide({ mensen, ingrepen, erbij, eerstAanbod }: Proef) {
  const bezet = PLEKKEN.map((plek) => [plek, mensen.filter(({ werkt }) => werkt === plek).length] as const);
  const wereld = new Rondewereld(Object.fromEntries(bezet), mensen);
  const maakRuimte = () =>
    Object.assign(
      wereld.plekken,
      Object.fromEntries(PLEKKEN.map((plek) => [plek, (wereld.plekken[plek] ?? 0) + (erbij[plek] ?? 0)])),
    );
  if (eerstAanbod) {
    maakRuimte();
    await wereld.draai();
    await wereld.verstuur();
  }
  maakRuimte();
  const lees = () =>
    mensen.map((_, i) => uitlegVan(wereld, i)).map((u) => u?.toegewezen?.plek ?? u?.houdtPlek);
  await wereld.draai();
  const zonder = lees();
  wereld.ingrepen = ingrepen;
  await wereld.draai();
  const { ronde, gevolg } = wereld;
  if (!ronde?.markt || !ronde.toewijzing || gevolg === undefined) throw new Error('not run');
  return { wereld, zonder, met: lees(), gevolg, markt: ronde.markt, toewijzing: ronde.toewijzing };
}

const proefArb: fc.Arbitrary<Proef> = fc.record({
  mensen: fc.array(mensArb, { minLength: 1, maxLength: 6 }),
  ingrepen: fc.uniqueArray(ingreepArb, { maxLength: 3, selector: ({ persoon }) => persoon }),
  erbij: fc.record({ p: fc.nat(1), q: fc.nat(2), r: fc.nat(1) }),
  eerstAanbod: fc.boolean(),
});

describe('laws of interventions', () => {
  it('they hold for the pair, can be run again, and are blamed whenever the outcome differs', async () => {
    await fc.assert(
      fc.asyncProperty(proefArb, async (proef) => {
        const { zonder, met, gevolg, markt, toewijzing } = await draaiBeide(proef);
        expect(isRondeGelijk(markt, toewijzing)).toBe(true);
        for (const { soort, kandidaat, plek } of gevolg.toegepast) {
          const gekregen = met[Number(kandidaat.slice(2))];
          if (soort === 'vastzetting') expect(gekregen).toBe(plek);
          else expect(gekregen).not.toBe(plek);
        }
        const isAnders = JSON.stringify(met) !== JSON.stringify(zonder);
        expect(gevolg.blokkades.length + gevolg.misten.length > 0).toBe(isAnders);
      }),
      { numRuns: 80 },
    );
  }, 60_000);

  it('P15 nobody else gets less than the place that was guaranteed', async () => {
    await fc.assert(
      fc.asyncProperty(proefArb, async (proef) => {
        const { wereld, met, gevolg } = await draaiBeide(proef);
        proef.mensen.forEach(({ lijst }, i) => {
          if (gevolg.toegepast.some(({ kandidaat }) => kandidaat === `k-${i}`)) return;
          const rang = (plek: string | undefined) =>
            plek === undefined ? 99 : lijst.indexOf(plek) + 1 || lijst.length + 1;
          const gegarandeerd = [...wereld.houdt(i)].map(rang);
          expect(rang(met[i])).toBeLessThanOrEqual(Math.min(99, ...gegarandeerd));
        });
      }),
      { numRuns: 80 },
    );
  }, 60_000);
});
