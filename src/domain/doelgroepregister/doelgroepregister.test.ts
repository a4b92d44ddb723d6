import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, addMaanden, type Datum, datum } from '#domain/shared/index.ts';
import { checkDoelgroepaanvraag, determineRegistratie } from './index.ts';

const dag = fc.integer({ min: 0, max: 5843 }).map((n): Datum => addDagen(datum('2015-01-01'), n));

describe('determineRegistratie', () => {
  const registratie = (vaststelling: string, begonnen: string | null, geregistreerd = true) =>
    determineRegistratie({
      vaststelling: datum(vaststelling),
      geregistreerd,
      begonnen: begonnen === null ? null : datum(begonnen),
    });

  it.each([
    ['2026-12-31', null, { uitkomst: 'EINDIGT', eindigtOp: '2027-01-01' }],
    ['2026-02-28', '2026-05-01', { uitkomst: 'EINDIGT', eindigtOp: '2026-03-01' }],
    ['2016-06-01', '2016-09-01', { uitkomst: 'EINDIGT', eindigtOp: '2016-09-01' }],
  ])('vaststelling %s, working since %s', (vaststelling, begonnen, verwacht) => {
    expect(registratie(vaststelling, begonnen)).toMatchObject({ ok: true, value: { uitkomst: verwacht } });
  });

  it('who is not registered has nothing that ends', () => {
    expect(registratie('2026-03-16', null, false)).toMatchObject({
      value: { uitkomst: { uitkomst: 'NIET_GEREGISTREERD', eindigtOp: null } },
    });
  });

  it('the years in between are refused, and the nearest that was read is named', () => {
    expect(registratie('2019-05-01', null)).toMatchObject({
      ok: false,
      error: { code: 'periode-niet-gelezen', dichtstbij: { van: '2026-01-01', tot: null } },
    });
    expect(registratie('2016-06-01', '2017-01-01')).toMatchObject({
      ok: false,
      error: { peildatum: '2017-01-01', dichtstbij: { van: '2015-01-01', tot: '2017-01-01' } },
    });
  });

  it('under the text of now nobody keeps both a registration and a vaststelling', () => {
    fc.assert(
      fc.property(dag, (vaststelling) => {
        const uitslag = determineRegistratie({ vaststelling, geregistreerd: true, begonnen: null });
        if (vaststelling >= '2026-01-01')
          expect(uitslag).toMatchObject({ value: { uitkomst: { eindigtOp: addDagen(vaststelling, 1) } } });
        else if (vaststelling < '2017-01-01')
          expect(uitslag).toMatchObject({ value: { uitkomst: { uitkomst: 'BLIJFT' } } });
        else expect(uitslag.ok).toBe(false);
      }),
    );
  });
});

describe('checkDoelgroepaanvraag', () => {
  it.each([
    ['2027-01-31', false],
    ['2027-02-01', true],
  ])('after an application on 1-2-2026, one on %s: %s', (aanvraag, toegestaan) => {
    const invoer = { aanvraag: datum(aanvraag), eerdereAanvraag: datum('2026-02-01') };
    expect(checkDoelgroepaanvraag(invoer)).toMatchObject({
      value: { uitkomst: { toegestaan, vanaf: '2027-02-01' } },
    });
  });

  it('a first application is always possible, but not before there was a law', () => {
    const eerste = (aanvraag: string) =>
      checkDoelgroepaanvraag({ aanvraag: datum(aanvraag), eerdereAanvraag: null });
    expect(eerste('2015-01-01')).toMatchObject({
      value: { uitkomst: { toegestaan: true, vanaf: null } },
    });
    expect(eerste('2014-12-31')).toMatchObject({ ok: false, error: { code: 'periode-niet-gelezen' } });
  });

  it('is possible again exactly from twelve months on', () => {
    fc.assert(
      fc.property(dag, (eerdereAanvraag) => {
        const vanaf = addMaanden(eerdereAanvraag, 12);
        const mag = (aanvraag: Datum) => {
          const uitslag = checkDoelgroepaanvraag({ aanvraag, eerdereAanvraag });
          return uitslag.ok && uitslag.value.uitkomst.toegestaan;
        };
        expect([mag(addDagen(vanaf, -1)), mag(vanaf)]).toEqual([false, true]);
      }),
    );
  });
});
