import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import {
  calculateBudgetscenario,
  calculatePlekkenscenario,
  calculateVerdelingscenario,
  findGeldstroom,
  findOnderdeel,
  type PlekkenscenarioInvoer,
} from './index.ts';
import { NORMEN } from './normen.fixture.ts';

const PLEKKEN: PlekkenscenarioInvoer = {
  ...{ peildatum: datum('2016-07-01'), uren: '36', voltijdUren: '36', begeleiding: '8500.00' },
  groepen: [{ plekken: 60, loonwaarde: '0.45' }],
};

function reken(anders: Partial<PlekkenscenarioInvoer> = {}) {
  const uitslag = calculatePlekkenscenario({ ...PLEKKEN, ...anders }, NORMEN);
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag.error));
  return uitslag.value;
}

describe('a number of places', () => {
  it('costs the sum of its places: 60 times 21.977,31, of which 510.000 guidance (R98)', () => {
    const { uitkomst } = reken();
    expect(findGeldstroom(uitkomst.kosten, 'subsidie-en-begeleiding')).toBe('1318638.60');
    expect(findOnderdeel(uitkomst.kosten, 'begeleiding')).toBe('510000.00');
    expect(uitkomst.gemiddeldeLoonwaarde).toBe('0.4500');
  });

  it('shows another mix of loonwaarden beside it: 30 at 30% and 30 at 60% is the same average, and dearer', () => {
    // the cap binds at 30% exactly, so: 30 × 25.652,94 + 30 × 18.301,68 = 1.318.638,60; at 20% it stays there
    const mix = (laag: string) =>
      reken({
        groepen: [
          { plekken: 30, loonwaarde: laag },
          { plekken: 30, loonwaarde: '0.60' },
        ],
      }).uitkomst;
    expect(findGeldstroom(mix('0.30').kosten, 'subsidie-en-begeleiding')).toBe('1318638.60');
    expect(findGeldstroom(mix('0.20').kosten, 'subsidie-en-begeleiding')).toBe('1318638.60');
    expect(mix('0.20').gemiddeldeLoonwaarde).toBe('0.4000');
    expect(mix('0.20').kosten.betalers.find(({ betaler }) => betaler === 'werkgever')?.draagt).toBe(
      '661613.40',
    );
  });

  it('costs nothing without places, and then has no average', () => {
    const { uitkomst } = reken({ groepen: [{ plekken: 0, loonwaarde: '0.45' }] });
    expect(uitkomst.gemiddeldeLoonwaarde).toBeNull();
    expect(findGeldstroom(uitkomst.kosten, 'hele-loon')).toBe('0.00');
  });

  it('names the faults of every group, and a shared fault once', () => {
    const uitslag = calculatePlekkenscenario(
      {
        ...PLEKKEN,
        uren: '0',
        groepen: [
          { plekken: -1, loonwaarde: '0.45' },
          { plekken: 1.5, loonwaarde: '2' },
        ],
      },
      NORMEN,
    );
    expect(uitslag).toEqual({
      ok: false,
      error: {
        code: 'ongeldige-invoer',
        fouten: [
          { pad: 'groepen[0].plekken', code: 'geen-aantal' },
          { pad: 'uren', code: 'geen-uren' },
          { pad: 'groepen[1].plekken', code: 'geen-aantal' },
          { pad: 'groepen[1].loonwaarde', code: 'geen-aandeel' },
        ],
      },
    });
    expect(calculatePlekkenscenario({ ...PLEKKEN, groepen: [] }, NORMEN)).toMatchObject({ ok: false });
  });
});

describe('money that follows places', () => {
  it.each([
    ['510000.00', '8500.00', 50, '425000.00', '-85000.00', 60],
    ['510001.00', '8500.00', 61, '518500.00', '8499.00', 61],
    ['100.00', '0.00', 5, '0.00', '-100.00', null],
  ])('%s free against %s a place at %i places', (vrijBudget, bedragPerPlek, plekken, geld, verschil, om) => {
    const uitslag = calculateBudgetscenario({ vrijBudget, bedragPerPlek, plekken });
    expect(uitslag.ok && uitslag.value.uitkomst).toEqual({ naarPlekken: geld, verschil, omslagpunt: om });
  });

  it('names every fault', () => {
    expect(calculateBudgetscenario({ vrijBudget: 'x', bedragPerPlek: '-1', plekken: -1 })).toMatchObject({
      error: { fouten: [{ pad: 'vrijBudget' }, { pad: 'bedragPerPlek' }, { pad: 'plekken' }] },
    });
  });
});

describe('another distribution of the taakstelling', () => {
  it.each([
    [4600, '0.05', 200, 230, 30],
    [9500, '0.0101', 100, 96, -4],
    [30, '0.05', 0, 2, 2],
  ])('%i national, a share of %s, now %i', (landelijk, aandeel, huidig, taakstelling, verschil) => {
    const uitslag = calculateVerdelingscenario({ landelijk, aandeel, huidig });
    expect(uitslag.ok && uitslag.value.uitkomst).toEqual({ taakstelling, verschil });
  });
});
