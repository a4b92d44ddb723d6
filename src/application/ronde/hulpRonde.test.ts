import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Haalbaarheid, Toets } from '#domain/haalbaarheid/index.ts';
import type { WatHelpt } from '#domain/ronde/index.ts';
import { datum, parseDossierId } from '#domain/shared/index.ts';
import { BELEID_VERSIES } from '#domain/voorrang/index.ts';
import { compileRonde, type Voorrangsregels } from './compileRonde.ts';
import { type Deelname, determineDeelname } from './deelname.ts';
import { runMarkt } from './draaiRonde.ts';
import { calculateHulp } from './hulpRonde.ts';
import type { RondeGegevens, RondePersoon } from './ronde.ts';
import { compileRondemarkt } from './rondemarkt.ts';

const VANDAAG = datum('2026-03-02');
const [beleid] = BELEID_VERSIES;
if (beleid === undefined) throw new Error('no policy');
const REGELS: Voorrangsregels = {
  beleid,
  lot: 'trekking',
  sha256: (tekst) => createHash('sha256').update(tekst).digest(),
};

const TE_VER: Toets = { code: 'reisafstand', gevraagd: 5000, geboden: 6500, uitkomst: 'voldoet-niet' };
const UREN = { minimaal: '32', maximaal: '36' };
const KLASSEN = {
  past: [],
  vol: [{ code: 'zitplaats', gevraagd: VANDAAG, geboden: null, uitkomst: 'voldoet-niet' }],
  ver: [TE_VER],
  uren: [
    { code: 'uren', gevraagd: { minimaal: '16', maximaal: '24' }, geboden: UREN, uitkomst: 'voldoet-niet' },
  ],
  vraag: [{ code: 'begeleiding', gevraagd: null, geboden: 'licht', uitkomst: 'onbekend' }],
  allebei: [TE_VER, { code: 'begeleiding', gevraagd: 'midden', geboden: 'licht', uitkomst: 'voldoet-niet' }],
} as const satisfies Record<string, readonly Toets[]>;
type Klasse = keyof typeof KLASSEN;

function haalbaarheid(klasse: Klasse): Haalbaarheid {
  const toetsen = KLASSEN[klasse];
  if (klasse === 'past') return { uitkomst: 'haalbaar', toetsen };
  return { uitkomst: klasse === 'vraag' ? 'onbekend' : 'niet-haalbaar', toetsen };
}

function persoon(nummer: number, dag: string, keuzes: readonly (readonly [string, Klasse])[]): RondePersoon {
  const dossierId = parseDossierId(`00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`);
  if (dossierId === undefined) throw new Error('no id');
  return {
    ...{ dossierId, nummer: `k-${nummer}aaa`, vaststellingOp: datum(dag) },
    keuzes: keuzes.map(([plek, klasse]) => ({ plek, haalbaarheid: haalbaarheid(klasse) })),
  };
}

function plek(nummer: string, vrij: number): RondeGegevens['plekken'][number] {
  return { id: nummer, nummer, vrij };
}

function reken(gegevens: RondeGegevens): { deelname: Deelname; hulp: ReadonlyMap<string, WatHelpt> } {
  const deelname = determineDeelname(gegevens, VANDAAG);
  return { deelname, hulp: calculateHulp(compileRondemarkt(deelname, REGELS)) };
}

/** Whom the round itself places. */
function geplaatst(deelname: Deelname): ReadonlySet<string> {
  const uitslag = runMarkt(JSON.stringify(compileRonde(deelname, REGELS)));
  if (uitslag === undefined) throw new Error('rejected');
  return new Set(uitslag.toewijzingen.map(({ kandidaat }) => kandidaat));
}

describe('what would help', () => {
  it('tells the seat, the metres and the hours that would have given a place, and nothing to who has one', () => {
    const { hulp } = reken({
      personen: [
        persoon(1, '2019-01-07', [['kas', 'past']]),
        persoon(2, '2020-02-03', [
          ['kas', 'past'],
          ['hof', 'vol'],
          ['was', 'ver'],
          ['tuin', 'uren'],
        ]),
      ],
      plekken: [plek('hof', 0), plek('kas', 1), plek('tuin', 1), plek('was', 1)],
      lopend: [],
    });
    expect([...hulp.keys()]).toEqual(['k-2aaa']);
    expect(hulp.get('k-2aaa')).toEqual({
      hulp: [
        { plek: 'kas', soort: 'zitplaats' },
        { plek: 'hof', soort: 'zitplaats' },
        { plek: 'was', soort: 'afstand', meters: 1500 },
        { plek: 'tuin', soort: 'uren', geboden: UREN },
      ],
      tekort: { plekken: 2, aantallen: null },
    });
  });

  it('does not offer a wider distance where somebody with precedence sits', () => {
    const { hulp } = reken({
      personen: [persoon(1, '2019-01-07', [['was', 'past']]), persoon(2, '2020-02-03', [['was', 'ver']])],
      plekken: [plek('was', 1)],
      lopend: [],
    });
    expect(hulp.get('k-2aaa')).toEqual({ hulp: [], tekort: null });
  });

  it('counts a shortage of three people or more, and lets another way of dividing speak', () => {
    const personen = [1, 2, 3, 4].map((nummer) => persoon(nummer, `202${nummer}-01-05`, [['kas', 'past']]));
    const { hulp } = reken({ personen, plekken: [plek('kas', 2)], lopend: [] });
    expect(hulp.get('k-3aaa')).toEqual({
      hulp: [{ plek: 'kas', soort: 'zitplaats' }],
      tekort: { plekken: 1, aantallen: { mensen: 4, zitplaatsen: 2 } },
    });
    expect(hulp.get('k-4aaa')?.hulp).toEqual([]);
  });
});

const PLEKKEN = ['pa', 'pb', 'pc'];
const gegevensArb = fc
  .record({
    mensen: fc.array(
      fc.record({
        plekken: fc.shuffledSubarray(PLEKKEN, { minLength: 1 }),
        klassen: fc.array(
          fc.constantFrom<Klasse>('past', 'past', 'past', 'ver', 'vraag', 'uren', 'allebei'),
          {
            ...{ minLength: 3, maxLength: 3 },
          },
        ),
        dag: fc.constantFrom('2019-01-07', '2020-02-03', '2021-03-08'),
      }),
      { maxLength: 8 },
    ),
    vrij: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
  })
  .map(({ mensen, vrij }): RondeGegevens => {
    const plekken = PLEKKEN.map((nummer, i) => plek(nummer, vrij[i] ?? 0));
    const isVol = (nummer: string) => plekken.some((een) => een.nummer === nummer && een.vrij === 0);
    const klasseVan = (nummer: string, klasse: Klasse) =>
      klasse === 'past' && isVol(nummer) ? 'vol' : klasse;
    return {
      personen: mensen.map(({ plekken: lijst, klassen, dag }, i) =>
        persoon(
          i,
          dag,
          lijst.map((nummer, k) => [nummer, klasseVan(nummer, klassen[k] ?? 'past')]),
        ),
      ),
      ...{ plekken, lopend: [] },
    };
  });

/** The same round after one change of the facts. */
function verander(deelname: Deelname, nummer: string, hulp: WatHelpt['hulp'][number]): Deelname {
  const plaats = hulp.soort === 'zitplaats' ? 1 : 0;
  return {
    ...deelname,
    vrij: new Map([...deelname.vrij].map(([id, vrij]) => [id, id === hulp.plek ? vrij + plaats : vrij])),
    deelnemers: deelname.deelnemers.map((een) => ({
      ...een,
      keuzes: een.keuzes.map((keuze) => {
        const isVol = keuze.haalbaarheid.toetsen.every(({ code }) => code === 'zitplaats');
        const geldt = keuze.plek === hulp.plek && (plaats === 1 ? isVol : een.nummer === nummer);
        return geldt ? { plek: keuze.plek, haalbaarheid: haalbaarheid('past') } : keuze;
      }),
    })),
  };
}

describe('laws of what would help', () => {
  it('divides as the round does, and each help is true of a whole new round', () => {
    fc.assert(
      fc.property(gegevensArb, (gegevens) => {
        const { deelname, hulp } = reken(gegevens);
        const nu = geplaatst(deelname);
        expect([...hulp.keys()].sort()).toEqual(
          deelname.deelnemers
            .map(({ nummer }) => nummer)
            .filter((nummer) => !nu.has(nummer))
            .sort(),
        );
        for (const [nummer, watHelpt] of hulp) {
          for (const een of watHelpt.hulp) {
            expect(geplaatst(verander(deelname, nummer, een)).has(nummer)).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('leaves out no seat and no change that would help', () => {
    fc.assert(
      fc.property(gegevensArb, (gegevens) => {
        const { deelname, hulp } = reken(gegevens);
        for (const { nummer, keuzes } of deelname.deelnemers) {
          const eigen = hulp.get(nummer)?.hulp;
          if (eigen === undefined) continue;
          for (const { plek: id } of keuzes) {
            const zitplaats = { plek: id, soort: 'zitplaats' } as const;
            const helpt = geplaatst(verander(deelname, nummer, zitplaats)).has(nummer);
            expect(eigen.some((een) => een.soort === 'zitplaats' && een.plek === id)).toBe(helpt);
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
