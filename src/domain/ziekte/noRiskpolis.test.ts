import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, addJaren, type Datum, datum } from '#domain/shared/index.ts';
import { determineNoRiskpolis, determineSubsidieBijZiekte } from './index.ts';

describe('determineNoRiskpolis', () => {
  it.each([
    ['2020-01-06', '2026-08-03', true],
    ['2026-08-03', '2026-08-02', false],
    ['2026-08-03', '2026-08-04', true],
  ])('job from %s, ill since %s: %s', (begonnen, ziekSinds, recht) => {
    const uitslag = determineNoRiskpolis({
      peildatum: datum('2026-08-10'),
      begonnen: datum(begonnen),
      ziekSinds: datum(ziekSinds),
    });
    expect(uitslag).toMatchObject({ ok: true, value: { uitkomst: { recht }, waarschuwingen: [] } });
  });

  it('on the first day a human must look', () => {
    const dag = datum('2026-08-03');
    expect(determineNoRiskpolis({ peildatum: dag, begonnen: dag, ziekSinds: dag })).toMatchObject({
      ok: true,
      value: { uitkomst: { recht: true }, waarschuwingen: [{ code: 'ziek-op-eerste-dag' }] },
    });
  });

  it('refuses a day whose text was not read', () => {
    const dag = datum('2024-12-31');
    expect(determineNoRiskpolis({ peildatum: dag, begonnen: dag, ziekSinds: dag })).toMatchObject({
      ok: false,
      error: { code: 'periode-niet-gelezen', norm: 'no-riskpolis' },
    });
  });

  it('says that the text before 1-7-2026 is known from a publication', () => {
    const merken = (peildatum: string) => {
      const dag = datum(peildatum);
      const uitslag = determineNoRiskpolis({ peildatum: dag, begonnen: dag, ziekSinds: dag });
      return uitslag.ok ? uitslag.value.bronnen.map(({ merk }) => merk) : [];
    };
    expect([merken('2026-06-30'), merken('2026-07-01')]).toEqual([['P'], ['W']]);
  });

  it('how long the job lasts makes no difference', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 400 }), (jaren, dagen) => {
        const begonnen = addJaren(datum('2026-07-01'), -jaren);
        const invoer = { peildatum: datum('2028-01-01'), begonnen };
        const recht = (ziekSinds: Datum) => {
          const uitslag = determineNoRiskpolis({ ...invoer, ziekSinds });
          return uitslag.ok && uitslag.value.uitkomst.recht;
        };
        expect(recht(addDagen(begonnen, dagen))).toBe(true);
        expect(recht(addDagen(begonnen, -dagen))).toBe(false);
      }),
    );
  });
});

describe('determineSubsidieBijZiekte', () => {
  it.each([
    ['2017-01-01', 'STOPT'],
    ['2021-12-31', 'STOPT'],
    ['2022-01-01', 'LOOPT_DOOR'],
  ])('%s: %s', (peildatum, uitkomst) => {
    expect(determineSubsidieBijZiekte({ peildatum: datum(peildatum) })).toMatchObject({
      ok: true,
      value: { uitkomst: { uitkomst } },
    });
  });

  it('refuses a day before 2017', () => {
    expect(determineSubsidieBijZiekte({ peildatum: datum('2016-12-31') })).toMatchObject({
      ok: false,
      error: { code: 'periode-niet-gelezen' },
    });
  });
});
