import { describe, expect, it } from 'vitest';
import { readFamilies } from './families.ts';

const families = await readFamilies();
const alle = families.flatMap(({ voorbeelden }) => voorbeelden);

/** The numbers of the examples that the rules were built from: R01 to R99 with R19b, and R109 to R113. */
const NUMMERS = [
  ...Array.from({ length: 99 }, (_, plaats) => `R${String(plaats + 1).padStart(2, '0')}`),
  'R19b',
  ...['R109', 'R110', 'R111', 'R112', 'R113'],
];

describe.each(families.map(({ naam, voorbeelden }) => [naam, voorbeelden] as const))(
  '%s',
  (_, voorbeelden) => {
    it.each(voorbeelden.map((voorbeeld) => [voorbeeld.id, voorbeeld.wat, voorbeeld] as const))(
      '%s: %s',
      (_id, _wat, { reken, verwacht }) => {
        expect(reken()).toEqual(verwacht);
      },
    );
  },
);

it('every numbered example is there', () => {
  const gevonden = new Set(alle.map(({ id }) => id));
  expect(NUMMERS.filter((nummer) => !gevonden.has(nummer))).toEqual([]);
});

it('no number is of another family', () => {
  const perNummer = NUMMERS.map((nummer) =>
    families.filter(({ voorbeelden }) => voorbeelden.some(({ id }) => id === nummer)).map(({ naam }) => naam),
  );
  expect(perNummer.filter((namen) => namen.length > 1)).toEqual([]);
});

it('no two examples are called the same', () => {
  const namen = alle.map(({ id, wat }) => `${id}: ${wat}`);
  expect(namen.filter((naam, plaats) => namen.indexOf(naam) !== plaats)).toEqual([]);
});
