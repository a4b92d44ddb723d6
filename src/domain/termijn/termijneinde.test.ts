import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, datum } from '#domain/shared/index.ts';
import {
  calculateAdviestermijn,
  calculateBeslistermijn,
  calculateBezwaartermijn,
  calculateTermijneinde,
  type Duur,
  findGeenWerkdag,
  isBezwaarOpTijd,
} from './index.ts';

function einde(naDag: string, duur: Duur, richting: 'vooruit' | 'terug' = 'vooruit'): string {
  const termijn = calculateTermijneinde({ naDag: datum(naDag), duur, richting });
  if (!termijn.ok) throw new Error(termijn.error.code);
  return termijn.value.uitkomst;
}

describe('calculateAdviestermijn', () => {
  it.each([
    ['R19', '2026-03-02', '2026-04-28'],
    ['R19b', '2026-03-03', '2026-04-28'],
    ['R20', '2026-03-10', '2026-05-06'],
    ['R21', '2026-02-06', '2026-04-07'],
    ['day after Hemelvaart, equal by decree', '2026-03-20', '2026-05-18'],
    ['Sunday', '2026-07-05', '2026-08-31'],
    ['both Kerstdagen', '2025-10-30', '2025-12-29'],
  ])('%s: received %s ends %s', (_id, ontvangen, verwacht) => {
    const termijn = calculateAdviestermijn(datum(ontvangen));
    expect(termijn.ok && termijn.value.uitkomst).toBe(verwacht);
  });

  it('shows its steps, article and source', () => {
    expect(calculateAdviestermijn(datum('2026-02-06'))).toEqual({
      ok: true,
      value: {
        invoer: { naDag: '2026-02-06', duur: { aantal: 8, eenheid: 'weken' }, richting: 'vooruit' },
        stappen: [
          { code: 'termijn-geteld', duur: { aantal: 8, eenheid: 'weken' }, einde: '2026-04-03' },
          {
            code: 'geen-werkdag',
            dag: '2026-04-03',
            reden: { soort: 'feestdag', feestdag: 'goede-vrijdag' },
          },
          { code: 'geen-werkdag', dag: '2026-04-04', reden: { soort: 'zaterdag' } },
          { code: 'geen-werkdag', dag: '2026-04-05', reden: { soort: 'zondag' } },
          {
            code: 'geen-werkdag',
            dag: '2026-04-06',
            reden: { soort: 'feestdag', feestdag: 'tweede-paasdag' },
          },
          { code: 'verlengd-tot-werkdag', dag: '2026-04-07' },
        ],
        uitkomst: '2026-04-07',
        artikel: 'Besluit advisering beschut werk art. 2(2); Algemene termijnenwet art. 1, 3 en 4',
        bron: 'https://wetten.overheid.nl/BWBR0035947',
      },
    });
  });

  it('says so when the decree of that year was not found', () => {
    const termijn = calculateAdviestermijn(datum('2021-01-04'));
    expect(termijn.ok && termijn.value.stappen.map((stap) => stap.code)).toEqual([
      'termijn-geteld',
      'gelijkgestelde-dagen-onbekend',
    ]);
  });

  it('refuses a day before the text was read', () => {
    expect(calculateAdviestermijn(datum('2014-12-31'))).toMatchObject({
      ok: false,
      error: { code: 'periode-niet-gelezen', gelezenVan: '2015-01-01' },
    });
  });
});

describe('calculateBezwaartermijn and calculateBeslistermijn', () => {
  it.each([
    ['R22', '2026-05-04', '2026-06-15'],
    ['R23', '2026-02-23', '2026-04-07'],
  ])('%s: made known %s, last day %s', (_id, bekendmaking, verwacht) => {
    const termijn = calculateBezwaartermijn(datum(bekendmaking));
    expect(termijn.ok && termijn.value.uitkomst).toBe(verwacht);
  });

  it('R24: by post counts when posted in time and received within a week', () => {
    const laatsteDag = datum('2026-06-15');
    const terPost = datum('2026-06-15');
    expect(isBezwaarOpTijd({ laatsteDag, terPost, ontvangen: datum('2026-06-22') })).toBe(true);
    expect(isBezwaarOpTijd({ laatsteDag, terPost, ontvangen: datum('2026-06-23') })).toBe(false);
    expect(isBezwaarOpTijd({ laatsteDag, terPost: null, ontvangen: datum('2026-06-16') })).toBe(false);
    expect(isBezwaarOpTijd({ laatsteDag, terPost: null, ontvangen: laatsteDag })).toBe(true);
  });

  it('gives the college eight weeks', () => {
    const termijn = calculateBeslistermijn(datum('2026-01-12'));
    expect(termijn.ok && termijn.value.uitkomst).toBe('2026-03-09');
  });
});

describe('calculateTermijneinde', () => {
  it('moves only short forward terms', () => {
    expect(einde('2026-01-31', { aantal: 12, eenheid: 'weken' })).toBe('2026-04-28');
    expect(einde('2026-01-31', { aantal: 13, eenheid: 'weken' })).toBe('2026-05-02');
    expect(einde('2026-01-27', { aantal: 3, eenheid: 'maanden' })).toBe('2026-04-28');
    expect(einde('2025-12-27', { aantal: 4, eenheid: 'maanden' })).toBe('2026-04-27');
    expect(einde('2026-01-26', { aantal: 91, eenheid: 'dagen' })).toBe('2026-04-27');
    expect(einde('2026-01-27', { aantal: 90, eenheid: 'dagen' })).toBe('2026-04-28');
    expect(einde('2025-04-27', { aantal: 1, eenheid: 'jaren' })).toBe('2026-04-27');
    expect(einde('2026-06-27', { aantal: 2, eenheid: 'maanden' }, 'terug')).toBe('2026-04-27');
  });

  it('never ends early, never on a closed day, and at most six days late', () => {
    const dag = fc.integer({ min: 0, max: 6000 }).map((n) => addDagen(datum('2015-01-01'), n));
    fc.assert(
      fc.property(dag, fc.integer({ min: 1, max: 12 }), (naDag, weken) => {
        const uitkomst = einde(naDag, { aantal: weken, eenheid: 'weken' });
        const geteld = addDagen(naDag, weken * 7);
        expect(uitkomst >= geteld).toBe(true);
        expect(uitkomst <= addDagen(geteld, 6)).toBe(true);
        expect(findGeenWerkdag(datum(uitkomst))).toBeNull();
      }),
    );
  });
});
