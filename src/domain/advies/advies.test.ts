import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, datum } from '#domain/shared/index.ts';
import { type AdviesInvoer, calculateVroegsteEigenAanvraag, determineAdvies, WSW } from './index.ts';

const basis: AdviesInvoer = {
  aanvrager: 'gemeente',
  ontvangen: datum('2026-03-01'),
  criteriumA: false,
  criteriumB: false,
};
const eigen = {
  ...basis,
  aanvrager: 'persoon',
  eerderAdvies: datum('2025-06-10'),
  criteriumB: true,
} as const;

function oordeel(invoer: AdviesInvoer) {
  const advies = determineAdvies(invoer);
  if (!advies.ok) throw new Error(advies.error.code);
  return advies.value;
}

describe('determineAdvies', () => {
  it.each([
    ['both', true, true, 'positief', 'beide-criteria'],
    ['R10', true, false, 'positief', 'criterium-a'],
    ['R11', false, true, 'positief', 'criterium-b'],
    ['R12', false, false, 'negatief', 'geen-criterium'],
    ['one yes is enough while the other is open', null, true, 'positief', 'criterium-b'],
    ['not examined yet', null, false, null, 'criteria-onbekend'],
  ] as const)('%s: a=%s, b=%s gives %s', (_id, criteriumA, criteriumB, uitkomst, grond) => {
    expect(oordeel({ ...basis, criteriumA, criteriumB }).uitkomst).toEqual({
      uitkomst,
      onderzoek: true,
      grond,
    });
  });

  it('R13: an own application within twelve months is negative without examination', () => {
    const advies = oordeel(eigen);
    expect(advies.uitkomst).toEqual({
      uitkomst: 'negatief',
      onderzoek: false,
      grond: 'eigen-aanvraag-binnen-twaalf-maanden',
    });
    expect(advies.stappen.map(({ code, waarde }) => [code, waarde])).toEqual([
      ['laatste-wachtdag', '2026-06-10'],
      ['binnen-wachttijd', 'ja'],
    ]);
    expect(advies.versie).toBe('advies 2022-07-01');
  });

  it.each<[string, Partial<AdviesInvoer>]>([
    ['R14: new facts', { nieuweFeiten: true }],
    ['R15: the bar is over', { ontvangen: datum('2026-06-11') }],
    ['R16: the gemeente may ask sooner', { aanvrager: 'gemeente' }],
    ['no earlier advice', { eerderAdvies: null }],
    ['Wsw with new facts', { wsw: 'in-staat-tot-begeleid-werken', nieuweFeiten: true }],
  ])('%s leads to an examination', (_naam, verschil) => {
    expect(oordeel({ ...eigen, ...verschil }).uitkomst).toEqual({
      uitkomst: 'positief',
      onderzoek: true,
      grond: 'criterium-b',
    });
  });

  it('the last barred day is twelve months after the advice', () => {
    expect(oordeel({ ...eigen, ontvangen: datum('2026-06-10') }).uitkomst.onderzoek).toBe(false);
    expect(calculateVroegsteEigenAanvraag(datum('2025-06-10'))).toBe('2026-06-11');
  });

  it.each([
    ['R17', 'niet-in-staat-tot-begeleid-werken', 'positief'],
    ['R18', 'in-staat-tot-begeleid-werken', 'negatief'],
  ] as const)('%s: a Wsw indication %s is %s without examination', (_id, wsw, uitkomst) => {
    expect(oordeel({ ...basis, wsw }).uitkomst).toEqual({ uitkomst, onderzoek: false, grond: wsw });
  });

  it('warns when two grounds give another answer', () => {
    expect(oordeel({ ...eigen, wsw: 'niet-in-staat-tot-begeleid-werken' })).toMatchObject({
      uitkomst: { uitkomst: 'positief', onderzoek: false },
      waarschuwingen: [{ code: 'gronden-botsen', merk: 'I' }],
    });
  });

  it('reads answers without examination only from July 2022', () => {
    const eerder = { ...basis, ontvangen: datum('2022-06-30'), criteriumA: true } as const;
    expect(oordeel(eerder).uitkomst.uitkomst).toBe('positief');
    expect(oordeel({ ...eerder, eerderAdvies: datum('2022-01-10'), nieuweFeiten: true }).uitkomst).toEqual({
      uitkomst: 'positief',
      onderzoek: true,
      grond: 'criterium-a',
    });
    for (const korteWeg of [
      { eerderAdvies: datum('2022-01-10') },
      { wsw: 'in-staat-tot-begeleid-werken' },
    ] as const) {
      expect(determineAdvies({ ...eerder, ...korteWeg })).toEqual({
        ok: false,
        error: {
          code: 'periode-niet-gelezen',
          norm: 'advies',
          peildatum: '2022-06-30',
          dichtstbij: { van: '2022-07-01', tot: '2028-07-01' },
        },
      });
    }
  });

  it('knows no own application before 2017', () => {
    const invoer = { ...basis, aanvrager: 'persoon' } as const;
    expect(determineAdvies({ ...invoer, ontvangen: datum('2016-12-31') })).toMatchObject({
      error: { code: 'eigen-aanvraag-bestaat-niet', dichtstbij: { van: '2017-01-01', tot: '2028-07-01' } },
    });
    expect(oordeel({ ...invoer, ontvangen: datum('2017-01-01') }).uitkomst.uitkomst).toBe('negatief');
    expect(oordeel({ ...basis, ontvangen: datum('2016-12-31') }).uitkomst.uitkomst).toBe('negatief');
  });

  it('refuses before 2015, from July 2028, and an earlier advice that came later', () => {
    for (const ontvangen of ['2014-12-31', '2028-07-01']) {
      expect(determineAdvies({ ...basis, ontvangen: datum(ontvangen) })).toMatchObject({
        error: { code: 'periode-niet-gelezen', peildatum: ontvangen },
      });
    }
    expect(determineAdvies({ ...basis, eerderAdvies: datum('2026-03-02') })).toEqual({
      ok: false,
      error: { code: 'ongeldige-invoer', fouten: [{ pad: 'eerderAdvies', code: 'advies-na-aanvraag' }] },
    });
  });

  const vragen = fc.record({
    aanvrager: fc.constantFrom('gemeente', 'persoon'),
    ontvangen: fc.integer({ min: 0, max: 2191 }).map((n) => addDagen(datum('2022-07-01'), n)),
    criteriumA: fc.boolean(),
    criteriumB: fc.boolean(),
    eerderAdvies: fc.option(fc.integer({ min: 0, max: 2000 }).map((n) => addDagen(datum('2017-01-01'), n))),
    nieuweFeiten: fc.boolean(),
    wsw: fc.constantFrom(...WSW),
  });

  it('July 2022–June 2028: after an examination one yes carries, and an extra yes never harms', () => {
    fc.assert(
      fc.property(vragen, (vraag) => {
        const { uitkomst, onderzoek } = oordeel(vraag).uitkomst;
        const metJa = oordeel({ ...vraag, criteriumA: true }).uitkomst;
        expect(metJa.onderzoek).toBe(onderzoek);
        expect(metJa.uitkomst).toBe(onderzoek ? 'positief' : uitkomst);
        if (onderzoek && !vraag.criteriumA) expect(uitkomst === 'positief').toBe(vraag.criteriumB);
      }),
    );
  });

  it('July 2022–June 2028: new facts, and the gemeente without a Wsw indication, always lead to an examination', () => {
    fc.assert(
      fc.property(vragen, (vraag) => {
        expect(oordeel({ ...vraag, nieuweFeiten: true }).uitkomst.onderzoek).toBe(true);
        expect(oordeel({ ...vraag, aanvrager: 'gemeente', wsw: 'geen' }).uitkomst.onderzoek).toBe(true);
      }),
    );
  });
});
