import { type Naam, weergaveNaam } from './naam.ts';

/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ı: 'i',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ĳ: 'ij',
  ə: 'e',
};

/**
 * Makes a text comparable for searching: lower case, without diacritics, apostrophes and hyphens, single spaces.
 * 'Yıldız', 'YILDIZ' and 'yildiz' become the same. The database column for searching holds this form.
 */
export function normalizeZoeknaam(tekst: string): string {
  return tekst
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıøßłđðþæœħŋŧĸĳə]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘`´]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The searchable form of a whole name: 'noa van den berg'. */
export function zoeknaamVan(naam: Naam): string {
  return normalizeZoeknaam(weergaveNaam(naam));
}
