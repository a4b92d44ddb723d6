import { describe, expect, it } from 'vitest';
import { calculateStand, GENOEMDE_STANDEN } from './index.ts';

/** By hand: positief − werkzaam; taakstelling − werkzaam; werkzaam / taakstelling. */
const AFGELEID = {
  'almere-2016': { wachtend: null, tekort: 6, dekking: '0.7600' },
  'amersfoort-2018': { wachtend: null, tekort: 33, dekking: '0.1951' },
  'nederland-2018': { wachtend: 1200, tekort: 2100, dekking: '0.5435' },
  'almere-2019': { wachtend: null, tekort: 0, dekking: '1.1231' },
  'horst-2019': { wachtend: null, tekort: 3, dekking: '0.6250' },
  'nederland-2022': { wachtend: null, tekort: 1468, dekking: '0.8455' },
};

describe('GENOEMDE_STANDEN', () => {
  it('derives each figure of the source texts', () => {
    const afgeleid = Object.entries(GENOEMDE_STANDEN).map(([code, { invoer }]) => {
      const { wachtend, tekort, dekking } = calculateStand(invoer);
      return [code, { wachtend, tekort, dekking }];
    });
    expect(Object.fromEntries(afgeleid)).toEqual(AFGELEID);
  });

  it('finds what the text says about the end of 2018', () => {
    const { wachtend, tekort } = GENOEMDE_STANDEN['nederland-2018'].genoemd;
    expect({ wachtend, tekort }).toEqual({ wachtend: 1200, tekort: 2100 });
  });
});
