import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, type Datum, datum } from '#domain/shared/index.ts';
import { checkGegevensgebruik, type GegevensgebruikInvoer, type Toestemming, WETTEN } from './index.ts';

const PEILDATUM = datum('2026-03-02');

function toestemming(anders: Partial<Toestemming> = {}): Toestemming {
  return {
    van: 'participatiewet',
    naar: 'wmo',
    gegeven: datum('2026-03-02'),
    ingetrokken: null,
    ...anders,
  };
}

function gebruik(anders: Partial<GegevensgebruikInvoer>) {
  const uitslag = checkGegevensgebruik({
    peildatum: PEILDATUM,
    van: 'participatiewet',
    naar: 'wmo',
    toestemming: null,
    ...anders,
  });
  if (!uitslag.ok) throw new Error(uitslag.error.code);
  return uitslag.value;
}

describe('checkGegevensgebruik', () => {
  it.each([
    ['on the day it was given', toestemming(), 'toestemming-geldt'],
    ['the day before', toestemming({ gegeven: datum('2026-03-03') }), 'toestemming-nog-niet'],
    ['the last day before it ended', toestemming({ ingetrokken: datum('2026-03-03') }), 'toestemming-geldt'],
    ['the day it ended', toestemming({ ingetrokken: PEILDATUM }), 'toestemming-ingetrokken'],
    [
      'the other way round',
      toestemming({ van: 'wmo', naar: 'participatiewet' }),
      'toestemming-voor-iets-anders',
    ],
    ['none', null, 'geen-toestemming'],
  ])('%s', (_wat, gegeven, grond) => {
    expect(gebruik({ toestemming: gegeven }).uitkomst).toEqual({
      toegestaan: grond === 'toestemming-geldt',
      grond,
    });
  });

  it('inside one act nothing is asked', () => {
    expect(gebruik({ naar: 'participatiewet' }).uitkomst).toEqual({ toegestaan: true, grond: 'zelfde-wet' });
  });

  it('from Wmo to Participatiewet is as strict, and says that this is our own rule', () => {
    expect(gebruik({ van: 'wmo', naar: 'participatiewet' })).toMatchObject({
      uitkomst: { toegestaan: false },
      waarschuwingen: [{ code: 'andere-richting-eigen-regel', merk: 'I' }],
    });
  });

  it('refuses a day before 2015', () => {
    const invoer = { peildatum: datum('2014-12-31'), van: 'wmo', naar: 'wmo', toestemming: null } as const;
    expect(checkGegevensgebruik(invoer)).toMatchObject({ ok: false });
  });

  it('between two acts there is never a yes without a consent that holds', () => {
    const dag = fc.integer({ min: -500, max: 500 }).map((n): Datum => addDagen(PEILDATUM, n));
    const wet = fc.constantFrom(...WETTEN);
    const akkoord = fc.record({ van: wet, naar: wet, gegeven: dag, ingetrokken: fc.option(dag) });
    fc.assert(
      fc.property(dag, wet, wet, fc.option(akkoord), (peildatum, van, naar, gegeven) => {
        const { toegestaan } = gebruik({ peildatum, van, naar, toestemming: gegeven }).uitkomst;
        if (!toegestaan || van === naar) return;
        expect(gegeven).toMatchObject({ van, naar });
        expect(gegeven !== null && gegeven.gegeven <= peildatum).toBe(true);
        expect((gegeven?.ingetrokken ?? '9999-12-31') > peildatum).toBe(true);
      }),
    );
  });
});
