import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, type Datum, datum } from '#domain/shared/index.ts';
import { type BewaarInvoer, calculateBewaartermijn } from './index.ts';

function termijn(invoer: BewaarInvoer): string {
  const uitslag = calculateBewaartermijn(invoer);
  return uitslag.ok ? uitslag.value.uitkomst.verwijderenVanaf : uitslag.error.code;
}

describe('calculateBewaartermijn', () => {
  it.each([
    ['participatiewet', '2017-01-01', '2027-01-01'],
    ['participatiewet', '2016-12-31', 'periode-niet-gelezen'],
    ['wmo', '2015-01-01', '2030-01-01'],
    ['wmo', '2014-12-31', 'periode-niet-gelezen'],
    // 2039 has no 29 February
    ['wmo', '2024-02-29', '2039-02-28'],
  ] as const)('%s from %s: %s', (soort, vanaf, verwacht) => {
    expect(termijn({ soort, vanaf: datum(vanaf) })).toBe(verwacht);
  });

  it('a sanction makes it longer under the Participatiewet only', () => {
    const vanaf = datum('2026-05-01');
    expect(termijn({ soort: 'participatiewet', vanaf, sanctie: true })).toBe('bewaartermijn-bij-sanctie');
    expect(termijn({ soort: 'wmo', vanaf, sanctie: true })).toBe('2041-05-01');
  });

  it('a later file never goes earlier, and a Wmo record stays longer', () => {
    const dag = fc.integer({ min: 0, max: 5000 }).map((n): Datum => addDagen(datum('2017-01-01'), n));
    fc.assert(
      fc.property(dag, fc.constantFrom('participatiewet', 'wmo'), (vanaf, soort) => {
        const nu = termijn({ soort, vanaf });
        expect(termijn({ soort, vanaf: addDagen(vanaf, 1) }) >= nu).toBe(true);
        expect(termijn({ soort: 'wmo', vanaf }) > termijn({ soort: 'participatiewet', vanaf })).toBe(true);
      }),
    );
  });
});
