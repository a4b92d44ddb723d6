import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { calculateBeslistermijnBezwaar, determineBezwaarOpTijd } from './index.ts';

describe('calculateBeslistermijnBezwaar', () => {
  const bereken = (laatsteDag: string, metCommissie: boolean, verdaagd: boolean) => {
    const termijn = calculateBeslistermijnBezwaar({
      laatsteDagBezwaar: datum(laatsteDag),
      metCommissie,
      verdaagd,
    });
    if (!termijn.ok) throw new Error(termijn.error.code);
    return termijn.value;
  };

  it.each([
    ['6 weeks', false, false, '2026-07-27'],
    ['12 with a committee', true, false, '2026-09-07'],
    ['6 more when put off', false, true, '2026-09-07'],
    ['12 and 6', true, true, '2026-10-19'],
  ])('%s after 15 June 2026', (_naam, metCommissie, verdaagd, uiterlijk) => {
    expect(bereken('2026-06-15', metCommissie, verdaagd).uitkomst).toEqual({ uiterlijk });
  });

  it('starts the 6 weeks more after a first term that moved, and says that this is a reading', () => {
    expect(bereken('2026-04-13', false, false)).toMatchObject({
      uitkomst: { uiterlijk: '2026-05-26' },
      waarschuwingen: [],
    });
    expect(bereken('2026-04-13', false, true)).toMatchObject({
      uitkomst: { uiterlijk: '2026-07-07' },
      waarschuwingen: [{ code: 'verdaging-na-verschoven-termijn', merk: 'I' }],
    });
  });
});

describe('determineBezwaarOpTijd', () => {
  it.each([
    [
      'R24: posted in time, received within a week',
      '2026-06-15',
      '2026-06-15',
      '2026-06-22',
      'op-tijd-gepost',
    ],
    ['R24: received a day later', '2026-06-15', '2026-06-15', '2026-06-23', 'te-laat'],
    ['posted after the term', '2026-06-15', '2026-06-16', '2026-06-17', 'te-laat'],
    ['not by post, on the last day', '2026-06-15', null, '2026-06-15', 'binnen-termijn'],
    ['not by post, a day late', '2026-06-15', null, '2026-06-16', 'te-laat'],
    ['the week ends on Tweede Paasdag', '2026-03-30', '2026-03-30', '2026-04-07', 'op-tijd-gepost'],
  ])('%s', (_naam, laatsteDag, terPost, ontvangen, grond) => {
    const oordeel = determineBezwaarOpTijd({
      laatsteDag: datum(laatsteDag),
      terPost: terPost === null ? null : datum(terPost),
      ontvangen: datum(ontvangen),
    });
    expect(oordeel.ok && oordeel.value.uitkomst).toEqual({ opTijd: grond !== 'te-laat', grond });
  });
});
