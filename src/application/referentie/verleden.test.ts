import { expect, test } from 'vitest';
import { datum, type GemeenteCode, parseGemeenteCode } from '#domain/shared/index.ts';
import { toAdresnaam } from './adresnaam.ts';
import type { Taakstelling } from './taakstelling.ts';
import { createTaakstellingReeks } from './taakstellingReeks.ts';
import { findStam, listOpvolgers, listVoorgangers, type Stamlid } from './verleden.ts';

function code(nummer: number): GemeenteCode {
  const gevonden = parseGemeenteCode(`GM${String(nummer).padStart(4, '0')}`);
  if (gevonden === undefined) throw new RangeError(String(nummer));
  return gevonden;
}

function lid(
  nummer: number,
  van: string | null,
  tot: string | null,
  opvolgers: readonly number[] = [],
): Stamlid {
  return {
    code: code(nummer),
    naam: `Gemeente ${nummer}`,
    geldigVan: van === null ? null : datum(van),
    geldigTot: tot === null ? null : datum(tot),
    opvolgers: opvolgers.map(code),
  };
}

function rij(nummer: number, jaar: number, aantal: number, indeling = jaar): Taakstelling {
  return {
    gemeenteCode: code(nummer),
    jaar,
    aantal,
    indeling,
    bron: { tekst: 'proef', url: null, type: 'primair' },
  };
}

function jaarVan(reeks: ReturnType<typeof createTaakstellingReeks>, jaar: number) {
  return reeks?.jaren.find((een) => een.jaar === jaar);
}

const FUSIE = [
  lid(1, null, '2021-01-01', [10]),
  lid(2, null, '2021-01-01', [10]),
  lid(10, '2021-01-01', null),
];

test('two gemeenten that become a new one are samengevoegd', () => {
  expect(listVoorgangers(FUSIE, 'GM0010').map((v) => [v.code, v.per, v.overgang])).toEqual([
    ['GM0001', '2021-01-01', 'samengevoegd'],
    ['GM0002', '2021-01-01', 'samengevoegd'],
  ]);
  expect(listOpvolgers(FUSIE, 'GM0001').map((v) => v.code)).toEqual(['GM0010']);
});

test('one gemeente with a new code is hernoemd; one that joins an older one is toegevoegd', () => {
  const hernoemd = [lid(1, null, '2015-07-01', [10]), lid(10, '2015-07-01', null)];
  expect(listVoorgangers(hernoemd, 'GM0010')[0]?.overgang).toBe('hernoemd');
  const toegevoegd = [lid(1, null, '2018-01-01', [2]), lid(2, null, null)];
  expect(listVoorgangers(toegevoegd, 'GM0002')[0]?.overgang).toBe('toegevoegd');
});

test('a gemeente with two successors is opgesplitst for both', () => {
  const gesplitst = [lid(1, null, '2019-01-01', [10, 11]), lid(10, '2019-01-01', null), lid(11, null, null)];
  expect(listOpvolgers(gesplitst, 'GM0001').map((v) => v.overgang)).toEqual(['opgesplitst', 'opgesplitst']);
  expect(findStam(gesplitst, 'GM0010').gesplitst).toBe(true);
});

test('before the merger the predecessors add up, by name, only when all are known', () => {
  const alle = createTaakstellingReeks(code(10), FUSIE, [rij(1, 2017, 3), rij(2, 2017, 4)], 2022);
  expect(jaarVan(alle, 2017)).toMatchObject({
    aantal: null,
    status: 'bestond-niet',
    somVoorgangers: { aantal: 7, gemeenten: [{ code: 'GM0001' }, { code: 'GM0002' }] },
  });
  const een = createTaakstellingReeks(code(10), FUSIE, [rij(1, 2017, 3)], 2022);
  expect(jaarVan(een, 2017)?.somVoorgangers).toBeNull();
  expect(een?.voorgangers.map((v) => v.bekend.length)).toEqual([1, 0]);
});

test('a year table in last year’s indeling gives the new gemeente only the sum of its predecessors', () => {
  const bekend = [rij(1, 2021, 3, 2020), rij(2, 2021, 4, 2020)];
  expect(jaarVan(createTaakstellingReeks(code(10), FUSIE, bekend, 2022), 2021)).toMatchObject({
    aantal: null,
    status: 'onbekend',
    somVoorgangers: { aantal: 7 },
  });
});

test('nothing of a gemeente that was split is added to a successor', () => {
  const gesplitst = [
    lid(1, null, '2019-01-01', [10, 11]),
    lid(2, null, '2019-01-01', [10]),
    lid(10, '2019-01-01', null),
    lid(11, null, null),
  ];
  const bekend = [rij(1, 2017, 5), rij(2, 2017, 6)];
  expect(
    jaarVan(createTaakstellingReeks(code(10), gesplitst, bekend, 2020), 2017)?.somVoorgangers,
  ).toBeNull();
});

test('an older gemeente keeps its own figure apart from the one that joined it', () => {
  const toegevoegd = [lid(1, null, '2018-01-01', [2]), lid(2, null, null)];
  const reeks = createTaakstellingReeks(code(2), toegevoegd, [rij(1, 2017, 5), rij(2, 2016, 6)], 2018);
  expect(jaarVan(reeks, 2016)?.aantal).toBe(6);
  expect(jaarVan(reeks, 2017)).toMatchObject({ aantal: null, status: 'onbekend', somVoorgangers: null });
});

test('a chain of mergers is followed to the gemeenten of that year', () => {
  const keten = [
    lid(1, null, '2018-01-01', [5]),
    lid(2, null, '2018-01-01', [5]),
    lid(3, null, '2021-01-01', [10]),
    lid(5, '2018-01-01', '2021-01-01', [10]),
    lid(10, '2021-01-01', null),
  ];
  const bekend = [rij(1, 2017, 1), rij(2, 2017, 2), rij(3, 2017, 4), rij(3, 2019, 8), rij(5, 2019, 16)];
  const reeks = createTaakstellingReeks(code(10), keten, bekend, 2022);
  expect(jaarVan(reeks, 2017)?.somVoorgangers?.aantal).toBe(7);
  expect(jaarVan(reeks, 2019)?.somVoorgangers?.aantal).toBe(24);
});

test('an unknown gemeente has no series', () => {
  expect(createTaakstellingReeks(code(99), FUSIE, [], 2022)).toBeUndefined();
});

test.each([
  ['Súdwest-Fryslân', 'sudwest-fryslan'],
  ["'s-Gravenhage", 's-gravenhage'],
  ['Bergen (NH.)', 'bergen-nh'],
  ['Gooi en Vechtstreek', 'gooi-en-vechtstreek'],
])('%s has the address %s', (naam, adresnaam) => {
  expect(toAdresnaam(naam)).toBe(adresnaam);
});
