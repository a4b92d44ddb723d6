import { describe, expect, it } from 'vitest';
import { createNormen, type Norm } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';
import { calculateDwangsom } from './index.ts';

const deel = (nummer: number, waarde: string, van: string, tot: string): Norm => ({
  code: `dwangsom-dag-deel${nummer}`,
  waarde,
  eenheid: 'euro-per-dag',
  geldig: { van: datum(van), tot: datum(tot) },
  artikel: 'Awb art. 4:17(2)',
  bron: 'Awb, tekst van 2015',
  merk: 'W',
  gecontroleerdOp: null,
  bevestiging: 'geen',
});

const normen = createNormen([
  deel(1, '20.00', '2015-01-01', '2016-01-01'),
  deel(2, '30.00', '2015-01-01', '2016-01-01'),
  deel(3, '40.00', '2015-01-01', '2016-01-01'),
]);

const bereken = (ingebrekestelling: string, peildatum: string, met = normen) =>
  calculateDwangsom({ ingebrekestelling: datum(ingebrekestelling), peildatum: datum(peildatum) }, met);

describe('calculateDwangsom', () => {
  it.each([
    ['R26: 20 days', '2015-04-05', 20, '460.00'],
    ['R26: 60 days, of which 42 count', '2015-05-15', 42, '1260.00'],
    ['the first day', '2015-03-17', 1, '20.00'],
    ['the last day of the two weeks', '2015-03-16', 0, '0.00'],
    ['before the notice', '2015-02-01', 0, '0.00'],
    ['28 days: two parts', '2015-04-13', 28, '700.00'],
  ])('%s', (_naam, peildatum, dagen, bedrag) => {
    const dwangsom = bereken('2015-03-02', peildatum);
    expect(dwangsom.ok && dwangsom.value.uitkomst).toEqual({ eersteDag: '2015-03-17', dagen, bedrag });
  });

  it('moves the two weeks off Koningsdag, but not the 42 days', () => {
    const dwangsom = bereken('2015-04-13', '2015-06-30');
    expect(dwangsom.ok && dwangsom.value.uitkomst).toEqual({
      eersteDag: '2015-04-29',
      dagen: 42,
      bedrag: '1260.00',
    });
  });

  it('refuses a day without an amount, also when it started before', () => {
    expect(bereken('2026-03-02', '2026-04-01')).toEqual({
      ok: false,
      error: { code: 'norm-ontbreekt', norm: 'dwangsom-dag-deel1', peildatum: '2026-03-17' },
    });
    expect(bereken('2015-12-07', '2015-12-31')).toMatchObject({ value: { uitkomst: { bedrag: '200.00' } } });
    expect(bereken('2015-12-07', '2016-01-01')).toMatchObject({
      error: { code: 'norm-ontbreekt', peildatum: '2016-01-01' },
    });
  });

  it('counts each day at the amount of that day', () => {
    const meer = createNormen([...normen.list(), deel(1, '21.00', '2016-01-01', '2017-01-01')]);
    expect(bereken('2015-12-07', '2016-01-04', meer)).toMatchObject({
      value: {
        uitkomst: { dagen: 14, bedrag: '284.00' },
        stappen: [
          { code: 'termijn-geteld' },
          { code: 'dagen-in-gebreke', waarde: '14' },
          { code: 'dwangsom-deel1', waarde: '200.00' },
          { code: 'dwangsom-deel1', waarde: '84.00' },
        ],
      },
    });
  });
});
