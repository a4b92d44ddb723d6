import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNormen } from '#domain/normen/index.ts';
import { addDagen, datum } from '#domain/shared/index.ts';
import { calculateZiekengeldduur, type Ziekteperiode } from './index.ts';
import { createNorm } from './norm.fixture.ts';

const NORMEN = createNormen([createNorm('ziekengeld-weken', '104', 'weken')]);

function duur(peildatum: string, perioden: readonly Ziekteperiode[]) {
  const uitslag = calculateZiekengeldduur({ peildatum: datum(peildatum), perioden }, NORMEN);
  if (!uitslag.ok) throw new Error(uitslag.error.code);
  return uitslag.value.uitkomst;
}

function ziek(van: string, tot: string | null): Ziekteperiode {
  return { van: datum(van), tot: tot === null ? null : datum(tot) };
}

describe('calculateZiekengeldduur', () => {
  it('104 weeks from Monday 1-7-2024 end on Sunday 28-6-2026', () => {
    const perioden = [ziek('2024-07-01', null)];
    expect(duur('2026-07-01', perioden)).toEqual({
      geteldeDagen: 728,
      dagenOver: 0,
      verbruikt: true,
      laatsteDag: '2026-06-28',
    });
  });

  it('one day before the end, and on it', () => {
    expect(duur('2026-07-13', [ziek('2024-07-17', null)])).toMatchObject({
      dagenOver: 1,
      verbruikt: false,
      laatsteDag: '2026-07-14',
    });
    expect(duur('2026-07-14', [ziek('2024-07-17', null)])).toMatchObject({ dagenOver: 0, verbruikt: true });
  });

  it('27 days in between add up, 28 days start anew', () => {
    const eerste = ziek('2026-08-01', '2026-08-10');
    // 11-8 to 6-9 is 27 days, 11-8 to 7-9 is 28
    expect(duur('2026-09-16', [eerste, ziek('2026-09-07', null)]).geteldeDagen).toBe(20);
    expect(duur('2026-09-17', [eerste, ziek('2026-09-08', null)]).geteldeDagen).toBe(10);
  });

  it('a sickness that ended in time has no last day', () => {
    expect(duur('2026-09-01', [ziek('2026-08-01', '2026-08-10')])).toEqual({
      geteldeDagen: 10,
      dagenOver: 718,
      verbruikt: false,
      laatsteDag: null,
    });
  });

  it('a period after the reference date does not count yet', () => {
    expect(duur('2026-08-05', [ziek('2026-08-06', null)])).toMatchObject({
      geteldeDagen: 0,
      laatsteDag: null,
    });
  });

  it('names every fault in the periods', () => {
    const perioden = [ziek('2026-08-10', '2026-08-01'), ziek('2026-07-01', null), ziek('2026-08-02', null)];
    expect(calculateZiekengeldduur({ peildatum: datum('2026-09-01'), perioden }, NORMEN)).toEqual({
      ok: false,
      error: {
        code: 'ongeldige-invoer',
        fouten: [
          { pad: 'perioden[0].tot', code: 'einde-voor-begin' },
          { pad: 'perioden[1].van', code: 'perioden-overlappen' },
          { pad: 'perioden[2].van', code: 'perioden-overlappen' },
        ],
      },
    });
    expect(calculateZiekengeldduur({ peildatum: datum('2026-09-01'), perioden: [] }, NORMEN)).toMatchObject({
      error: { fouten: [{ pad: 'perioden', code: 'geen-perioden' }] },
    });
  });

  it('counts no day twice: used and left are always 728 days', () => {
    const stap = fc.record({
      pauze: fc.integer({ min: 1, max: 60 }),
      dagen: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(stap, { minLength: 1, maxLength: 8 }), (stappen) => {
        let dag = datum('2025-01-01');
        let hand = 0;
        const perioden = stappen.map(({ pauze, dagen }) => {
          const van = addDagen(dag, pauze);
          hand = (pauze <= 28 && hand > 0 ? hand : 0) + dagen;
          dag = addDagen(van, dagen - 1);
          return { van, tot: dag };
        });
        const uitkomst = duur('2030-12-31', perioden);
        expect(uitkomst.geteldeDagen + uitkomst.dagenOver).toBe(728);
        expect(uitkomst.geteldeDagen).toBe(Math.min(728, hand));
        expect(uitkomst.verbruikt).toBe(hand >= 728);
      }),
    );
  });
});
