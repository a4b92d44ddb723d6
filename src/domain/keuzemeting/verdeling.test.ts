import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { determineGroep, measureVerdeling, protectKolom, type VerdeelPersoon } from './index.ts';

const DAG = datum('2026-03-02');
const persoon = (delen: Partial<VerdeelPersoon>): VerdeelPersoon => ({
  ...{ wachtSinds: datum('2026-02-02'), begeleiding: 'licht', urenMax: '32', lijst: 3, voorstellen: 0 },
  ...delen,
});
const keer = (aantal: number, delen: Partial<VerdeelPersoon>) =>
  Array.from({ length: aantal }, () => persoon(delen));

describe('groups', () => {
  it.each([
    ['15.9', 'tot-16'],
    ['16', '16-24'],
    ['24', '24-32'],
    ['31.5', '24-32'],
    ['32', 'vanaf-32'],
    [null, 'onbekend'],
  ])('%s hours: %s', (urenMax, groep) => {
    expect(determineGroep('uren', persoon({ urenMax }))).toBe(groep);
  });

  it('a list of four or more is one group, no list is one too', () => {
    expect([0, 1, 3, 4, 9].map((lijst) => determineGroep('lijst', persoon({ lijst })))).toEqual([
      ...['0', '1', '3', '4-of-meer', '4-of-meer'],
    ]);
  });

  it('count who waits, every proposal of the period, and half of the waiting', () => {
    const mensen = [
      ...keer(5, { begeleiding: 'licht', voorstellen: 1 }),
      ...keer(6, { begeleiding: 'intensief', wachtSinds: datum('2025-03-02'), voorstellen: 1 }),
      ...keer(2, { begeleiding: 'intensief', wachtSinds: null, voorstellen: 2 }),
    ];
    expect(measureVerdeling('begeleiding', mensen, DAG)).toEqual([
      { groep: 'licht', mensen: 5, voorstellen: 5, mediaan: 28 },
      { groep: 'intensief', mensen: 6, voorstellen: 10, mediaan: 365 },
    ]);
  });

  it('a small group shows nothing, nor does the one that would give it away', () => {
    const mensen = [
      ...keer(2, { begeleiding: 'licht' }),
      ...keer(6, { begeleiding: 'midden' }),
      ...keer(9, { begeleiding: 'intensief' }),
    ];
    expect(measureVerdeling('begeleiding', mensen, DAG).map((rij) => rij.mensen)).toEqual([null, null, 9]);
    expect(measureVerdeling('begeleiding', mensen, DAG)[0]).toEqual({
      ...{ groep: 'licht', mensen: null, voorstellen: null, mediaan: null },
    });
  });
});

/** Every way to fill the hidden cells with counts that add up to what is left of the total. */
function* listWerelden(open: number, rest: number): Generator<number[]> {
  if (open === 0) {
    if (rest === 0) yield [];
    return;
  }
  for (let eerste = 0; eerste <= rest; eerste += 1) {
    for (const ander of listWerelden(open - 1, rest - eerste)) yield [eerste, ...ander];
  }
}

describe('a column whose total everybody knows', () => {
  it('hides what is below 5, and what would give it away', () => {
    expect(protectKolom([5, 6, 7])).toEqual([5, 6, 7]);
    expect(protectKolom([3, 8, 9])).toEqual([null, null, 9]);
    expect(protectKolom([0, 1, 8, 9])).toEqual([null, null, null, 9]);
    expect(protectKolom([2, 4, 9])).toEqual([null, null, 9]);
    expect(protectKolom([4])).toEqual([null]);
  });

  it('an attacker with the total and the shown counts never finds a count below 5', () => {
    const aantallen = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(aantallen, (echt) => {
        const getoond = protectKolom(echt);
        expect(getoond.every((aantal) => aantal === null || aantal >= 5)).toBe(true);
        const dicht = echt.filter((_, i) => getoond[i] === null);
        const rest = dicht.reduce((a, b) => a + b, 0);
        if (rest < 5) return;
        const werelden = [...listWerelden(dicht.length, rest)];
        dicht.forEach((aantal, i) => {
          if (aantal < 5) expect(werelden.some((wereld) => wereld[i] !== aantal)).toBe(true);
        });
      }),
    );
  });
});
