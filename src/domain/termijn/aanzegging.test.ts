import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, addMaanden, datum } from '#domain/shared/index.ts';
import { calculateAanzegging } from './index.ts';

function uitkomst(van: string, tot: string | null) {
  const aanzegging = calculateAanzegging({ van: datum(van), tot: tot === null ? null : datum(tot) });
  if (!aanzegging.ok) throw new Error(aanzegging.error.code);
  return aanzegging.value.uitkomst;
}

describe('calculateAanzegging', () => {
  it.each([
    ['R75: 12 months', '2025-09-01', '2026-08-31', '2026-07-31'],
    ['the end of a shorter month', '2025-05-01', '2026-04-30', '2026-03-30'],
    ['February', '2025-04-01', '2026-03-31', '2026-02-28'],
    ['exactly six months', '2026-01-01', '2026-06-30', '2026-05-30'],
    ['a closed day: counted back, so it stays', '2025-05-28', '2026-05-27', '2026-04-27'],
  ])('%s: %s to %s needs notice by %s', (_naam, van, tot, uiterlijk) => {
    expect(uitkomst(van, tot)).toEqual({ verplicht: true, uiterlijk });
  });

  it.each([
    ['R76: 5 months', '2026-01-01', '2026-05-31'],
    ['a day less than six months', '2026-01-01', '2026-06-29'],
    ['no end date', '2026-01-01', null],
  ])('%s needs none', (_naam, van, tot) => {
    expect(uitkomst(van, tot)).toEqual({ verplicht: false, uiterlijk: null });
  });

  it('shows both steps', () => {
    const aanzegging = calculateAanzegging({ van: datum('2025-09-01'), tot: datum('2026-08-31') });
    expect(aanzegging.ok && aanzegging.value.stappen.map(({ code, waarde }) => [code, waarde])).toEqual([
      ['zes-maanden-of-langer', 'ja'],
      ['maand-terug', '2026-07-31'],
    ]);
  });

  it('refuses an end before the text was read, and an end before the begin', () => {
    expect(calculateAanzegging({ van: datum('2014-01-01'), tot: datum('2014-12-31') })).toMatchObject({
      error: { code: 'periode-niet-gelezen', norm: 'aanzegging' },
    });
    expect(calculateAanzegging({ van: datum('2026-01-02'), tot: datum('2026-01-01') })).toEqual({
      ok: false,
      error: { code: 'ongeldige-invoer', fouten: [{ pad: 'tot', code: 'tot-voor-van' }] },
    });
  });

  it('2015–2030: never moves off the day of the month, and never for less than six months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4600 }), fc.integer({ min: 1, max: 1200 }), (begin, duur) => {
        const van = addDagen(datum('2015-01-01'), begin);
        const tot = addDagen(van, duur);
        const { verplicht, uiterlijk } = uitkomst(van, tot);
        expect(verplicht).toBe(addDagen(tot, 1) >= addMaanden(van, 6));
        if (uiterlijk === null) return;
        const [jaar = 0, maand = 0, dag = 0] = tot.split('-').map(Number);
        const langste = new Date(Date.UTC(jaar, maand - 1, 0)).getUTCDate();
        expect(Number(uiterlijk.slice(8))).toBe(Math.min(dag, langste));
        expect(Number(uiterlijk.slice(5, 7))).toBe(((maand + 10) % 12) + 1);
      }),
    );
  });
});
