import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, datum } from '#domain/shared/index.ts';
import { calculatePrognose, type PrognoseInvoer } from './index.ts';

function perJaar(bedrag: string) {
  return { bedrag, overDagen: 365, aantal: 1 };
}

const MAART: PrognoseInvoer = {
  jaar: 2026,
  geboektTot: datum('2026-03-01'),
  begroot: '100000.00',
  werkelijk: '15000.00',
  verplichtingen: [
    { van: datum('2025-01-01'), tot: null, ...perJaar('36500.00') },
    { van: datum('2024-05-01'), tot: datum('2026-03-11'), ...perJaar('36500.00') },
    { van: datum('2026-12-01'), tot: datum('2027-12-01'), ...perJaar('9125.00'), aantal: 2 },
  ],
};

function reken(anders: Partial<PrognoseInvoer> = {}) {
  const uitslag = calculatePrognose({ ...MAART, ...anders });
  if (!uitslag.ok) throw new Error(uitslag.error.code);
  return uitslag.value;
}

describe('the forecast to 31 December', () => {
  // € 100 a day for 306 + 10 days, and € 50 a day for the 31 days of December: 31.600 + 1.550 = 33.150
  it('is what was spent, and what is promised until it ends or the year does', () => {
    expect(reken().uitkomst).toEqual({
      begroot: '100000.00',
      werkelijk: '15000.00',
      verplicht: '33150.00',
      prognose: '48150.00',
      ruimte: '51850.00',
    });
    expect(reken().stappen.map(({ code, waarde }) => [code, waarde])).toEqual([
      ['verplicht-deel', '31600.00'],
      ['verplicht-deel', '1550.00'],
      ['verplicht', '33150.00'],
      ['prognose', '48150.00'],
      ['ruimte', '51850.00'],
    ]);
  });

  it('counts nothing twice: what is booked is not promised any more', () => {
    expect(reken({ geboektTot: datum('2027-01-01') }).uitkomst).toMatchObject({
      verplicht: '0.00',
      prognose: '15000.00',
    });
  });

  it('counts the whole year when nothing was booked, also a leap year', () => {
    const verplichtingen = [
      { van: datum('2020-01-01'), tot: null, bedrag: '366.00', overDagen: 366, aantal: 1 },
    ];
    const heel = { geboektTot: datum('2024-01-01'), werkelijk: '0.00', verplichtingen };
    expect(reken({ ...heel, jaar: 2024 }).uitkomst.verplicht).toBe('366.00');
  });

  it('keeps unknown what is not known', () => {
    expect(reken({ begroot: null }).uitkomst).toMatchObject({ prognose: '48150.00', ruimte: null });
    const zonder = reken({ verplichtingen: null });
    expect(zonder.uitkomst).toMatchObject({ verplicht: null, prognose: null, ruimte: null });
    expect(zonder.waarschuwingen).toEqual([{ code: 'verplicht-onbekend', merk: 'I' }]);
  });

  it('splits without loss: a promise cut in two on any day costs the same to a cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 50_000 }), (dagen, euro) => {
        const bedrag = perJaar(`${euro}.00`);
        const van = datum('2026-03-01');
        const knip = addDagen(van, dagen);
        const heel = reken({ verplichtingen: [{ van, tot: null, ...bedrag }] }).uitkomst.verplicht;
        const delen = [
          { van, tot: knip, ...bedrag },
          { van: knip, tot: null, ...bedrag },
        ];
        return reken({ verplichtingen: delen }).uitkomst.verplicht === heel;
      }),
    );
  });
});
