import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { type ConsistentieInvoer, checkConsistentie } from './index.ts';

function bevindingen(anders: Partial<ConsistentieInvoer>) {
  const uitslag = checkConsistentie({
    peildatum: datum('2026-03-02'),
    positief: 10,
    uwvPositief: 10,
    werkzaam: 6,
    dienstbetrekkingen: 7,
    ...anders,
  });
  if (!uitslag.ok) throw new Error(uitslag.error.code);
  return uitslag.value.uitkomst.bevindingen;
}

describe('checkConsistentie', () => {
  it.each([
    ['all fits', {}, []],
    ['nobody here, one at UWV', { positief: 0, uwvPositief: 1, werkzaam: 0 }, ['niemand-maar-uwv-wel']],
    ['nobody here and nobody there', { positief: 0, uwvPositief: 0, werkzaam: 0 }, []],
    ['fewer than UWV is no contradiction: another series', { uwvPositief: 25 }, []],
    ['11 of 10 work', { werkzaam: 11, dienstbetrekkingen: 11 }, ['meer-werkzaam-dan-positief']],
    ['10 of 10 work', { werkzaam: 10, dienstbetrekkingen: 10 }, []],
    ['6 people in 5 jobs', { dienstbetrekkingen: 5 }, ['minder-dienstbetrekkingen-dan-mensen']],
    [
      'two at once',
      { positief: 5, dienstbetrekkingen: 5 },
      ['meer-werkzaam-dan-positief', 'minder-dienstbetrekkingen-dan-mensen'],
    ],
  ] as const)('%s', (_wat, anders, verwacht) => {
    expect(bevindingen(anders)).toEqual(verwacht);
  });

  it('an unknown figure contradicts nothing', () => {
    const aantal = fc.option(fc.integer({ min: 0, max: 50 }));
    fc.assert(
      fc.property(aantal, aantal, aantal, (positief, werkzaam, dienstbetrekkingen) => {
        expect(bevindingen({ positief, werkzaam: null, uwvPositief: null, dienstbetrekkingen })).toEqual([]);
        expect(bevindingen({ positief: null, werkzaam, dienstbetrekkingen: null })).toEqual([]);
      }),
    );
  });
});
