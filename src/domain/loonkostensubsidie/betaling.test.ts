import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, datum, weekdag } from '#domain/shared/index.ts';
import { normen } from '../../../tests/rekenregels/normen.ts';
import {
  calculateBetaaldag,
  calculateForfaiteinde,
  calculateHermeting,
  calculateLksBetaling,
  determineLksRecht,
  determineToegangstermijn,
  findVaststellingsdag,
  listOnbewezen,
  listVaststellingen,
} from './index.ts';

describe('the day that governs a month', () => {
  it.each([
    ['in its first year the start', '2024-03-15', '2024-12-01', '2024-03-15'],
    ['then the last 1 January', '2024-03-15', '2026-06-01', '2026-01-01'],
    ['never 1 July', '2025-01-01', '2025-08-01', '2025-01-01'],
    ['not in 2016: that text did not know it', '2015-03-01', '2016-08-01', '2015-03-01'],
    ['not before 2018', '2015-03-01', '2017-12-01', '2015-03-01'],
    ['from 2018', '2015-03-01', '2018-01-01', '2018-01-01'],
  ])('%s', (_, van, dag, verwacht) => {
    expect(findVaststellingsdag({ van: datum(van) }, datum(dag))).toBe(verwacht);
  });

  it('lists the same days, without a gap', () => {
    const subsidie = { van: datum('2016-11-07'), tot: datum('2020-02-01') };
    const lijst = listVaststellingen(subsidie, datum('2030-01-01'));
    expect(lijst.map(({ dag }) => dag)).toEqual(['2016-11-07', '2018-01-01', '2019-01-01', '2020-01-01']);
    expect(lijst.at(-1)?.periode.tot).toBe('2020-02-01');
    for (const { dag, periode } of lijst) {
      expect(findVaststellingsdag(subsidie, periode.van)).toBe(dag);
      expect(findVaststellingsdag(subsidie, addDagen(periode.tot ?? dag, -1))).toBe(dag);
    }
  });
});

describe('the payment of a month', () => {
  const subsidie = { van: datum('2025-11-10'), tot: null, leeftijd: 35, loonwaarde: '0.40', uren: '28' };
  const betaal = (maand: string, tot: string | null = null) =>
    calculateLksBetaling({ ...subsidie, tot: tot === null ? null : datum(tot), maand }, normen);

  it('the parts of a month that two subsidies share are the whole, to a cent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 31 }), (dag) => {
        const grens = datum(`2026-05-${String(dag).padStart(2, '0')}`);
        const deel = (van: string, tot: string | null) => {
          const uitslag = calculateLksBetaling(
            { ...subsidie, van: datum(van), tot: tot === null ? null : datum(tot), maand: '2026-05' },
            normen,
          );
          return new Big(uitslag.ok ? uitslag.value.uitkomst.bedragExLasten : NaN);
        };
        const samen = deel('2026-05-01', grens).plus(deel(grens, null));
        expect(samen.minus(deel('2026-05-01', null)).abs().lte('0.01')).toBe(true);
      }),
    );
  });

  it('a month that is covered whole has no part and no warning', () => {
    const uitslag = betaal('2026-02', '2026-03-01');
    expect(uitslag.ok && uitslag.value.waarschuwingen).toEqual([]);
    expect(uitslag.ok && uitslag.value.stappen.map(({ code }) => code)).not.toContain('deel-van-maand');
  });

  it.each([
    ['2025-10', 'geen-dag-in-maand'],
    ['2026-13', 'geen-maand'],
  ])('month %s is refused', (maand, code) => {
    expect(betaal(maand)).toEqual({
      ok: false,
      error: { code: 'ongeldige-invoer', fouten: [{ pad: 'maand', code }] },
    });
  });

  it('the month after the known minimum wage can still be paid: it rests on 1 January', () => {
    const uitslag = betaal('2026-09');
    expect(uitslag.ok && uitslag.value.uitkomst.vaststellingsdag).toBe('2026-01-01');
    expect(betaal('2027-01')).toMatchObject({ ok: false, error: { norm: 'minimumloon-maand' } });
  });
});

describe('what a payment rests on without proof', () => {
  it('names each norm and each reading once', () => {
    const waarschuwingen = [
      { code: 'norm-zonder-bron', merk: 'U', norm: 'lks-forfait' },
      { code: 'norm-zonder-bron', merk: 'U', norm: 'lks-forfait' },
      { code: 'norm-niet-bevestigd', merk: 'W', norm: 'minimumloon-maand' },
      { code: 'functieloon-onbekend', merk: 'U' },
      { code: 'deel-van-maand-naar-dagen', merk: 'I' },
    ] as const;
    expect(listOnbewezen({ waarschuwingen }).map(({ sleutel }) => sleutel)).toEqual([
      'norm-zonder-bron lks-forfait',
      'functieloon-onbekend',
    ]);
  });

  it('a month in which the hours change says so', () => {
    const uitslag = calculateLksBetaling(
      {
        ...{ maand: '2026-05', van: datum('2026-01-01'), tot: null, leeftijd: 35, loonwaarde: '0.40' },
        ...{ uren: '28', urenWijzigen: true },
      },
      normen,
    );
    expect(uitslag.ok && uitslag.value.waarschuwingen).toEqual([
      { code: 'uren-wijzigen-in-maand', merk: 'I' },
    ]);
  });
});

describe('days', () => {
  it('a payment day is a weekday from the 14th to the 20th', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (aantal) => {
        const maand = `${2021 + Math.floor((aantal + 6) / 12)}-${String(((aantal + 6) % 12) + 1).padStart(2, '0')}`;
        const uitslag = calculateBetaaldag({ maand });
        const dag = uitslag.ok ? uitslag.value.uitkomst.uiterlijk : datum('2000-01-01');
        expect(weekdag(dag)).toBeLessThan(6);
        expect(dag.slice(8) >= '14' && dag.slice(8) <= '20').toBe(true);
        expect(dag.startsWith(maand)).toBe(true);
      }),
    );
  });

  it('no payment day before the Besluit of 2021, nor for something that is no month', () => {
    expect(calculateBetaaldag({ maand: '2021-06' })).toMatchObject({
      error: { code: 'periode-niet-gelezen', dichtstbij: { van: '2021-07-01' } },
    });
    expect(calculateBetaaldag({ maand: 'juni' })).toMatchObject({ error: { code: 'ongeldige-invoer' } });
  });

  it('no forfait before 1 July 2017', () => {
    expect(calculateForfaiteinde({ start: datum('2017-06-30') }, normen)).toMatchObject({
      error: { code: 'periode-niet-gelezen' },
    });
  });

  it('since 1 July 2017 the college chooses when to measure again', () => {
    const uitslag = calculateHermeting({ vastgesteldOp: datum('2017-07-01'), beschutWerk: true });
    expect(uitslag.ok && uitslag.value).toMatchObject({
      uitkomst: { uiterlijk: null },
      waarschuwingen: [{ code: 'college-kiest-moment' }],
    });
  });

  it.each([
    ['2025-08-01', '2026-07-31', 'op-tijd'],
    ['2025-07-31', '2026-07-31', 'niet-in-groep'],
    ['2025-08-01', '2026-08-01', 'te-laat-aangevraagd'],
  ])('group until %s, applied for on %s: %s', (groepTot, aanvraag, grond) => {
    const invoer = { start: datum('2026-02-01'), groepTot: datum(groepTot), aanvraag: datum(aanvraag) };
    const uitslag = determineToegangstermijn(invoer, normen);
    expect(uitslag.ok && uitslag.value.uitkomst.grond).toBe(grond);
  });

  it.each([
    [{}, 'geen-beletsel'],
    [{ doelgroep: false }, 'geen-doelgroep'],
    [{ wsw: true }, 'wsw-baan'],
  ])('%j gives %s', (anders, grond) => {
    const invoer = { peildatum: datum('2026-01-01'), doelgroep: true, andereSubsidie: false, wsw: false };
    const uitslag = determineLksRecht({ ...invoer, ...anders });
    expect(uitslag.ok && uitslag.value.uitkomst).toEqual({ recht: grond === 'geen-beletsel', grond });
  });
});
