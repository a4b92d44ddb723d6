import { expect, test } from 'vitest';
import { type GepubliceerdCijfer, INDICATOREN, type Indicator } from '#application/referentie/index.ts';
import { type Datum, datum } from '#domain/shared/index.ts';
import { composeJaaroverzicht, isBekendJaar, type Jaardoel } from './jaaroverzicht.ts';

function cijfer(indicator: Indicator, waarde: number, peildatum: Datum | null): GepubliceerdCijfer {
  return {
    niveau: 'gemeente',
    code: 'GM0034',
    naam: 'Almere',
    peildatum,
    soort: 'stand',
    soortTekst: 'stand',
    indicator,
    ...INDICATOREN[indicator],
    waarde,
    afgerond: false,
    bron: { tekst: 'proef', url: null, type: 'secundair' },
    opmerking: null,
  };
}

function doel(jaar: number, aantal: number | null): Jaardoel {
  return {
    jaar,
    aantal,
    bestondNiet: false,
    isSom: false,
    afgerond: false,
    somVoorgangers: null,
    bronnen: [],
  };
}

test('a figure stands in its own year; a year without one stays unknown', () => {
  const jaren = composeJaaroverzicht(
    [doel(2018, 50), doel(2019, 65), doel(2020, null)],
    [cijfer('geholpen', 73, datum('2019-04-15'))],
  );
  expect(jaren.map(({ gelukt }) => gelukt?.aantal)).toEqual([
    undefined,
    { soort: 'exact', aantal: 73 },
    undefined,
  ]);
  expect(jaren.map(isBekendJaar)).toEqual([true, true, false]);
});

test('of more figures in a year, a count of people on the last day stands for it', () => {
  const [jaar] = composeJaaroverzicht(
    [doel(2022, 9500)],
    [
      cijfer('plaatsingen', 900, datum('2022-12-31')),
      cijfer('werkzaam', 7421, datum('2022-06-30')),
      cijfer('werkzaam', 8032, datum('2022-12-31')),
    ],
  );
  expect(jaar?.gelukt).toMatchObject({ indicator: 'werkzaam', peildatum: '2022-12-31' });
});

test('a figure without a date stands in no year', () => {
  const [jaar] = composeJaaroverzicht([doel(2019, 8)], [cijfer('gerealiseerde-plekken', 5, null)]);
  expect(jaar?.gelukt).toBeUndefined();
});

test('waiting is derived within one source only, and small numbers are not exact', () => {
  const dag = datum('2018-12-31');
  const [jaar] = composeJaaroverzicht(
    [doel(2018, 50)],
    [cijfer('positief-advies-geldig', 12, dag), cijfer('werkzaam', 9, dag)],
  );
  expect(jaar?.wachten?.aantal).toEqual({ soort: 'minder-dan', grens: 5 });
});
