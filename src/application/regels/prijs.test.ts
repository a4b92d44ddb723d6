import { expect, it } from 'vitest';
import { datum } from '#domain/shared/index.ts';
import { findPrijs, type GemeentePrijs } from './prijs.ts';

const wim = { gebruikerId: 'w', naam: 'Wim', op: datum('2026-01-05') };

function prijs(bedrag: string, van: string, rest: Partial<GemeentePrijs> = {}): GemeentePrijs {
  return {
    id: bedrag,
    versie: 1,
    soort: 'prijs-per-plek',
    bedrag,
    geldig: { van: datum(van), tot: null },
    bron: 'college 2025',
    ingevuld: wim,
    bevestigd: null,
    ingetrokken: null,
    ...rest,
  };
}

it('finds the latest price that began, and passes over what was withdrawn', () => {
  const prijzen = [
    prijs('9000.00', '2025-01-01'),
    prijs('9300.00', '2026-01-01'),
    prijs('9900.00', '2026-02-01', { ingetrokken: { ...wim, reden: 'fout' } }),
    prijs('9600.00', '2027-01-01'),
  ];
  const op = (dag: string) => findPrijs(prijzen, 'prijs-per-plek', datum(dag))?.bedrag;
  expect(op('2024-12-31')).toBeUndefined();
  expect(op('2025-12-31')).toBe('9000.00');
  expect(op('2026-03-02')).toBe('9300.00');
  expect(findPrijs(prijzen, 'begeleidingsvergoeding', datum('2026-03-02'))).toBeUndefined();
});
