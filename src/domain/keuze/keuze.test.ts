import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkAfwijking, createKeuze, findRang, type Keuze, listAfwijkingen, moveOmhoog } from './index.ts';

function keuzeVan(...plekken: string[]): Keuze<string> {
  const keuze = createKeuze(plekken);
  if (!keuze.ok) throw new Error(keuze.error.code);
  return keuze.value;
}

describe('keuze', () => {
  it('is a list of different places', () => {
    expect(createKeuze([])).toEqual({ ok: false, error: { code: 'keuze-leeg' } });
    expect(createKeuze(['erf', 'tuin', 'erf'])).toEqual({
      ok: false,
      error: { code: 'plek-dubbel', plek: 'erf' },
    });
    expect(findRang(keuzeVan('erf', 'tuin'), 'tuin')).toBe(2);
    expect(findRang(keuzeVan('erf', 'tuin'), 'bakkerij')).toBeNull();
  });

  it('moves one place up', () => {
    expect(moveOmhoog(keuzeVan('a', 'b', 'c'), 'c').plekken).toEqual(['a', 'c', 'b']);
    expect(moveOmhoog(keuzeVan('a', 'b', 'c'), 'b').plekken).toEqual(['b', 'a', 'c']);
    expect(moveOmhoog(keuzeVan('a', 'b'), 'a').plekken).toEqual(['a', 'b']);
    expect(moveOmhoog(keuzeVan('a', 'b'), 'x').plekken).toEqual(['a', 'b']);
  });

  it('keeps the same places when one moves up', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), fc.nat(), (plekken, n) => {
        const keuze = keuzeVan(...plekken);
        const na = moveOmhoog(keuze, plekken[n % plekken.length] ?? '');
        expect([...na.plekken].sort()).toEqual([...plekken].sort());
      }),
    );
  });
});

describe('the order of the person comes first (S5)', () => {
  const basis = { keuze: keuzeVan('erf', 'tuin', 'bakkerij'), beschikbaar: ['erf', 'tuin'], aantalEerder: 0 };

  it('the highest available choice needs no reason', () => {
    expect([...listAfwijkingen({ ...basis, plek: 'erf' })]).toEqual([]);
    expect(checkAfwijking({ ...basis, plek: 'erf' }, null)).toEqual({ ok: true, value: { afwijkingen: [] } });
    expect([...listAfwijkingen({ ...basis, beschikbaar: ['tuin'], plek: 'tuin' })]).toEqual([]);
  });

  it('a lower choice needs a reason while a higher one is available', () => {
    const afwijkingen = [{ code: 'hogere-keuze-beschikbaar', plekken: ['erf'] }];
    expect(checkAfwijking({ ...basis, plek: 'tuin' }, ' ')).toEqual({
      ok: false,
      error: { code: 'reden-voor-afwijking-ontbreekt', afwijkingen },
    });
    expect(checkAfwijking({ ...basis, plek: 'tuin' }, 'Noa wil eerst dichtbij beginnen')).toEqual({
      ok: true,
      value: { afwijkingen },
    });
  });

  it('a place that was not chosen always needs a reason', () => {
    expect([...listAfwijkingen({ ...basis, beschikbaar: [], plek: 'kas' })]).toEqual([
      { code: 'plek-niet-gekozen' },
    ]);
  });

  it('people with earlier precedence need a reason too', () => {
    expect([...listAfwijkingen({ ...basis, plek: 'erf', aantalEerder: 2 })]).toEqual([
      { code: 'anderen-eerder-aan-de-beurt', aantal: 2 },
    ]);
  });
});
