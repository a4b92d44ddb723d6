import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, datum, weekdag } from '#domain/shared/index.ts';
import {
  determineBeldag,
  determineMijnStand,
  determineOpruimenVanaf,
  determineVoorkeuren,
  HOOGSTE_POGINGEN,
  listOpenFeiten,
  listPlekredenen,
  type Plekbeeld,
  parsePincode,
} from './index.ts';

const plek: Plekbeeld = {
  werk: 'dieren',
  omgeving: null,
  aanpassingen: null,
  begintijd: null,
  groepsgrootte: null,
  toetsen: [],
};
const niets = determineVoorkeuren(new Map());

describe('a PIN', () => {
  it.each([
    ['2580', true],
    ['258013', true],
    ['258', 'pincode-vorm'],
    ['2580134', 'pincode-vorm'],
    ['25a0', 'pincode-vorm'],
    ['', 'pincode-vorm'],
    ['0000', 'pincode-makkelijk'],
    ['1234', 'pincode-makkelijk'],
    ['7890', 'pincode-makkelijk'],
    ['4321', 'pincode-makkelijk'],
    ['1357', true],
  ] as const)('%s: %s', (tekst, verwacht) => {
    const gelezen = parsePincode(tekst);
    expect(gelezen.ok || gelezen.error.code).toBe(verwacht);
  });

  it('few tries are allowed: guessing four digits is hopeless', () => {
    expect(HOOGSTE_POGINGEN / 10_000).toBeLessThan(0.001);
  });
});

describe('the day to call', () => {
  it('on Monday 2 March it is Friday 13 March', () => {
    expect(determineBeldag(datum('2026-03-02'))).toBe('2026-03-13');
    expect(determineBeldag(datum('2026-03-06'))).toBe('2026-03-13');
    expect(determineBeldag(datum('2026-03-08'))).toBe('2026-03-13');
    expect(determineBeldag(datum('2026-03-09'))).toBe('2026-03-20');
  });

  it('is always a Friday, five to eleven days ahead', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), (n) => {
        const dag = addDagen(datum('2020-01-01'), n);
        const beldag = determineBeldag(dag);
        expect(weekdag(beldag)).toBe(5);
        expect(beldag >= addDagen(dag, 5) && beldag <= addDagen(dag, 11)).toBe(true);
      }),
    );
  });
});

describe('what happens now', () => {
  it.each([
    ['verkenning', false, null, 'begin'],
    ['wachtend', false, null, 'kies'],
    ['wachtend', true, null, 'wacht'],
    ['voorstel', true, { kandidaat: null, werkgever: null }, 'aanbod'],
    ['voorstel', true, { kandidaat: null, werkgever: 'ja' }, 'aanbod'],
    ['voorstel', true, { kandidaat: 'ja', werkgever: null }, 'ja-gezegd'],
    ['voorstel', true, { kandidaat: 'ja', werkgever: 'ja' }, 'afgesproken'],
    ['wachtend', true, { kandidaat: 'ja', werkgever: 'ja' }, 'afgesproken'],
    ['werkzaam', true, null, 'werkt'],
    ['aangehouden', true, null, 'even-niet'],
  ] as const)('%s, choice %s, %o: %s', (stap, heeftKeuze, aanbod, verwacht) => {
    expect(determineMijnStand(stap, heeftKeuze, aanbod)).toBe(verwacht);
  });
});

describe('a small group', () => {
  const uitkomst = (groepsgrootte: number | null) =>
    [...listPlekredenen(niets, ['kleine-groep'], { ...plek, groepsgrootte })].map((reden) => reden.uitkomst);

  it('is known when the size is', () => {
    expect(uitkomst(null)).toEqual(['onbekend']);
    expect(uitkomst(1)).toEqual(['voldoet']);
    expect(uitkomst(6)).toEqual(['voldoet']);
    expect(uitkomst(7)).toEqual(['voldoet-niet']);
  });
});

describe('what nobody knows yet (S4)', () => {
  const open = { begintijd: null, groepsgrootte: null, begeleider: '' };

  it('is asked, once, and nothing of it fits', () => {
    expect(listOpenFeiten(open, [])).toEqual(['begintijd', 'begeleider', 'groepsgrootte']);
    const redenen = [...listPlekredenen(niets, ['niet-te-vroeg-beginnen'], plek)];
    expect(redenen.map((reden) => reden.uitkomst)).toEqual(['onbekend']);
    expect(listOpenFeiten(open, redenen)).toEqual(['begeleider', 'groepsgrootte']);
    expect(listOpenFeiten({ begintijd: '9 uur', groepsgrootte: 4, begeleider: 'Petra' }, [])).toEqual([]);
  });

  it('whoever said nothing reads nothing that fits', () => {
    expect([...listPlekredenen(niets, [], plek)]).toEqual([]);
  });
});

it('answers without a choice may be cleared a year after pausing', () => {
  expect(determineOpruimenVanaf(datum('2026-03-02'))).toBe('2027-03-02');
  expect(determineOpruimenVanaf(datum('2024-02-29'))).toBe('2025-02-28');
});
