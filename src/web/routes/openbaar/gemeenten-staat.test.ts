import { expect, test } from 'vitest';
import { createInvoer } from '#web/rand/invoer.ts';
import { gemeentenPad, isGezocht, readGemeentenstaat } from './gemeenten-staat.ts';

function staat(vraag: string) {
  return readGemeentenstaat(createInvoer(new URLSearchParams(vraag)));
}

test('an address becomes a state and back', () => {
  const adres = '/gemeenten?zoek=alm&regio=AM11&sorteer=doel2026&richting=aflopend';
  expect(gemeentenPad(staat(adres.split('?')[1] ?? ''))).toBe(adres);
  expect(gemeentenPad(staat(''))).toBe('/gemeenten');
});

test('nonsense in the address falls back to the order of name', () => {
  expect(staat('sorteer=geheim&richting=schuin')).toMatchObject({ sorteer: 'naam', richting: 'oplopend' });
});

test.each([
  ['Súdwest-Fryslân', 'sudwest', true],
  ["'s-Gravenhage", 'gravenhage', true],
  ['Almere', 'ALM', true],
  ['Almere', 'utrecht', false],
])('%s is found with %s: %s', (naam, zoek, gevonden) => {
  expect(isGezocht(naam, zoek)).toBe(gevonden);
});
