import Big from 'big.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calculatePlaatskosten, findOnderdeel } from '#domain/kosten/index.ts';
import { calculateLoonkostensubsidie } from '#domain/loonkostensubsidie/index.ts';
import { datum } from '#domain/shared/index.ts';
import { normen } from './normen.ts';
import { willekeurigeDag } from './willekeurig.ts';

/** Half a cent a month is all that rounding can make of twelve payments. */
const AFRONDING = '0.065';

it('a year of subsidy in the costs of a place is twelve monthly payments, but for rounding', () => {
  const dag = willekeurigeDag.filter((een) => een < '2026-07-01');
  const procent = fc.integer({ min: 0, max: 100 });
  let vergeleken = 0;
  fc.assert(
    fc.property(dag, procent, fc.integer({ min: 1, max: 80 }), (peildatum, deel, halveUren) => {
      const baan = {
        peildatum: datum(peildatum),
        loonwaarde: (deel / 100).toFixed(2),
        uren: String(halveUren / 2),
      };
      const plek = calculatePlaatskosten({ ...baan, voltijdUren: '38', begeleiding: '0' }, normen);
      const maand = calculateLoonkostensubsidie({ ...baan, voltijdUren: '38', leeftijd: 35 }, normen);
      if (!plek.ok || !maand.ok) return plek.ok === maand.ok;
      vergeleken += 1;
      const jaar = new Big(findOnderdeel(plek.value.uitkomst, 'loonkostensubsidie') ?? '-1');
      return new Big(maand.value.uitkomst.bedragInclLasten ?? '-1')
        .times(12)
        .minus(jaar)
        .abs()
        .lte(AFRONDING);
    }),
    { numRuns: 300 },
  );
  expect(vergeleken).toBeGreaterThan(250);
});
