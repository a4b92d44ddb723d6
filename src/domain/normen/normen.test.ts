import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, containsDatum, datum, overlaps } from '#domain/shared/index.ts';
import {
  calculateNormperiode,
  checkBevestiging,
  combineNormen,
  createNormen,
  findNormsoort,
  isGepubliceerdOp,
  isNodigOp,
  listNormwijzigingen,
  listOntbrekendeNormen,
  NORMSOORTEN,
  type Norm,
  type Normsoort,
  parseNormwaarde,
} from './index.ts';

function norm(code: string, van: string, tot: string | null, waarde: string, rest: Partial<Norm> = {}): Norm {
  return {
    code,
    waarde,
    eenheid: 'aantal',
    geldig: { van: datum(van), tot: tot === null ? null : datum(tot) },
    artikel: 'art. 1',
    bron: 'bron',
    merk: 'W',
    gecontroleerdOp: null,
    bevestiging: 'geen',
    ...rest,
  };
}

function soort(code: string): Normsoort {
  const gevonden = findNormsoort(code);
  if (gevonden === undefined) throw new Error(code);
  return gevonden;
}

const nodig = { bevestiging: 'nodig' } as const;
const maand = norm('minimumloon-maand', '2026-01-01', '2026-07-01', '2294.40');
const lasten = norm('lks-werkgeverslasten', '2025-01-01', null, '0.25');

/** Each kind of norm known for all time, except the codes given. */
function allesBehalve(...codes: readonly string[]): readonly Norm[] {
  return NORMSOORTEN.filter(({ code }) => !codes.includes(code)).map(({ code }) =>
    norm(code, '2015-01-01', null, '1'),
  );
}

describe('published and entered norms together', () => {
  it('an entered value follows the last published one', () => {
    const juli = norm('minimumloon-maand', '2026-07-01', '2027-01-01', '2340.00', nodig);
    const normen = createNormen(combineNormen([maand], [juli]));
    expect(normen.find('minimumloon-maand', datum('2026-06-30'))?.waarde).toBe('2294.40');
    expect(normen.find('minimumloon-maand', datum('2026-07-01'))).toEqual(juli);
    expect(normen.find('minimumloon-maand', datum('2027-01-01'))).toBeUndefined();
  });

  it('an open value ends on the day a later one begins', () => {
    const nieuw = norm('lks-werkgeverslasten', '2027-01-01', null, '0.26', nodig);
    expect(combineNormen([lasten], [nieuw])).toEqual([
      { ...lasten, geldig: { van: '2025-01-01', tot: '2027-01-01' } },
      nieuw,
    ]);
  });

  it('an entered value never takes the place of a published one of the same days', () => {
    const fout = norm('minimumloon-maand', '2026-01-01', '2026-07-01', '1.00', nodig);
    expect(combineNormen([maand], [fout])).toEqual([maand]);
    expect(isGepubliceerdOp([maand], 'minimumloon-maand', datum('2026-06-30'))).toBe(true);
    expect(isGepubliceerdOp([maand], 'minimumloon-maand', datum('2026-07-01'))).toBe(false);
    expect(isGepubliceerdOp([lasten], 'lks-werkgeverslasten', datum('2025-01-01'))).toBe(true);
    expect(isGepubliceerdOp([lasten], 'lks-werkgeverslasten', datum('2027-01-01'))).toBe(false);
  });

  it('an entered value in a gap stops where a published one begins', () => {
    const oud = norm('dwangsom-dag-deel1', '2015-01-01', '2016-01-01', '20.00');
    const later = norm('dwangsom-dag-deel1', '2020-01-01', null, '23.00');
    const tussen = norm('dwangsom-dag-deel1', '2017-01-01', null, '21.00', nodig);
    const normen = createNormen(combineNormen([oud, later], [tussen]));
    expect(normen.find('dwangsom-dag-deel1', datum('2016-06-01'))).toBeUndefined();
    expect(normen.find('dwangsom-dag-deel1', datum('2019-12-31'))?.waarde).toBe('21.00');
    expect(normen.find('dwangsom-dag-deel1', datum('2020-01-01'))?.waarde).toBe('23.00');
  });
});

describe('whatever is published and entered', () => {
  const dag = fc.integer({ min: 0, max: 5843 }).map((dagen) => addDagen(datum('2015-01-01'), dagen));
  const code = fc.constantFrom('minimumloon-maand', 'lks-maximum');
  const rij = (bevestiging: Norm['bevestiging']) =>
    fc
      .tuple(code, dag, dag, fc.boolean())
      .filter(([, van, tot]) => van < tot)
      .map(([naam, van, tot, open]) => norm(naam, van, open ? null : tot, '1', { bevestiging }));
  const gepubliceerd = fc
    .array(rij('geen'), { maxLength: 6 })
    .map((rijen) =>
      rijen.filter(
        (een, i) =>
          !rijen.slice(0, i).some((twee) => een.code === twee.code && overlaps(een.geldig, twee.geldig)),
      ),
    );
  const ingevuld = fc.uniqueArray(rij('nodig'), {
    maxLength: 6,
    selector: (een) => `${een.code} ${een.geldig.van}`,
  });

  it('a code has one value on a day at most, and a published value that ends or begins there is never lost', () => {
    fc.assert(
      fc.property(gepubliceerd, ingevuld, dag, code, (bekend, nieuw, peildatum, naam) => {
        const samen = combineNormen(bekend, nieuw);
        const geldend = samen.filter((een) => een.code === naam && containsDatum(een.geldig, peildatum));
        expect(geldend.length).toBeLessThanOrEqual(1);
        if (isGepubliceerdOp(bekend, naam, peildatum)) expect(geldend[0]?.bevestiging).toBe('geen');
      }),
    );
  });
});

describe('what is missing', () => {
  it('the minimum wage from 1 July 2026, with the last value known', () => {
    const normen = createNormen([...allesBehalve('minimumloon-maand'), maand]);
    expect(listOntbrekendeNormen(normen, datum('2026-03-02'))).toEqual([
      { code: 'minimumloon-maand', vanaf: '2026-07-01', tot: null, laatste: maand },
    ]);
  });

  it('looks as far as 31 December of the next year, and not further', () => {
    const tot = (dag: string) =>
      createNormen([...allesBehalve('vakantiebijslag'), norm('vakantiebijslag', '2015-01-01', dag, '0.08')]);
    expect(listOntbrekendeNormen(tot('2028-01-01'), datum('2026-03-02'))).toEqual([]);
    expect(listOntbrekendeNormen(tot('2027-12-31'), datum('2026-03-02'))).toMatchObject([
      { vanaf: '2027-12-31' },
    ]);
  });

  it('a gap between two values, and until when', () => {
    const normen = createNormen([
      ...allesBehalve('lks-maximum'),
      norm('lks-maximum', '2015-01-01', '2026-05-01', '0.70'),
      norm('lks-maximum', '2026-08-01', null, '0.70'),
    ]);
    expect(listOntbrekendeNormen(normen, datum('2026-03-02'))).toMatchObject([
      { code: 'lks-maximum', vanaf: '2026-05-01', tot: '2026-08-01' },
    ]);
  });

  it('a norm that never had a value, from today on; the soonest first', () => {
    const normen = createNormen([...allesBehalve('minimumloon-maand', 'vakantiebijslag'), maand]);
    expect(
      listOntbrekendeNormen(normen, datum('2026-03-02')).map(({ code, vanaf, laatste }) => [
        code,
        vanaf,
        laatste?.code,
      ]),
    ).toEqual([
      ['vakantiebijslag', '2026-03-02', undefined],
      ['minimumloon-maand', '2026-07-01', 'minimumloon-maand'],
    ]);
  });

  it('not a norm that the law no longer asks for', () => {
    const normen = createNormen(allesBehalve('liv-uren', 'minimumjeugdloon-22'));
    expect(listOntbrekendeNormen(normen, datum('2026-03-02'))).toEqual([]);
    expect(listOntbrekendeNormen(normen, datum('2024-06-01'))).toMatchObject([{ code: 'liv-uren' }]);
    expect(isNodigOp(soort('liv-uren'), datum('2024-12-31'))).toBe(true);
    expect(isNodigOp(soort('liv-uren'), datum('2025-01-01'))).toBe(false);
  });
});

describe('what changes after a day', () => {
  it('ends and new values, first day first; not the same value under a new text', () => {
    const normen = createNormen([
      maand,
      norm('minimumloon-maand', '2026-07-01', '2027-01-01', '2340.00'),
      norm('ziekengeld-forfait', '2022-01-01', '2026-07-01', '0.50', { merk: 'I' }),
      norm('ziekengeld-forfait', '2026-07-01', null, '0.50'),
      norm('lks-maximum', '2015-01-01', '2026-04-01', '0.70'),
      norm('lks-maximum', '2026-04-01', null, '0.75'),
    ]);
    const wijzigingen = listNormwijzigingen(normen, datum('2026-03-02'));
    expect(wijzigingen.map(({ op, code, oud, nieuw }) => [op, code, oud?.waarde, nieuw?.waarde])).toEqual([
      ['2026-04-01', 'lks-maximum', '0.70', '0.75'],
      ['2026-07-01', 'minimumloon-maand', '2294.40', '2340.00'],
      ['2027-01-01', 'minimumloon-maand', '2340.00', undefined],
    ]);
    expect(listNormwijzigingen(normen, datum('2027-01-01'))).toEqual([]);
  });
});

describe('entering a value', () => {
  it.each([
    ['minimumloon-uur', '15,01', '15.01'],
    ['minimumloon-maand', '€ 2.340,6', '2340.60'],
    ['minimumloon-maand', '2340', '2340.00'],
    ['lks-werkgeverslasten', '25', '0.25'],
    ['lks-werkgeverslasten', '23,5 %', '0.235'],
    ['loonwaarde-hoofdtaak-deel', '6,25', '0.0625'],
    ['minimumloon-leeftijd', '21', '21'],
    ['lks-referentie-uren', '37,5', '37.5'],
  ])('%s: %s is %s', (code, invoer, waarde) => {
    expect(parseNormwaarde(soort(code), invoer)).toBe(waarde);
  });

  it.each([
    ['minimumloon-uur', '15.01'],
    ['minimumloon-uur', '0'],
    ['minimumloon-uur', ''],
    ['minimumloon-uur', 'veertien'],
    ['lks-werkgeverslasten', '101'],
    ['lks-werkgeverslasten', '-5'],
    ['minimumloon-leeftijd', '21,5'],
  ])('%s: %s is no value', (code, invoer) => {
    expect(parseNormwaarde(soort(code), invoer)).toBeUndefined();
  });

  it('a half-yearly value ends by itself, on the next 1 January or 1 July', () => {
    const periode = (van: string) => calculateNormperiode(soort('minimumloon-uur'), datum(van));
    expect(periode('2026-07-01')).toEqual({ ok: true, value: { van: '2026-07-01', tot: '2027-01-01' } });
    expect(periode('2027-01-01')).toEqual({ ok: true, value: { van: '2027-01-01', tot: '2027-07-01' } });
    expect(periode('2026-07-02')).toEqual({ ok: false, error: { code: 'geen-halfjaarbegin' } });
  });

  it('another value holds until it is replaced', () => {
    expect(calculateNormperiode(soort('lks-maximum'), datum('2026-07-02'))).toEqual({
      ok: true,
      value: { van: '2026-07-02', tot: null },
    });
  });
});

describe('a second person', () => {
  const ilse = { gebruikerId: 'i', naam: 'Ilse', op: datum('2026-03-02') };
  const wim = { gebruikerId: 'w', naam: 'Wim', op: datum('2026-03-02') };
  const open = { ingevuld: ilse, bevestigd: null, ingetrokken: null };

  it('confirms; who entered it can not', () => {
    expect(checkBevestiging(open, 'w')).toEqual({ ok: true, value: null });
    expect(checkBevestiging(open, 'i')).toEqual({ ok: false, error: { code: 'eigen-invulling' } });
  });

  it('confirms once, and nothing that was withdrawn', () => {
    expect(checkBevestiging({ ...open, bevestigd: wim }, 'w')).toMatchObject({
      error: { code: 'al-bevestigd' },
    });
    const ingetrokken = { ...wim, reden: 'verkeerd bedrag' };
    expect(checkBevestiging({ ...open, ingetrokken }, 'w')).toMatchObject({ error: { code: 'ingetrokken' } });
  });
});
