import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, datum } from '#domain/shared/index.ts';
import { normen } from '../../../tests/rekenregels/normen.ts';
import { calculateLoonkostensubsidie, type LoonkostensubsidieInvoer } from './index.ts';

const EERSTE = datum('2015-01-01');
const NA_LAATSTE = datum('2026-07-01');
const dagen = fc.integer({ min: 0, max: 4198 }).map((aantal) => addDagen(EERSTE, aantal));
const aandeel = fc.integer({ min: 0, max: 100 }).map((procent) => (procent / 100).toFixed(2));
const halveUren = fc.integer({ min: 1, max: 80 }).map((helften) => (helften / 2).toString());

/** Any subsidy that can be calculated. */
const invoer: fc.Arbitrary<LoonkostensubsidieInvoer> = fc.record({
  peildatum: dagen,
  leeftijd: fc.integer({ min: 15, max: 66 }),
  loonwaarde: aandeel,
  uren: halveUren,
  voltijdUren: fc.constantFrom('32', '36', '38', '40'),
});

function reken(gegeven: LoonkostensubsidieInvoer) {
  const uitslag = calculateLoonkostensubsidie(gegeven, normen);
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag.error));
  return uitslag.value;
}

function exLasten(gegeven: LoonkostensubsidieInvoer): Big {
  return new Big(reken(gegeven).uitkomst.bedragExLasten);
}

function laagste(...waarden: readonly (Big | string)[]): Big {
  return waarden.map((waarde) => new Big(waarde)).reduce((a, b) => (a.lt(b) ? a : b));
}

describe('laws of the loonkostensubsidie, on any day since 2015', () => {
  it('the random days end where the minimum wage is not known any more', () => {
    expect(addDagen(EERSTE, 4198)).toBe('2026-06-30');
    expect(normen.find('minimumloon-maand', NA_LAATSTE)).toBeUndefined();
  });

  it('a higher loonwaarde never gives more', () => {
    fc.assert(
      fc.property(invoer, aandeel, (een, ander) => {
        const hoger = { ...een, loonwaarde: ander > (een.loonwaarde ?? '') ? ander : een.loonwaarde };
        expect(exLasten(hoger).lte(exLasten(een))).toBe(true);
      }),
    );
  });

  it('more hours never give less', () => {
    fc.assert(
      fc.property(invoer, halveUren, (een, uren) => {
        const meer = { ...een, uren: new Big(uren).gt(een.uren) ? uren : een.uren };
        expect(exLasten(meer).gte(exLasten(een))).toBe(true);
      }),
    );
  });

  it('hours above the full working week of the employer add nothing', () => {
    fc.assert(
      fc.property(invoer, (een) => {
        const vol = { ...een, uren: een.voltijdUren ?? '' };
        expect(exLasten({ ...vol, uren: '48' })).toEqual(exLasten(vol));
      }),
    );
  });

  it('never more than 70% of the minimum wage with holiday allowance, before werkgeverslasten', () => {
    fc.assert(
      fc.property(invoer, (een) => {
        const berekening = reken(een);
        const basis = berekening.stappen.find(({ code }) => code === 'minimumloon-met-vakantiebijslag');
        const noemer = een.peildatum < '2024-01-01' ? (een.voltijdUren ?? '') : '36';
        const grens = new Big(basis?.waarde ?? '')
          .times('0.7')
          .times(laagste(een.uren, een.voltijdUren ?? ''))
          .div(noemer);
        expect(new Big(berekening.uitkomst.bedragExLasten).lte(grens.plus('0.01'))).toBe(true);
      }),
    );
  });

  it('no jump at a loonwaarde of 30%, where the cap begins', () => {
    fc.assert(
      fc.property(invoer, (een) => {
        const grens = exLasten({ ...een, loonwaarde: '0.300000' });
        expect(exLasten({ ...een, loonwaarde: '0.299999' })).toEqual(grens);
        expect(
          grens
            .minus(exLasten({ ...een, loonwaarde: '0.300001' }))
            .abs()
            .lte('0.02'),
        ).toBe(true);
      }),
    );
  });

  it('no jump at 36 hours since 2024, with or without the full working week', () => {
    const sinds2024 = fc.integer({ min: 0, max: 911 }).map((aantal) => addDagen(datum('2024-01-01'), aantal));
    fc.assert(
      fc.property(sinds2024, aandeel, (peildatum, loonwaarde) => {
        const een = { peildatum, leeftijd: 35, loonwaarde };
        const bij36 = exLasten({ ...een, uren: '36' });
        expect(exLasten({ ...een, uren: '36', voltijdUren: '40' })).toEqual(bij36);
        const erboven = exLasten({ ...een, uren: '36.01', voltijdUren: '40' });
        expect(erboven.minus(bij36).abs().lte('0.50')).toBe(true);
      }),
    );
  });

  it('ex and werkgeverslasten are incl, to the cent', () => {
    fc.assert(
      fc.property(invoer, (een) => {
        const { bedragExLasten, werkgeverslasten, bedragInclLasten } = reken(een).uitkomst;
        expect(new Big(bedragExLasten).plus(werkgeverslasten ?? '').toFixed(2)).toBe(bedragInclLasten);
      }),
    );
  });

  it('outside the known minimum wage there is no amount, and the norm is named', () => {
    const later = fc.integer({ min: 0, max: 1600 }).map((aantal) => addDagen(NA_LAATSTE, aantal));
    fc.assert(
      fc.property(invoer, later, (een, peildatum) => {
        expect(calculateLoonkostensubsidie({ ...een, peildatum }, normen)).toEqual({
          ok: false,
          error: { code: 'norm-ontbreekt', norm: 'minimumloon-maand', peildatum },
        });
      }),
    );
  });

  it('before 2015 the nearest text is named', () => {
    expect(
      calculateLoonkostensubsidie(
        { peildatum: datum('2014-12-31'), leeftijd: 35, loonwaarde: '0.40', uren: '36', voltijdUren: '36' },
        normen,
      ),
    ).toEqual({
      ok: false,
      error: {
        code: 'periode-niet-gelezen',
        norm: 'lks',
        peildatum: '2014-12-31',
        dichtstbij: { van: '2015-01-01', tot: '2017-07-01' },
      },
    });
  });
});

describe('input that cannot be', () => {
  const goed = { peildatum: datum('2026-01-01'), leeftijd: 35, loonwaarde: '0.40', uren: '36' };

  it('names every fault at once', () => {
    const fout = { ...goed, leeftijd: 35.5, loonwaarde: '1.01', uren: '0', functieloonPerMaand: '12,50' };
    expect(calculateLoonkostensubsidie({ ...fout, voltijdUren: 'veertig' }, normen)).toEqual({
      ok: false,
      error: {
        code: 'ongeldige-invoer',
        fouten: [
          { pad: 'leeftijd', code: 'geen-leeftijd' },
          { pad: 'loonwaarde', code: 'geen-aandeel' },
          { pad: 'uren', code: 'geen-uren' },
          { pad: 'voltijdUren', code: 'geen-uren' },
          { pad: 'functieloonPerMaand', code: 'geen-bedrag' },
        ],
      },
    });
  });

  it.each([
    ['no loonwaarde and no forfait', { ...goed, loonwaarde: null }, 'loonwaarde', 'loonwaarde-of-forfait'],
    ['both', { ...goed, forfait: true }, 'loonwaarde', 'loonwaarde-of-forfait'],
    ['more than 36 hours, full week unknown', { ...goed, uren: '36.5' }, 'voltijdUren', 'voltijd-uren-nodig'],
    [
      'before 2024, full week unknown',
      { ...goed, peildatum: datum('2023-12-31'), uren: '20' },
      'voltijdUren',
      'voltijd-uren-nodig',
    ],
  ])('%s', (_, gegeven, pad, code) => {
    expect(calculateLoonkostensubsidie(gegeven, normen)).toEqual({
      ok: false,
      error: { code: 'ongeldige-invoer', fouten: [{ pad, code }] },
    });
  });
});

describe('what it warns of', () => {
  const codes = (gegeven: LoonkostensubsidieInvoer) =>
    reken(gegeven).waarschuwingen.map(({ code, merk }) => `${code} ${merk}`);
  const heel = { leeftijd: 35, loonwaarde: '0.40', uren: '36', voltijdUren: '36' };

  it.each([
    ['2015-07-01', {}, ['functieloon-onbekend U']],
    ['2015-07-01', { functieloonPerMaand: '1700' }, []],
    ['2015-07-01', { functieloonPerMaand: '1507.79' }, ['functieloon-onder-minimumloon I']],
    ['2016-07-04', { functieloonPerMaand: '1700' }, ['tussentekst-niet-gelezen U']],
    ['2018-01-01', {}, ['dag-van-overgang-gekozen I']],
    ['2026-01-01', { functieloonPerMaand: '2600' }, ['functieloon-telt-niet-mee W']],
    ['2026-01-01', { loonwaarde: '1' }, ['geen-doelgroep W']],
    ['2026-01-01', {}, []],
  ])('%s %j', (dag, extra, verwacht) => {
    expect(codes({ ...heel, ...extra, peildatum: datum(dag) })).toEqual(verwacht);
  });

  it('a function wage after the switch changes nothing', () => {
    const een = { ...heel, peildatum: datum('2026-01-01') };
    expect(reken({ ...een, functieloonPerMaand: '2600' }).uitkomst).toEqual(reken(een).uitkomst);
  });

  it('a function wage far above the minimum wage leaves nothing, never less than nothing', () => {
    const rijk = { ...heel, peildatum: datum('2015-07-01'), functieloonPerMaand: '5000' };
    expect(reken(rijk).uitkomst.bedragExLasten).toBe('0.00');
  });
});
