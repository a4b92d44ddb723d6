import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { normen } from '../../../tests/rekenregels/normen.ts';
import { calculateLoonwaarde, determineNormfunctie, type Taak } from './index.ts';

const HEEL: Taak = { tempo: '1', kwaliteit: '1', nettoWerktijd: '1', bijdrage: '1' };
const nu = datum('2026-01-01');
const aandeel = fc.integer({ min: 0, max: 100 }).map((procent) => (procent / 100).toFixed(2));

function reken(taken: readonly Taak[], peildatum = nu) {
  return calculateLoonwaarde({ peildatum, taken }, normen);
}

describe('loonwaarde', () => {
  it('is a whole number of percents, and never higher for less tempo', () => {
    fc.assert(
      fc.property(aandeel, aandeel, aandeel, aandeel, (tempo, minder, kwaliteit, nettoWerktijd) => {
        const waarde = (deel: string) => {
          const uitslag = reken([{ ...HEEL, tempo: deel, kwaliteit, nettoWerktijd }]);
          return new Big(uitslag.ok ? uitslag.value.uitkomst.loonwaarde : NaN);
        };
        expect(waarde(tempo).times(100).mod(1).eq(0)).toBe(true);
        expect(waarde(laagste(tempo, minder)).lte(waarde(tempo))).toBe(true);
      }),
    );
  });

  it('does not depend on the order of the tasks', () => {
    const taken = [
      { ...HEEL, tempo: '0.35', bijdrage: '0.25' },
      { ...HEEL, tempo: '0.50', bijdrage: '0.75' },
    ];
    const uitkomst = (uitslag: ReturnType<typeof reken>) => uitslag.ok && uitslag.value.uitkomst;
    expect(uitkomst(reken(taken))).toEqual({ loonwaarde: '0.4600' });
    expect(uitkomst(reken([...taken].reverse()))).toEqual({ loonwaarde: '0.4600' });
  });

  it.each([
    ['no tasks', [], [{ pad: 'taken', code: 'geen-taken' }]],
    [
      'every fault at once',
      [{ tempo: '1.1', kwaliteit: 'goed', nettoWerktijd: '0.5', bijdrage: '0.04', minutenPerWerkdag: 29 }],
      [
        { pad: 'taken[0].tempo', code: 'geen-aandeel' },
        { pad: 'taken[0].kwaliteit', code: 'geen-aandeel' },
        { pad: 'taken[0].bijdrage', code: 'geen-hoofdtaak' },
        { pad: 'taken[0].minutenPerWerkdag', code: 'geen-hoofdtaak' },
        { pad: 'taken', code: 'bijdragen-zijn-niet-samen-1' },
      ],
    ],
  ])('%s', (_, taken, fouten) => {
    expect(reken(taken)).toEqual({ ok: false, error: { code: 'ongeldige-invoer', fouten } });
  });

  it('30 minutes and 1/16 of the week are just enough', () => {
    const klein = { ...HEEL, bijdrage: '0.0625', minutenPerWerkdag: 30 };
    expect(reken([klein, { ...HEEL, bijdrage: '0.9375' }]).ok).toBe(true);
  });

  it('had no smallest task before 1 July 2021', () => {
    const taken = [
      { ...HEEL, bijdrage: '0.05' },
      { ...HEEL, bijdrage: '0.95' },
    ];
    expect(reken(taken, datum('2021-06-30')).ok).toBe(true);
    expect(reken(taken, datum('2021-07-01')).ok).toBe(false);
    expect(reken(taken, datum('2014-12-31'))).toMatchObject({ error: { code: 'periode-niet-gelezen' } });
  });

  it('a normfunctie needs a share', () => {
    expect(determineNormfunctie({ peildatum: nu, overeenkomst: '60' }, normen)).toEqual({
      ok: false,
      error: { code: 'ongeldige-invoer', fouten: [{ pad: 'overeenkomst', code: 'geen-aandeel' }] },
    });
  });
});

function laagste(a: string, b: string): string {
  return new Big(a).lt(b) ? a : b;
}
