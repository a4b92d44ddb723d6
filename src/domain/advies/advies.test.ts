import { describe, expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import {
  calculateVroegsteEigenAanvraag,
  determineAdviesUitkomst,
  determineOnderzoek,
  type OnderzoekInvoer,
} from './index.ts';

describe('determineAdviesUitkomst', () => {
  it.each([
    ['both', true, true, 'positief'],
    ['R10', true, false, 'positief'],
    ['R11', false, true, 'positief'],
    ['R12', false, false, 'negatief'],
  ] as const)('%s: a=%s, b=%s gives %s', (_id, a, b, uitkomst) => {
    expect(determineAdviesUitkomst({ a, b })).toBe(uitkomst);
  });
});

describe('determineOnderzoek', () => {
  const basis: OnderzoekInvoer = {
    aanvrager: 'persoon',
    datumAanvraag: datum('2026-03-01'),
    eerderAdvies: datum('2025-06-10'),
    wsw: 'geen',
    heeftNieuweFeiten: false,
  };

  it('R13: an own application within twelve months is negative without examination', () => {
    expect(determineOnderzoek(basis)).toEqual({
      ok: true,
      value: {
        soort: 'zonder-onderzoek',
        uitkomst: 'negatief',
        reden: 'eigen-aanvraag-binnen-twaalf-maanden',
        vroegsteDatum: '2026-06-11',
      },
    });
  });

  it.each<[string, Partial<OnderzoekInvoer>]>([
    ['R14: new facts', { heeftNieuweFeiten: true }],
    ['R15: the bar is over', { datumAanvraag: datum('2026-06-11') }],
    ['R16: the gemeente may ask sooner', { aanvrager: 'gemeente' }],
    ['no earlier advice', { eerderAdvies: null }],
    ['Wsw with new facts', { wsw: 'in-staat-tot-begeleid-werken', heeftNieuweFeiten: true }],
  ])('%s leads to an examination', (_naam, verschil) => {
    expect(determineOnderzoek({ ...basis, ...verschil })).toEqual({
      ok: true,
      value: { soort: 'onderzoek' },
    });
  });

  it('the last barred day is twelve months after the advice', () => {
    expect(determineOnderzoek({ ...basis, datumAanvraag: datum('2026-06-10') })).toMatchObject({
      value: { soort: 'zonder-onderzoek' },
    });
    expect(calculateVroegsteEigenAanvraag(datum('2025-06-10'))).toBe('2026-06-11');
  });

  it.each([
    ['R17', 'niet-in-staat-tot-begeleid-werken', 'positief'],
    ['R18', 'in-staat-tot-begeleid-werken', 'negatief'],
  ] as const)('%s: a Wsw indication %s is %s without examination', (_id, wsw, uitkomst) => {
    expect(determineOnderzoek({ ...basis, eerderAdvies: null, wsw })).toMatchObject({
      value: { soort: 'zonder-onderzoek', uitkomst, reden: 'wsw' },
    });
  });

  it('refuses an application before the text was read', () => {
    expect(determineOnderzoek({ ...basis, datumAanvraag: datum('2022-06-30') })).toMatchObject({
      ok: false,
      error: { code: 'periode-niet-gelezen', gelezenVan: '2022-07-01' },
    });
  });
});
