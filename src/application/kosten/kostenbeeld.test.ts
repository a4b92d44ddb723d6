import { describe, expect, it } from 'vitest';
import { createNormen } from '#domain/normen/index.ts';
import { datum } from '#domain/shared/index.ts';
import { normen } from '../../../tests/rekenregels/normen.ts';
import { composeKostenbeeld, type KostenJaar } from './index.ts';

const VAN = datum('2025-06-01');

const JAAR: KostenJaar = {
  jaar: 2026,
  begroting: [
    {
      ...{ voorziening: 'beschut-werk', onderdeel: 'loonkostensubsidie', geldbron: 'gebundelde-uitkering' },
      ...{ bedrag: '100000.00', plekken: 5, bron: 'begroting' },
    },
    {
      ...{ voorziening: 'beschut-werk', onderdeel: 'begeleiding', geldbron: 'participatiebudget' },
      ...{ bedrag: '36500.00', plekken: 5, bron: 'begroting' },
    },
    {
      ...{ voorziening: 'beschut-werk', onderdeel: 'rijksbijdrage', geldbron: 'participatiebudget' },
      ...{ bedrag: '10000.00', plekken: 5, bron: 'begroting' },
    },
  ],
  posten: [],
  werk: [{ van: VAN, tot: null, vorm: 'stichting', aantal: 2 }],
  subsidies: [
    { van: VAN, tot: null, loonwaarde: '0.40', uren: '36', voltijdUren: null, leeftijd: 35, aantal: 2 },
  ],
  participatiebudget: { jaar: 2026, bedrag: '146000.00', mensen: 100, bron: 'begroting' },
  jaren: [],
  isDemo: false,
};

describe('composeKostenbeeld', () => {
  // 36 hours at 40% in 2026 is € 1.858,46 a month (R41): two of them a whole year are € 44.603,04
  it('promises established subsidies at their amount, the rest by running jobs at the budget per place', () => {
    const [beschut] = composeKostenbeeld(JAAR, null, normen).voorzieningen;
    expect(
      beschut?.onderdelen.map(({ grondslag, berekening }) => [grondslag, berekening.uitkomst.verplicht]),
    ).toEqual([
      ['subsidies', '44603.04'],
      ['lopend-werk', '14600.00'],
      ['lopend-werk', '4000.00'],
    ]);
  });

  it('does not guess when a subsidy cannot be calculated', () => {
    const [beschut] = composeKostenbeeld(JAAR, null, createNormen([])).voorzieningen;
    expect(beschut?.onderdelen[0]?.grondslag).toBe('onbekend');
    expect(beschut?.totaal.prognose).toBeNull();
  });

  it('shows what is taken out of the purse that also serves others: what comes in is not taken off', () => {
    expect(composeKostenbeeld(JAAR, null, normen).budgetdeel).toEqual({
      gebruikt: '14600.00',
      deel: '0.1000',
      rest: '131400.00',
      perMens: '1314.00',
    });
    const zonder = { ...JAAR, participatiebudget: null };
    expect(composeKostenbeeld(zonder, null, normen).budgetdeel).toBeNull();
  });

  it('keeps to one purse when asked', () => {
    const [beschut] = composeKostenbeeld(JAAR, 'participatiebudget', normen).voorzieningen;
    expect(beschut?.onderdelen.map(({ onderdeel }) => onderdeel)).toEqual(['begeleiding', 'rijksbijdrage']);
  });
});
