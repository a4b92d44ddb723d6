import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, type Datum, datum } from '#domain/shared/index.ts';
import { determineOverbrugging, determinePlicht, type PlichtInvoer } from './index.ts';

const BASIS: PlichtInvoer = {
  peildatum: datum('2026-06-01'),
  vaststelling: true,
  ministerieelAantal: 65,
  raadsAantal: null,
  gerealiseerd: 60,
};

function plicht(anders: Partial<PlichtInvoer>) {
  const uitslag = determinePlicht({ ...BASIS, ...anders });
  if (!uitslag.ok) throw new Error(uitslag.error.code);
  return uitslag.value;
}

const dag = fc.integer({ min: 0, max: 5843 }).map((n): Datum => addDagen(datum('2015-01-01'), n));
const aantal = fc.integer({ min: 0, max: 200 });
const invoer: fc.Arbitrary<PlichtInvoer> = fc.record({
  peildatum: dag,
  vaststelling: fc.boolean(),
  ministerieelAantal: fc.option(aantal),
  raadsAantal: fc.option(aantal),
  gerealiseerd: fc.option(aantal),
});

describe('determinePlicht', () => {
  it('the last day of the kan-bepaling and the first day of the duty', () => {
    expect(plicht({ peildatum: datum('2016-12-31') })).toMatchObject({
      versie: 'plicht 2015-01-01',
      stappen: [],
      uitkomst: { uitkomst: 'GEEN_PLICHT', grond: 'kan-bepaling', doel: null },
    });
    expect(plicht({ peildatum: datum('2017-01-01') }).uitkomst.uitkomst).toBe('PLICHT');
  });

  it('one place before the number is reached there is a duty, at the number there is none', () => {
    expect(plicht({ gerealiseerd: 64 }).uitkomst.uitkomst).toBe('PLICHT');
    expect(plicht({ gerealiseerd: 65 }).uitkomst).toMatchObject({ grond: 'aantal-bereikt' });
  });

  it('a council number lower than that of the minister counts as that of the minister', () => {
    const lager = plicht({ raadsAantal: 50 });
    expect(lager.uitkomst).toMatchObject({ uitkomst: 'PLICHT', doel: 65, volgorde: null });
    expect(lager.waarschuwingen).toEqual([{ code: 'raadsaantal-lager', merk: 'W' }]);
  });

  it('an unknown number of the minister is not replaced by that of the council', () => {
    expect(plicht({ ministerieelAantal: null, raadsAantal: 80 }).uitkomst).toEqual({
      uitkomst: 'ONBEKEND',
      grond: 'aantal-onbekend',
      doel: null,
      verplichting: null,
      volgorde: null,
    });
  });

  it('unknown realisation gives no answer', () => {
    expect(plicht({ gerealiseerd: null }).uitkomst.grond).toBe('realisatie-onbekend');
  });

  it('a need above the number changes nothing', () => {
    expect(plicht({ behoefte: 90 }).uitkomst).toMatchObject({ verplichting: 65, uitkomst: 'PLICHT' });
    expect(plicht({ behoefte: 90 }).waarschuwingen).toEqual([]);
  });

  it('shows the arithmetic', () => {
    expect(
      plicht({ raadsAantal: 80, gerealiseerd: 70 }).stappen.map(({ code, waarde }) => [code, waarde]),
    ).toEqual([
      ['vaststelling', 'ja'],
      ['doel', '80'],
      ['meer-aantal', '15'],
      ['nog-te-realiseren', '10'],
    ]);
  });

  it('without a council number that of the minister is the goal, and no step speaks of a council', () => {
    expect(plicht({}).stappen.find(({ code }) => code === 'doel')).toEqual({
      code: 'doel',
      formule: 'ministerieelAantal',
      operanden: [{ naam: 'ministerieelAantal', waarde: '65', eenheid: 'aantal' }],
      waarde: '65',
      eenheid: 'aantal',
    });
  });

  it('refuses a day before the Participatiewet and names the nearest period', () => {
    expect(determinePlicht({ ...BASIS, peildatum: datum('2014-12-31') })).toEqual({
      ok: false,
      error: {
        code: 'periode-niet-gelezen',
        norm: 'plicht',
        peildatum: '2014-12-31',
        dichtstbij: { van: '2015-01-01', tot: '2017-01-01' },
      },
    });
  });

  it('no vaststelling, no duty; an unknown number never becomes a yes or a no', () => {
    fc.assert(
      fc.property(invoer, (feiten) => {
        const { uitkomst } = plicht(feiten).uitkomst;
        if (feiten.vaststelling === false || feiten.peildatum < '2017-01-01')
          expect(uitkomst).toBe('GEEN_PLICHT');
        else
          expect(uitkomst === 'ONBEKEND').toBe(
            feiten.ministerieelAantal === null || feiten.gerealiseerd === null,
          );
      }),
    );
  });

  it('one more realised never makes a duty, a higher council number never ends one', () => {
    fc.assert(
      fc.property(dag, aantal, aantal, aantal, (peildatum, ministerieelAantal, raadsAantal, gerealiseerd) => {
        const zo = { peildatum, ministerieelAantal, raadsAantal, gerealiseerd };
        const nu = plicht(zo).uitkomst.uitkomst;
        if (nu === 'GEEN_PLICHT')
          expect(plicht({ ...zo, gerealiseerd: gerealiseerd + 1 }).uitkomst.uitkomst).toBe('GEEN_PLICHT');
        else expect(plicht({ ...zo, raadsAantal: raadsAantal + 1 }).uitkomst.uitkomst).toBe('PLICHT');
      }),
    );
  });

  it('an order is for the surplus only, and as large as the surplus', () => {
    fc.assert(
      fc.property(aantal, aantal, (ministerieelAantal, raadsAantal) => {
        const { volgorde } = plicht({ ministerieelAantal, raadsAantal }).uitkomst;
        const plekken = volgorde === null ? 0 : volgorde.tot - volgorde.van + 1;
        expect(plekken).toBe(Math.max(0, raadsAantal - ministerieelAantal));
        if (volgorde !== null) expect(volgorde.van).toBeGreaterThan(ministerieelAantal);
      }),
    );
  });
});

describe('determineOverbrugging', () => {
  it.each([
    ['2026-06-01', true, false, { nodig: true, grond: 'wacht-op-werk' }],
    ['2026-06-01', true, true, { nodig: false, grond: 'werkt-al' }],
    ['2026-06-01', false, false, { nodig: false, grond: 'geen-vaststelling' }],
    ['2016-12-31', true, false, { nodig: false, grond: 'kan-bepaling' }],
    ['2017-01-01', true, false, { nodig: true, grond: 'wacht-op-werk' }],
  ])('%s vaststelling %s, working %s', (peildatum, vaststelling, werkzaam, verwacht) => {
    const uitslag = determineOverbrugging({ peildatum: datum(peildatum), vaststelling, werkzaam });
    expect(uitslag).toMatchObject({ ok: true, value: { uitkomst: verwacht } });
  });

  it('refuses a day before 2015', () => {
    const uitslag = determineOverbrugging({
      peildatum: datum('2014-06-01'),
      vaststelling: true,
      werkzaam: false,
    });
    expect(uitslag).toMatchObject({
      ok: false,
      error: { code: 'periode-niet-gelezen', norm: 'overbrugging' },
    });
  });
});
