import { describe, expect, it } from 'vitest';
import { calculateKeten } from '#domain/dienstverband/index.ts';
import { datum } from '#domain/shared/index.ts';
import { createKetenbeeld } from './ketenbeeld.ts';

function beeld(contracten: readonly (readonly [string, string | null])[], peildatum = '2026-02-01') {
  const uitslag = calculateKeten({
    peildatum: datum(peildatum),
    contracten: contracten.map(([van, tot]) => ({
      van: datum(van),
      tot: tot === null ? null : datum(tot),
      werkgever: 'A',
    })),
  });
  if (!uitslag.ok) throw new Error(uitslag.error.code);
  return createKetenbeeld(uitslag.value);
}

describe('the picture of contracts', () => {
  it('counts days from the first of January of the first year; a last day is inside its bar', () => {
    const { balken, schaal } = beeld([['2023-01-01', '2023-12-31']]);
    expect(balken[0]).toMatchObject({ van: 0, tot: 365, soort: 'dicht' });
    expect(schaal[0]).toEqual({ plek: 0, tekst: '2023' });
    expect(schaal[1]).toEqual({ plek: 365, tekst: '2024' });
  });

  it('marks the day on which the chain becomes permanent, or else the last safe day', () => {
    const vast = beeld([
      ['2023-01-01', '2024-12-31'],
      ['2025-01-01', '2026-03-31'],
    ]);
    expect(vast.merken.map(({ sleutel }) => sleutel)).toEqual(['peildatum', 'vast']);
    const veilig = beeld([['2025-04-01', '2026-03-31']]);
    expect(veilig.merken.map(({ sleutel }) => sleutel)).toEqual(['peildatum', 'veilig']);
  });

  it('draws a contract without a last day as open, and keeps every mark inside', () => {
    const { balken, merken, bereik } = beeld([['2025-04-01', null]]);
    expect(balken[0]).not.toHaveProperty('tot');
    expect(balken[0]?.soort).toBe('open');
    for (const { plek } of merken) expect(plek).toBeLessThanOrEqual(bereik[1]);
  });

  it('names fewer years when there are many', () => {
    expect(beeld([['2005-01-01', '2026-12-31']]).schaal.length).toBeLessThanOrEqual(8);
  });
});
