import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { calculatePlaatskosten, findGeldstroom, findOnderdeel, type PlaatskostenInvoer } from './index.ts';
import { NORMEN } from './normen.fixture.ts';

const VOLTIJD_2016: PlaatskostenInvoer = {
  peildatum: datum('2016-07-01'),
  loonwaarde: '0.45',
  uren: '36',
  voltijdUren: '36',
  begeleiding: '8500.00',
};

function reken(anders: Partial<PlaatskostenInvoer> = {}) {
  const uitslag = calculatePlaatskosten({ ...VOLTIJD_2016, ...anders }, NORMEN);
  if (!uitslag.ok) throw new Error(JSON.stringify(uitslag.error));
  return uitslag.value;
}

function fout(anders: Partial<PlaatskostenInvoer>) {
  const uitslag = calculatePlaatskosten({ ...VOLTIJD_2016, ...anders }, NORMEN);
  return uitslag.ok ? undefined : uitslag.error;
}

describe('a place in Almere in 2016', () => {
  it('costs the gemeente 21.977,31 in subsidy and guidance (R97), and 33.004,20 in whole wage and guidance', () => {
    const { uitkomst } = reken();
    expect(findOnderdeel(uitkomst, 'loonkostensubsidie')).toBe('13477.31');
    expect(findGeldstroom(uitkomst, 'subsidie-en-begeleiding')).toBe('21977.31');
    expect(findOnderdeel(uitkomst, 'brutoloon')).toBe('24504.20');
    expect(findGeldstroom(uitkomst, 'hele-loon')).toBe('33004.20');
    expect(findGeldstroom(uitkomst, 'alleen-begeleiding')).toBe('8500.00');
  });

  it.each([
    ['0.30', '17152.94', '25652.94'],
    ['0.20', '17152.94', '25652.94'],
    ['0.40', '14702.52', '23202.52'],
    ['0.50', '12252.10', '20752.10'],
    ['0.60', '9801.68', '18301.68'],
    ['1', '0.00', '8500.00'],
  ])('at a loonwaarde of %s: subsidy %s, with guidance %s', (loonwaarde, subsidie, samen) => {
    const { uitkomst } = reken({ loonwaarde });
    expect(findOnderdeel(uitkomst, 'loonkostensubsidie')).toBe(subsidie);
    expect(findGeldstroom(uitkomst, 'subsidie-en-begeleiding')).toBe(samen);
  });

  it('says not what the State pays for one place: that can only be said from 2022', () => {
    const { uitkomst, waarschuwingen } = reken();
    expect(findOnderdeel(uitkomst, 'vergoeding')).toBeNull();
    expect(findGeldstroom(uitkomst, 'gemeente-na-rijk')).toBeNull();
    expect(uitkomst.betalers.find(({ betaler }) => betaler === 'gemeente')).toEqual({
      betaler: 'gemeente',
      betaalt: '21977.31',
      ontvangt: null,
      draagt: null,
    });
    expect(waarschuwingen.map(({ code }) => code)).toContain('vergoeding-niet-per-plek');
  });
});

describe('a place in 2026', () => {
  // 2294.40 × 12 × 1.08 × 1.25 = 37169.28; 60% of it = 22301.568
  it('counts hours against 36, and takes off what the State gives back and adds', () => {
    const { uitkomst } = reken({ peildatum: datum('2026-01-01'), loonwaarde: '0.40', voltijdUren: '38' });
    expect(findOnderdeel(uitkomst, 'brutoloon')).toBe('37169.28');
    expect(findOnderdeel(uitkomst, 'opbrengst')).toBe('14867.71');
    expect(uitkomst.betalers).toEqual([
      { betaler: 'werkgever', betaalt: '37169.28', ontvangt: '22301.57', draagt: '14867.71' },
      { betaler: 'gemeente', betaalt: '30801.57', ontvangt: '24458.57', draagt: '6343.00' },
      { betaler: 'rijk', betaalt: '24458.57', ontvangt: '0.00', draagt: '24458.57' },
    ]);
  });

  it('pays no subsidy over hours above a full-time job of the employer', () => {
    const opties = { peildatum: datum('2026-01-01'), loonwaarde: '0.40', uren: '40' } as const;
    // 37169.28 × 40/36 × 0.6 and × 38/36 × 0.6
    expect(findOnderdeel(reken({ ...opties, voltijdUren: '40' }).uitkomst, 'loonkostensubsidie')).toBe(
      '24779.52',
    );
    expect(findOnderdeel(reken({ ...opties, voltijdUren: '38' }).uitkomst, 'loonkostensubsidie')).toBe(
      '23540.54',
    );
  });
});

describe('what cannot be calculated', () => {
  it('refuses a day without minimum wage and names the norm', () => {
    expect(fout({ peildatum: datum('2026-07-01') })).toEqual({
      code: 'norm-ontbreekt',
      norm: 'minimumloon-maand',
      peildatum: '2026-07-01',
    });
    expect(fout({ peildatum: datum('2014-12-31') })).toMatchObject({ code: 'periode-niet-gelezen' });
  });

  it('names every fault at once', () => {
    expect(
      fout({ loonwaarde: '1.2', uren: '0', voltijdUren: 'x', begeleiding: '8.500', overig: '-1' }),
    ).toEqual({
      code: 'ongeldige-invoer',
      fouten: [
        { pad: 'loonwaarde', code: 'geen-aandeel' },
        { pad: 'uren', code: 'geen-uren' },
        { pad: 'voltijdUren', code: 'geen-uren' },
        { pad: 'begeleiding', code: 'geen-bedrag' },
        { pad: 'overig', code: 'geen-bedrag' },
      ],
    });
  });

  it('needs the full-time hours before 2024, and after it only above 36', () => {
    const { voltijdUren: _, ...zonder } = VOLTIJD_2016;
    const nodig = { code: 'ongeldige-invoer', fouten: [{ pad: 'voltijdUren', code: 'voltijd-uren-nodig' }] };
    expect(calculatePlaatskosten(zonder, NORMEN)).toEqual({ ok: false, error: nodig });
    const in2026 = { ...zonder, peildatum: datum('2026-01-01') };
    expect(calculatePlaatskosten(in2026, NORMEN).ok).toBe(true);
    expect(calculatePlaatskosten({ ...in2026, uren: '37' }, NORMEN)).toEqual({ ok: false, error: nodig });
  });
});

describe('laws', () => {
  const dag = fc.constantFrom('2016-07-01', '2022-07-01', '2026-01-01').map(datum);
  const procent = fc.integer({ min: 0, max: 100 });
  const uren = fc.integer({ min: 1, max: 40 });
  const geld = fc.integer({ min: 0, max: 20_000 }).map((euro) => `${euro}.00`);

  it('what the payers bear adds up to the whole wage bill, guidance and other, whenever it is all known', () => {
    fc.assert(
      fc.property(dag, procent, uren, geld, geld, (peildatum, deel, week, begeleiding, overig) => {
        const { uitkomst } = reken({
          ...{ peildatum, loonwaarde: String(deel / 100), uren: String(week), voltijdUren: '40' },
          ...{ begeleiding, overig },
        });
        const gedragen = uitkomst.betalers.map(({ draagt }) => draagt);
        if (gedragen.includes(null)) return peildatum < '2022-01-01';
        const som = gedragen.reduce((totaal, bedrag) => totaal.plus(bedrag ?? 0), new Big(0));
        return som.toFixed(2) === findGeldstroom(uitkomst, 'hele-loon');
      }),
    );
  });

  it('a higher loonwaarde never costs the gemeente more, and the subsidy never passes 70% of the wage bill', () => {
    fc.assert(
      fc.property(dag, procent, procent, uren, (peildatum, een, ander, week) => {
        const [laag, hoog] = een < ander ? [een, ander] : [ander, een];
        const subsidie = (deel: number) => {
          const { uitkomst } = reken({
            ...{ peildatum, loonwaarde: String(deel / 100), uren: String(week), voltijdUren: '40' },
          });
          const deelVanLoon = new Big(findOnderdeel(uitkomst, 'brutoloon') ?? 0).times('0.7').plus('0.01');
          expect(deelVanLoon.gte(findOnderdeel(uitkomst, 'loonkostensubsidie') ?? 0)).toBe(true);
          return new Big(findGeldstroom(uitkomst, 'subsidie-en-begeleiding') ?? 0);
        };
        return subsidie(laag).gte(subsidie(hoog));
      }),
    );
  });
});
