import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, datum } from '#domain/shared/index.ts';
import {
  calculateAdviestermijn,
  calculateBeslistermijn,
  calculateBezwaartermijn,
  calculateLksBeslistermijn,
  findGeenWerkdag,
} from './index.ts';

function advies(ontvangen: string) {
  const termijn = calculateAdviestermijn({ ontvangen: datum(ontvangen) });
  if (!termijn.ok) throw new Error(termijn.error.code);
  return termijn.value;
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
    expect(advies(ontvangen).uitkomst).toEqual({ uiterlijk: verwacht });
  });

  it('shows every day that it moved off, and why', () => {
    const { stappen, ...rest } = advies('2026-02-06');
    expect(rest).toMatchObject({
      regel: 'adviestermijn',
      versie: 'adviestermijn 2015-01-01',
      peildatum: '2026-02-06',
      invoer: { ontvangen: '2026-02-06' },
      artikelen: ['Besluit advisering beschut werk art. 2(2)', 'Algemene termijnenwet art. 1, 3 en 4'],
      normen: [],
      waarschuwingen: [],
    });
    expect(stappen[0]).toEqual({
      code: 'termijn-geteld',
      formule: 'ontvangen + weken',
      operanden: [
        { naam: 'ontvangen', waarde: '2026-02-06', eenheid: 'datum' },
        { naam: 'weken', waarde: '8', eenheid: 'weken' },
      ],
      waarde: '2026-04-03',
      eenheid: 'datum',
    });
    expect(
      stappen.slice(1).map(({ code, operanden, waarde }) => [code, operanden[0]?.waarde, waarde]),
    ).toEqual([
      ['geen-werkdag', '2026-04-03', 'goede-vrijdag'],
      ['geen-werkdag', '2026-04-04', 'zaterdag'],
      ['geen-werkdag', '2026-04-05', 'zondag'],
      ['geen-werkdag', '2026-04-06', 'tweede-paasdag'],
      ['verlengd-tot-werkdag', '2026-04-03', '2026-04-07'],
    ]);
  });

  it('names the decree that closed a day as a source', () => {
    expect(advies('2026-03-20').bronnen.at(-1)).toEqual({
      artikel: 'Algemene termijnenwet art. 3(3)',
      vindplaats: expect.stringContaining('15 mei 2026'),
      merk: 'W',
    });
  });

  it('says so when the decree of that year was not found', () => {
    expect(advies('2021-01-04').waarschuwingen).toEqual([
      { code: 'gelijkgestelde-dagen-onbekend', merk: 'U' },
    ]);
  });

  it('refuses a day before the text was read, and names the nearest period', () => {
    expect(calculateAdviestermijn({ ontvangen: datum('2014-12-31') })).toEqual({
      ok: false,
      error: {
        code: 'periode-niet-gelezen',
        norm: 'adviestermijn',
        peildatum: '2014-12-31',
        dichtstbij: { van: '2015-01-01', tot: null },
      },
    });
  });
});

describe('the terms of the college', () => {
  it.each([
    ['R22', '2026-05-04', '2026-06-15'],
    ['R23', '2026-02-23', '2026-04-07'],
  ])('%s: made known %s, last day to object %s', (_id, bekendmaking, laatsteDag) => {
    const termijn = calculateBezwaartermijn({ bekendmaking: datum(bekendmaking) });
    expect(termijn.ok && termijn.value.uitkomst).toEqual({ laatsteDag });
  });

  it('gives the college eight weeks for the beschikking', () => {
    const termijn = calculateBeslistermijn({ ontvangen: datum('2026-01-12') });
    expect(termijn.ok && termijn.value.uitkomst).toEqual({ uiterlijk: '2026-03-09' });
  });

  it('R25: five weeks for wage-cost subsidy, in the text since 1 July 2023', () => {
    const termijn = calculateLksBeslistermijn({ loonwaardeVastgesteld: datum('2026-02-10') });
    expect(termijn.ok && termijn.value.uitkomst).toEqual({ uiterlijk: '2026-03-17' });
    expect(calculateLksBeslistermijn({ loonwaardeVastgesteld: datum('2023-06-30') })).toMatchObject({
      error: { code: 'periode-niet-gelezen', dichtstbij: { van: '2023-07-01' } },
    });
  });

  it('2015–2030: none ends on a closed day, and a later start never ends earlier', () => {
    const dag = fc.integer({ min: 0, max: 5842 }).map((n) => addDagen(datum('2015-01-01'), n));
    const einden = (start: ReturnType<typeof datum>) =>
      [
        calculateAdviestermijn({ ontvangen: start }),
        calculateBeslistermijn({ ontvangen: start }),
        calculateBezwaartermijn({ bekendmaking: start }),
        ...(start < '2023-07-01' ? [] : [calculateLksBeslistermijn({ loonwaardeVastgesteld: start })]),
      ].map((termijn) => {
        if (!termijn.ok) throw new Error(termijn.error.code);
        const { uitkomst } = termijn.value;
        return 'uiterlijk' in uitkomst ? uitkomst.uiterlijk : uitkomst.laatsteDag;
      });
    fc.assert(
      fc.property(dag, (start) => {
        const morgen = einden(addDagen(start, 1));
        for (const [plaats, einde] of einden(start).entries()) {
          expect(findGeenWerkdag(einde)).toBeNull();
          expect(morgen[plaats] ?? einde).toSatisfy((later: string) => later >= einde);
        }
      }),
      { numRuns: 500 },
    );
  });
});
