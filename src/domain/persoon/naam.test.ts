import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeZoeknaam, sorteerNaam, splitAchternaam, weergaveNaam, zoeknaamVan } from './index.ts';

const noa = { voornaam: 'Noa', voorvoegsel: 'van den', achternaam: 'Berg' };
const milan = { voornaam: 'Milan', voorvoegsel: null, achternaam: 'Yıldız' };

describe('naam', () => {
  it('is shown as spoken and sorted on the surname', () => {
    expect(weergaveNaam(noa)).toBe('Noa van den Berg');
    expect(sorteerNaam(noa)).toBe('Berg, Noa van den');
    expect(weergaveNaam(milan)).toBe('Milan Yıldız');
    expect(sorteerNaam(milan)).toBe('Yıldız, Milan');
  });

  it.each([
    ['van den Berg', 'van den', 'Berg'],
    ['de Boer', 'de', 'Boer'],
    ["van 't Hof", "van 't", 'Hof'],
    ['Van der  Wal', 'van der', 'Wal'],
    ['Jansen', null, 'Jansen'],
    ['Devries', null, 'Devries'],
    ['Berg-de Wit', null, 'Berg-de Wit'],
  ])('splits %s', (invoer, voorvoegsel, achternaam) => {
    expect(splitAchternaam(invoer)).toEqual({ voorvoegsel, achternaam });
  });
});

describe('normalizeZoeknaam', () => {
  it.each([
    ['Yıldız', 'yildiz'],
    ['YILDIZ', 'yildiz'],
    ['YİLDİZ', 'yildiz'],
    ['Łukasz Søren', 'lukasz soren'],
    ['Weiß', 'weiss'],
    ['Çelik-Özgür', 'celik ozgur'],
    ["van 't Hof", 'van t hof'],
    ['Zoë  IJsbrand', 'zoe ijsbrand'],
    ['Đorđević', 'dordevic'],
  ])('%s becomes %s', (invoer, verwacht) => {
    expect(normalizeZoeknaam(invoer)).toBe(verwacht);
  });

  it('makes a whole name searchable', () => {
    expect(zoeknaamVan(noa)).toBe('noa van den berg');
  });

  it('gives the same when applied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (tekst) => {
        const eens = normalizeZoeknaam(tekst);
        expect(normalizeZoeknaam(eens)).toBe(eens);
      }),
    );
  });
});
