import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDagen, datum } from '#domain/shared/index.ts';
import { findGeenWerkdag } from './index.ts';
import { calculateTermijneinde, type Duur } from './termijneinde.ts';

function einde(naDag: string, duur: Duur): string {
  return calculateTermijneinde(datum(naDag), duur).einde;
}

describe('calculateTermijneinde', () => {
  it('moves only short terms', () => {
    expect(einde('2026-01-31', { aantal: 12, eenheid: 'weken' })).toBe('2026-04-28');
    expect(einde('2026-01-31', { aantal: 13, eenheid: 'weken' })).toBe('2026-05-02');
    expect(einde('2026-01-27', { aantal: 3, eenheid: 'maanden' })).toBe('2026-04-28');
    expect(einde('2025-12-27', { aantal: 4, eenheid: 'maanden' })).toBe('2026-04-27');
    expect(einde('2026-01-26', { aantal: 91, eenheid: 'dagen' })).toBe('2026-04-27');
    expect(einde('2026-01-27', { aantal: 90, eenheid: 'dagen' })).toBe('2026-04-28');
    expect(einde('2025-04-27', { aantal: 1, eenheid: 'jaren' })).toBe('2026-04-27');
  });

  it('says off which days it moved, and why', () => {
    expect(calculateTermijneinde(datum('2026-02-06'), { aantal: 8, eenheid: 'weken' })).toEqual({
      geteld: '2026-04-03',
      gesloten: [
        { dag: '2026-04-03', reden: { soort: 'feestdag', feestdag: 'goede-vrijdag' } },
        { dag: '2026-04-04', reden: { soort: 'zaterdag' } },
        { dag: '2026-04-05', reden: { soort: 'zondag' } },
        { dag: '2026-04-06', reden: { soort: 'feestdag', feestdag: 'tweede-paasdag' } },
      ],
      einde: '2026-04-07',
      isOnzeker: false,
    });
  });

  it('knows of which years no decree on equated days was found', () => {
    const onzeker = (naDag: string) =>
      calculateTermijneinde(datum(naDag), { aantal: 8, eenheid: 'weken' }).isOnzeker;
    expect(['2016-06-01', '2019-06-03', '2021-01-04', '2028-06-01', '2029-06-01'].map(onzeker)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it('2015–2030: a term of at most 12 weeks, 3 months or 90 days never ends on a closed day, nor early', () => {
    const dag = fc.integer({ min: 0, max: 5843 }).map((n) => addDagen(datum('2015-01-01'), n));
    const duur = fc.oneof(
      fc.record({ aantal: fc.integer({ min: 1, max: 12 }), eenheid: fc.constant('weken' as const) }),
      fc.record({ aantal: fc.integer({ min: 1, max: 3 }), eenheid: fc.constant('maanden' as const) }),
      fc.record({ aantal: fc.integer({ min: 1, max: 90 }), eenheid: fc.constant('dagen' as const) }),
    );
    fc.assert(
      fc.property(dag, duur, (naDag, lengte) => {
        const termijn = calculateTermijneinde(naDag, lengte);
        expect(findGeenWerkdag(termijn.einde)).toBeNull();
        expect(termijn.einde).toBe(addDagen(termijn.geteld, termijn.gesloten.length));
        for (const { dag: gesloten } of termijn.gesloten) expect(findGeenWerkdag(gesloten)).not.toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
