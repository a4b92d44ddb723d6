import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, datum, type Uren } from '#domain/shared/index.ts';
import { TREDEN, type Trede } from '#domain/trede/index.ts';
import { calculateTelling, isWerkzaam, type Telpersoon } from './index.ts';

const peildatum = datum('2025-12-31');
const positief = [{ van: datum('2024-01-01'), tot: null }];

function persoon(trede: Trede, uren: Uren | null, van = '2025-01-01', tot: string | null = null): Telpersoon {
  const periode = { van: datum(van), tot: tot === null ? null : datum(tot) };
  return { positief, activiteiten: [{ trede, periode, uren }] };
}

describe('what counts for the taakstelling', () => {
  it.each(TREDEN)('%s', (trede) => {
    expect(isWerkzaam(persoon(trede, '28'), peildatum)).toBe(trede === 'beschut-werk');
  });

  it('R79: a trial placement on 31 December is 0', () => {
    expect(calculateTelling([persoon('proefplaats', null)], peildatum)).toMatchObject({
      positief: 1,
      werkzaam: 0,
    });
  });

  it('R80: alternatief beschut werk is 0', () => {
    expect(calculateTelling([persoon('alternatief-beschut-werk', null)], peildatum).werkzaam).toBe(0);
  });

  it('R81: 28 and 34 hours are two people and 2.00 equivalents', () => {
    expect(
      calculateTelling([persoon('beschut-werk', '28'), persoon('beschut-werk', '34')], peildatum),
    ).toEqual({
      positief: 2,
      werkzaam: 2,
      dienstbetrekkingen: 2,
      equivalent31: '2.00',
    });
  });

  it('a person with two part-time jobs is one person and two jobs', () => {
    const een = persoon('beschut-werk', '14');
    const twee = { ...een, activiteiten: [...een.activiteiten, ...een.activiteiten] };
    expect(calculateTelling([twee], peildatum)).toMatchObject({ werkzaam: 1, dienstbetrekkingen: 2 });
  });

  it('R113: falling back takes one off, the vaststelling stays', () => {
    const terug = persoon('beschut-werk', '28', '2025-01-01', '2025-12-01');
    expect(calculateTelling([terug], datum('2025-11-30'))).toMatchObject({ positief: 1, werkzaam: 1 });
    expect(calculateTelling([terug], datum('2025-12-01'))).toMatchObject({ positief: 1, werkzaam: 0 });
  });

  it('S8: counts from the first day, not before', () => {
    const straks = persoon('beschut-werk', '28', '2026-01-01');
    expect(isWerkzaam(straks, peildatum)).toBe(false);
    expect(isWerkzaam(straks, addDagen(peildatum, 1))).toBe(true);
  });

  it('without a vaststelling nothing counts', () => {
    const zonder = { ...persoon('beschut-werk', '28'), positief: [] };
    expect(calculateTelling([zonder], peildatum)).toMatchObject({
      positief: 0,
      werkzaam: 0,
      dienstbetrekkingen: 0,
    });
  });

  it('the counts of two groups add up, and nobody works without being positive', () => {
    const willekeurig = fc.record({
      trede: fc.constantFrom(...TREDEN),
      van: fc.integer({ min: -400, max: 400 }),
    });
    const groep = fc.array(
      willekeurig.map(({ trede, van }) => persoon(trede, '20', addDagen(peildatum, van))),
    );
    fc.assert(
      fc.property(groep, groep, (a, b) => {
        const som = calculateTelling([...a, ...b], peildatum);
        const delen = [calculateTelling(a, peildatum), calculateTelling(b, peildatum)];
        expect(som.werkzaam).toBe(delen.reduce((totaal, deel) => totaal + deel.werkzaam, 0));
        expect(som.werkzaam).toBeLessThanOrEqual(som.positief);
        expect(som.werkzaam).toBeLessThanOrEqual(som.dienstbetrekkingen);
      }),
    );
  });
});
