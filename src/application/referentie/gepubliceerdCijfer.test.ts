import { expect, test } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { findGepubliceerdeWaarde, type GepubliceerdCijfer } from './gepubliceerdCijfer.ts';
import { INDICATOREN, type Indicator } from './indicatoren.ts';

function cijfer(
  indicator: Indicator,
  waarde: number,
  anders: Partial<GepubliceerdCijfer> = {},
): GepubliceerdCijfer {
  return {
    niveau: 'land',
    code: 'NL',
    naam: 'Nederland',
    peildatum: datum('2018-12-31'),
    soort: 'stand',
    soortTekst: 'stand',
    indicator,
    ...INDICATOREN[indicator],
    waarde,
    afgerond: false,
    bron: { tekst: 'Kamerbrief', url: null, type: 'secundair' },
    opmerking: null,
    ...anders,
  };
}

const EIND_2018 = datum('2018-12-31');
const PAAR = [cijfer('positief-advies-geldig', 3700, { afgerond: true }), cijfer('werkzaam', 2500)];

test('waiting is what the source says, else positive less working of one source, marked as derived', () => {
  expect(findGepubliceerdeWaarde(PAAR, 'wachtend', EIND_2018)).toMatchObject({
    waarde: 1200,
    afgeleid: true,
    afgerond: true,
  });
  expect(findGepubliceerdeWaarde([...PAAR, cijfer('wachtend', 1199)], 'wachtend', EIND_2018)).toMatchObject({
    waarde: 1199,
    afgeleid: false,
  });
});

test('figures of two sources are never combined', () => {
  const ander = cijfer('werkzaam', 2500, { bron: { tekst: 'UWV', url: null, type: 'primair' } });
  expect(
    findGepubliceerdeWaarde([cijfer('positief-advies-geldig', 3700), ander], 'wachtend', EIND_2018),
  ).toBeUndefined();
});

test('only exactly that day, and only a count on a day', () => {
  expect(findGepubliceerdeWaarde(PAAR, 'werkzaam', datum('2018-12-30'))).toBeUndefined();
  const stroom = [cijfer('werkzaam', 9, { soort: 'stroom' })];
  expect(findGepubliceerdeWaarde(stroom, 'werkzaam', EIND_2018)).toBeUndefined();
});

test('a figure in the words of the source is not read as one of ours', () => {
  expect(findGepubliceerdeWaarde([cijfer('geholpen', 73)], 'werkzaam', EIND_2018)).toBeUndefined();
});
