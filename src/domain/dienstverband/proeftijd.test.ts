import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, addMaanden, type Datum, datum } from '#domain/shared/index.ts';
import { calculateProeftijd } from './index.ts';

function hoogste(van: string, tot: Datum | string | null): number {
  const proeftijd = calculateProeftijd({ van: datum(van), tot: tot === null ? null : datum(tot) });
  if (!proeftijd.ok) throw new Error(proeftijd.error.code);
  return proeftijd.value.uitkomst.maximaalMaanden;
}

describe('calculateProeftijd', () => {
  it.each([
    ['2026-01-01', '2026-06-30', 0],
    ['2026-01-01', '2026-07-01', 1],
    ['2026-01-01', '2026-12-31', 1],
    ['2026-01-01', '2027-12-30', 1],
    ['2026-01-01', '2027-12-31', 2],
    ['2026-01-01', null, 2],
  ])('R74: %s up to and with %s: at most %s', (van, tot, verwacht) => {
    expect(hoogste(van, tot)).toBe(verwacht);
  });

  it('names its article, its source and what it compared', () => {
    const proeftijd = calculateProeftijd({ van: datum('2026-01-01'), tot: datum('2026-06-30') });
    expect(proeftijd).toMatchObject({
      value: {
        versie: 'proeftijd 2015-01-01',
        artikelen: ['BW art. 7:652'],
        stappen: [{ code: 'langer-dan-zes-maanden', waarde: 'nee' }],
      },
    });
  });

  it('refuses a first day before 2015 and a last day before the first', () => {
    expect(calculateProeftijd({ van: datum('2014-12-31'), tot: null })).toMatchObject({
      error: { code: 'periode-niet-gelezen', dichtstbij: { van: '2015-01-01' } },
    });
    expect(calculateProeftijd({ van: datum('2026-02-01'), tot: datum('2026-01-31') })).toEqual({
      ok: false,
      error: { code: 'ongeldige-invoer', fouten: [{ pad: 'tot', code: 'tot-voor-van' }] },
    });
  });

  it('never gets shorter when the last day is later', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5843 }),
        fc.integer({ min: 0, max: 36 }),
        fc.integer({ min: 0, max: 400 }),
        (start, maanden, dagen) => {
          const van = addDagen(datum('2015-01-01'), start);
          const tot = addMaanden(van, maanden);
          expect(hoogste(van, addDagen(tot, dagen))).toBeGreaterThanOrEqual(hoogste(van, tot));
        },
      ),
    );
  });
});
