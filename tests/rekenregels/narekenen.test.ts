import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { herbereken, REKENREGELS, type Rekenregel } from '#reken/index.ts';
import { describeInvoerfout, heeftWeigeringTekst, listZonderLabel } from '#web/texts/nl/rekenen.ts';
import { createWillekeurigeInvoer } from './invoer.ts';
import { normen } from './normen.ts';

function findBerekening(regel: Rekenregel, invoer: unknown) {
  const antwoord = regel.reken(invoer, normen);
  return antwoord.soort === 'uitkomst' ? antwoord.berekening : undefined;
}

describe.each(REKENREGELS.map((regel) => [regel.code, regel] as const))('%s', (code, regel) => {
  it('answers its own example', () => {
    expect(findBerekening(regel, regel.voorbeeld)?.regel).toBe(code);
  });

  it('what was stored as JSON comes out the same when it is calculated again with its own norms', () => {
    fc.assert(
      fc.property(createWillekeurigeInvoer(regel), (invoer) => {
        const berekening = findBerekening(regel, invoer);
        if (berekening === undefined) return;
        expect(berekening.regel).toBe(code);
        expect(herbereken(JSON.parse(JSON.stringify(berekening)))).toEqual({ soort: 'gelijk' });
      }),
    );
  });

  it('the outcome has the shape that is published', () => {
    fc.assert(
      fc.property(createWillekeurigeInvoer(regel), (invoer) => {
        const berekening = findBerekening(regel, invoer);
        if (berekening === undefined) return;
        expect(regel.uitkomst.safeParse(berekening.uitkomst).error).toBeUndefined();
      }),
    );
  });

  it('every step, operand, warning and code can be read by people', () => {
    fc.assert(
      fc.property(createWillekeurigeInvoer(regel), (invoer) => {
        const antwoord = regel.reken(invoer, normen);
        if (antwoord.soort === 'uitkomst') expect(listZonderLabel(antwoord.berekening)).toEqual([]);
        if (antwoord.soort === 'weigering') expect(antwoord.weigering.code).toSatisfy(heeftWeigeringTekst);
      }),
    );
  });

  it('input that the published schema allows is never a fault without words', () => {
    fc.assert(
      fc.property(createWillekeurigeInvoer(regel), (invoer) => {
        const antwoord = regel.reken(invoer, normen);
        if (antwoord.soort !== 'fouten') return;
        expect(antwoord.fouten.length).toBeGreaterThan(0);
        for (const fout of antwoord.fouten) {
          if ('code' in fout) expect(describeInvoerfout(fout.code)).not.toBe(fout.code);
        }
      }),
    );
  });

  it('chance finds outcomes, so that the laws above say something', () => {
    const gelukt = fc
      .sample(createWillekeurigeInvoer(regel), { numRuns: 300, seed: 1 })
      .filter((invoer) => findBerekening(regel, invoer) !== undefined);
    expect(gelukt.length).toBeGreaterThan(30);
  });
});
