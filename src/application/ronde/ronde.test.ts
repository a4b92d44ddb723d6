import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Haalbaarheid } from '#domain/haalbaarheid/index.ts';
import { datum, parseDossierId } from '#domain/shared/index.ts';
import { BELEID_VERSIES } from '#domain/voorrang/index.ts';
import { compileRonde, type Voorrangsregels } from './compileRonde.ts';
import { determineDeelname } from './deelname.ts';
import { runMarkt } from './draaiRonde.ts';
import { explainRonde } from './explainRonde.ts';
import { isRondeGelijk, type LopendVoorstel, type RondeGegevens, type RondePersoon } from './index.ts';

const VANDAAG = datum('2026-03-02');
const HAALBAAR: Haalbaarheid = { uitkomst: 'haalbaar', toetsen: [] };
const ONBEKEND: Haalbaarheid = {
  uitkomst: 'onbekend',
  toetsen: [{ code: 'uren', gevraagd: null, geboden: null, uitkomst: 'onbekend' }],
};
const [beleid] = BELEID_VERSIES;
if (beleid === undefined) throw new Error('no policy');
const REGELS: Voorrangsregels = {
  beleid,
  lot: 'trekking',
  sha256: (tekst) => createHash('sha256').update(tekst).digest(),
};

function dossier(nummer: number) {
  const id = parseDossierId(`00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`);
  if (id === undefined) throw new Error('no id');
  return id;
}

function persoon(nummer: number, vaststellingOp: string, plekken: readonly string[], weg = ''): RondePersoon {
  return {
    ...{ dossierId: dossier(nummer), nummer: `k-${nummer}aaa`, vaststellingOp: datum(vaststellingOp) },
    keuzes: plekken.map((plek) => ({ plek, haalbaarheid: plek === weg ? ONBEKEND : HAALBAAR })),
  };
}

function aanbod(nummer: number, plek: string, delen: Partial<LopendVoorstel> = {}): LopendVoorstel {
  return {
    ...{ id: `v${nummer}`, versie: 1, dossierId: dossier(nummer), plek, status: 'open' },
    ...{ reagerenVoor: VANDAAG, kandidaat: null, werkgeverAntwoord: null },
    ...delen,
  };
}

function draai(gegevens: RondeGegevens) {
  const deelname = determineDeelname(gegevens, VANDAAG);
  const markt = JSON.stringify(compileRonde(deelname, REGELS));
  const toewijzing = runMarkt(markt);
  if (toewijzing === undefined) throw new Error('rejected');
  return { deelname, markt, toewijzing, uitleg: explainRonde(deelname, toewijzing) };
}

const kas = { id: 'x', nummer: 'kas', vrij: 1 };

describe('who takes part', () => {
  const ann = persoon(1, '2020-01-06', ['kas', 'hof']);

  it.each<[string, LopendVoorstel, boolean, string[] | undefined, number]>([
    ['can still be answered', aanbod(1, 'kas'), true, ['kas'], 1],
    ['is kept behind a better one', aanbod(1, 'kas', { status: 'bewaard' }), true, ['kas'], 1],
    ['the day has passed', aanbod(1, 'kas', { reagerenVoor: datum('2026-03-01') }), true, undefined, 1],
    ['the person said yes', aanbod(1, 'kas', { kandidaat: 'ja' }), false, undefined, 0],
    ['accepted', aanbod(1, 'kas', { status: 'aanvaard', kandidaat: 'ja' }), false, undefined, 0],
    ['of somebody who is not in it', aanbod(2, 'kas'), true, undefined, 0],
  ])('an offer: %s', (_naam, voorstel, doetMee, garantie, vrij) => {
    const deelname = determineDeelname({ personen: [ann], plekken: [kas], lopend: [voorstel] }, VANDAAG);
    expect(deelname.deelnemers.length).toBe(doetMee ? 1 : 0);
    expect([...(deelname.garanties.get(ann.nummer) ?? [])]).toEqual(garantie ?? []);
    expect(deelname.vrij.get('kas')).toBe(vrij);
  });

  it('an offer for a place outside the own list takes its person out', () => {
    const lopend = [aanbod(1, 'elders')];
    expect(determineDeelname({ personen: [ann], plekken: [kas], lopend }, VANDAAG).deelnemers).toEqual([]);
  });
});

describe('somebody who works and asks for another place', () => {
  const overstapper = (isVrij: boolean, lijst: readonly string[]) => ({
    ...persoon(1, '2020-01-06', lijst, 'hof'),
    eigenPlek: { plek: 'hof', isVrij },
  });
  const hof = (vrij: number) => ({ id: 'y', nummer: 'hof', vrij });

  it.each([
    ['adds the own seat to the market', false, 0, 1],
    ['does not add a seat that counts as free already', true, 1, 1],
  ])('%s', (_naam, isVrij, vrij, verwacht) => {
    const gegevens = { personen: [overstapper(isVrij, ['kas'])], plekken: [kas, hof(vrij)], lopend: [] };
    expect(determineDeelname(gegevens, VANDAAG).vrij.get('hof')).toBe(verwacht);
  });

  it('has the own place last in the list, or where it was chosen, and it always fits', () => {
    const keuzesVan = (lijst: readonly string[]) => {
      const gegevens = { personen: [overstapper(false, lijst)], plekken: [kas, hof(0)], lopend: [] };
      const [mens] = determineDeelname(gegevens, VANDAAG).deelnemers;
      return mens?.keuzes.map(({ plek, haalbaarheid }) => `${plek} ${haalbaarheid.uitkomst}`);
    };
    expect(keuzesVan(['kas'])).toEqual(['kas haalbaar', 'hof haalbaar']);
    expect(keuzesVan(['hof', 'kas'])).toEqual(['hof haalbaar', 'kas haalbaar']);
  });
});

describe('the market of a round', () => {
  it('orders by offer, then day, then lottery', () => {
    const personen = [
      persoon(1, '2022-05-02', ['kas']),
      persoon(2, '2021-05-03', ['kas']),
      persoon(3, '2022-05-02', ['kas']),
      persoon(4, '2025-05-05', ['kas']),
      persoon(5, '2015-05-04', ['kas'], 'kas'),
    ];
    const { markt } = draai({ personen, plekken: [kas], lopend: [aanbod(4, 'kas')] });
    // SHA-256 of 'trekkingk-1aaa' and 'trekkingk-3aaa' decides between 1 and 3.
    const lot = (nummer: string) => createHash('sha256').update(`trekking${nummer}`).digest('hex');
    const gelijk = ['k-1aaa', 'k-3aaa'].sort((a, b) => (lot(a) < lot(b) ? -1 : 1));
    expect(JSON.parse(markt).plekken).toEqual([
      { id: 'kas', capaciteit: 1, volgorde: ['k-4aaa', 'k-2aaa', ...gelijk] },
    ]);
  });
});

const PLEKKEN = ['pa', 'pb', 'pc'];
const gegevensArb = fc
  .record({
    mensen: fc.array(
      fc.record({
        plekken: fc.shuffledSubarray(PLEKKEN, { minLength: 1 }),
        dag: fc.constantFrom('2019-01-07', '2020-02-03', '2021-03-08'),
        weg: fc.constantFrom('', ...PLEKKEN),
        heeftAanbod: fc.boolean(),
      }),
      { maxLength: 9 },
    ),
    vrij: fc.array(fc.nat(2), { minLength: 3, maxLength: 3 }),
  })
  .map(({ mensen, vrij }): RondeGegevens => {
    const lopend = mensen.flatMap(({ heeftAanbod, plekken: [, tweede] }, i) =>
      heeftAanbod && tweede !== undefined ? [aanbod(i, tweede)] : [],
    );
    return {
      personen: mensen.map(({ plekken, dag, weg }, i) => persoon(i, dag, plekken, weg)),
      plekken: PLEKKEN.map((nummer, i) => ({
        ...{ id: nummer, nummer },
        vrij: (vrij[i] ?? 0) + lopend.filter(({ plek }) => plek === nummer).length,
      })),
      lopend,
    };
  });

describe('laws of a round', () => {
  it('P1 the order of the input changes no byte, and a replay gives the same', () => {
    fc.assert(
      fc.property(gegevensArb, (gegevens) => {
        const { markt, toewijzing } = draai(gegevens);
        const om = draai({
          personen: [...gegevens.personen].reverse(),
          plekken: [...gegevens.plekken].reverse(),
          lopend: [...gegevens.lopend].reverse(),
        });
        expect(om.markt).toBe(markt);
        expect(isRondeGelijk(markt, JSON.stringify(toewijzing))).toBe(true);
        expect(isRondeGelijk(markt, JSON.stringify({ ...toewijzing, aanmeldingen: -1 }))).toBe(false);
      }),
    );
  });

  it('P15 who waits to answer an offer never ends below it', () => {
    fc.assert(
      fc.property(gegevensArb, (gegevens) => {
        const { deelname, uitleg } = draai(gegevens);
        for (const { nummer, keuzes } of deelname.deelnemers) {
          const garantie = deelname.garanties.get(nummer);
          if (garantie === undefined) continue;
          const rang = keuzes.findIndex(({ plek }) => garantie.has(plek)) + 1;
          expect(uitleg.get(nummer)?.toegewezen?.rang).toBeLessThanOrEqual(rang);
        }
      }),
    );
  });

  it('P19, P32 the first place that is not full and fits is the assigned one; nobody else is named', () => {
    fc.assert(
      fc.property(gegevensArb, (gegevens) => {
        const { deelname, uitleg } = draai(gegevens);
        for (const { nummer } of deelname.deelnemers) {
          const eigen = uitleg.get(nummer);
          const soorten = eigen?.plekken.map(({ uitslag }) => uitslag.soort) ?? [];
          const eerste = soorten.findIndex((soort) => soort !== 'vol' && soort !== 'onbekend');
          expect(eerste + 1).toBe(eigen?.toegewezen?.rang ?? 0);
          expect(JSON.stringify(eigen)).not.toMatch(/k-\daaa|\d{4}-\d\d-\d\d/);
        }
      }),
    );
  });
});
