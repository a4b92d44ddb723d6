import { describe, expect, it } from 'vitest';
import { createNormen, type Norm } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';
import { listNormbezwaren } from './index.ts';

const INGEVULD: Norm = {
  code: 'minimumloon-maand',
  waarde: '2340.00',
  eenheid: 'euro-per-maand',
  geldig: { van: datum('2026-07-01'), tot: datum('2027-01-01') },
  artikel: 'Wet minimumloon art. 8',
  bron: 'Staatscourant',
  merk: 'W',
  gecontroleerdOp: datum('2026-06-01'),
  bevestiging: 'nodig',
};

describe('listNormbezwaren', () => {
  it('refuses what nobody confirmed yet', () => {
    expect(listNormbezwaren({ normen: [INGEVULD] }, createNormen([INGEVULD]))).toEqual([
      { code: 'norm-niet-bevestigd', norm: 'minimumloon-maand' },
    ]);
  });

  it('accepts what a second person confirmed since the calculation', () => {
    const nu = createNormen([{ ...INGEVULD, bevestiging: 'gegeven' }]);
    expect(listNormbezwaren({ normen: [INGEVULD] }, nu)).toEqual([]);
  });

  it('refuses what was withdrawn, or entered again with another value', () => {
    const bezwaar = [{ code: 'norm-gewijzigd', norm: 'minimumloon-maand' }];
    expect(listNormbezwaren({ normen: [INGEVULD] }, createNormen([]))).toEqual(bezwaar);
    const anders = createNormen([{ ...INGEVULD, waarde: '2350.00', bevestiging: 'gegeven' }]);
    expect(listNormbezwaren({ normen: [INGEVULD] }, anders)).toEqual(bezwaar);
  });

  it('lets a published norm be', () => {
    const gepubliceerd: Norm = { ...INGEVULD, bevestiging: 'geen' };
    expect(listNormbezwaren({ normen: [gepubliceerd] }, createNormen([]))).toEqual([]);
  });
});
