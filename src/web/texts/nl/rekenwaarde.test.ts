import { describe, expect, it } from 'vitest';
import type { Eenheid } from '#domain/normen/index.ts';
import { formatInSom, formatRekenwaarde } from './rekenwaarde.ts';

const VOORBEELDEN: readonly (readonly [string, Eenheid, string])[] = [
  ['2294.40', 'euro', '€ 2.294,40'],
  ['0.00', 'euro', '€ 0,00'],
  ['1486.7712', 'euro', '€ 1.486,7712'],
  ['-12.5', 'euro', '€ -12,50'],
  ['1234567.89', 'euro', '€ 1.234.567,89'],
  ['2294.40', 'euro-per-maand', '€ 2.294,40 per maand'],
  ['14.71', 'euro-per-uur', '€ 14,71 per uur'],
  ['0.40', 'aandeel', '40%'],
  ['0.4', 'aandeel', '40%'],
  ['0.395', 'aandeel', '39,5%'],
  ['0.5435', 'aandeel', '54,35%'],
  ['1.1231', 'aandeel', '112,31%'],
  ['0.08', 'aandeel', '8%'],
  ['0.005', 'aandeel', '0,5%'],
  ['1', 'aandeel', '100%'],
  ['0', 'aandeel', '0%'],
  ['31', 'uren-per-week', '31 uur per week'],
  ['28.50', 'uren-per-week', '28,5 uur per week'],
  ['1248', 'uren', '1.248 uur'],
  ['20', 'jaren', '20 jaar'],
  ['1', 'maanden', '1 maand'],
  ['6', 'maanden', '6 maanden'],
  ['1', 'dagen', '1 dag'],
  ['30', 'minuten', '30 minuten'],
  ['8', 'weken', '8 weken'],
  ['2026-03-01', 'datum', '1 maart 2026'],
  ['4600', 'aantal', '4.600'],
  ['2026-03', 'code', 'maart 2026'],
  ['loon-2026', 'code', 'loon-2026'],
  ['true', 'ja-nee', 'ja'],
  ['nee', 'ja-nee', 'nee'],
];

describe('a value of a calculation in Dutch', () => {
  it.each(VOORBEELDEN)('%s in %s reads %s', (waarde, eenheid, tekst) => {
    expect(formatRekenwaarde(waarde, eenheid).replace(/\u00a0/g, ' ')).toBe(tekst);
  });

  it.each(['euro', 'euro-per-maand', 'aandeel', 'uren', 'datum', 'aantal', 'code'] as const)(
    'leaves a word in the place of %s alone',
    (eenheid) => {
      expect(formatRekenwaarde('geen', eenheid)).toBe('geen');
    },
  );

  it('leaves the unit out of a sum', () => {
    expect(formatInSom('2294.40', 'euro-per-maand')).toBe('€\u00a02.294,40');
    expect(formatInSom('31', 'uren-per-week')).toBe('31');
    expect(formatInSom('0.40', 'aandeel')).toBe('40%');
  });
});
